package dev.dateline.text;

import java.nio.ByteBuffer;

/**
 * Weights of features, a row of one weight per label each. Four weights share a {@code long}, 16 bits each and raised
 * by {@value #BIAS}, so that a whole row is added with a few additions; features are told apart by 32 bits of their hash.
 */
final class FeatureTable {

    /** What is added to each stored weight to make it positive. */
    static final int BIAS = 128;

    private static final int PER_LONG = 4;
    private static final int CHECK_BITS = 13;
    private static final int CHECK_MASK = (1 << CHECK_BITS) - 1;

    private final int[] slots;
    private final int mask;
    private final long[] rows;
    private final int stride;

    private FeatureTable(int size, int labels) {
        int capacity = Integer.highestOneBit(Math.max(1 << 18, size * 3 / 2)) * 2;
        if (capacity > 1 << 20 || size >= (1 << 19) - 1) {
            throw new IllegalArgumentException(size + " features, at most " + ((1 << 19) - 2));
        }
        slots = new int[capacity];
        mask = capacity - 1;
        stride = stride(labels);
        rows = new long[size * stride];
    }

    /** Reads {@code size} rows: a 32-bit key and one signed byte per label. */
    static FeatureTable read(ByteBuffer in, int size, int labels) {
        FeatureTable table = new FeatureTable(size, labels);
        byte[] row = new byte[labels];
        for (int i = 0; i < size; i++) {
            int key = in.getInt();
            in.get(row);
            table.put(i, key, row);
        }
        return table;
    }

    private void put(int index, int key, byte[] weights) {
        int slot = key & mask;
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = ((index + 1) << CHECK_BITS) | (key >>> (32 - CHECK_BITS));
        int base = index * stride;
        for (int label = 0; label < weights.length; label++) {
            rows[base + label / PER_LONG] |= (long) (weights[label] + BIAS) << (16 * (label % PER_LONG));
        }
    }

    /** How many longs hold one weight per label. */
    static int stride(int labels) {
        return (labels + PER_LONG - 1) / PER_LONG;
    }

    /** The key under which a feature is kept. */
    static int keyOf(long feature) {
        return (int) (Hash.mix(feature) >>> 32);
    }

    /** Adds the weights of the feature to {@code sums} from {@code at}; says whether the feature is known. */
    boolean addTo(long[] sums, int at, long feature) {
        int key = keyOf(feature);
        int check = key >>> (32 - CHECK_BITS);
        int slot = key & mask;
        int entry = slots[slot];
        while (entry != 0) {
            if ((entry & CHECK_MASK) == check) {
                int base = ((entry >>> CHECK_BITS) - 1) * stride;
                for (int i = 0; i < stride; i++) {
                    sums[at + i] += rows[base + i];
                }
                return true;
            }
            slot = (slot + 1) & mask;
            entry = slots[slot];
        }
        return false;
    }

    /** The sum of the weights of {@code label} over {@code count} features. */
    static int unpack(long[] sums, int at, int label, int count) {
        return (int) (sums[at + label / PER_LONG] >>> (16 * (label % PER_LONG)) & 0xFFFF) - BIAS * count;
    }
}
