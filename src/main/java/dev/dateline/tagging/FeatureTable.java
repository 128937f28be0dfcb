package dev.dateline.tagging;

import java.nio.ByteBuffer;

/**
 * Weights of features, a row of one weight per label each. Eight weights share a {@code long}, a byte each and raised by
 * {@value #BIAS}; sums take sixteen bits a weight, so that a whole row is added with a few additions. Bits of its hash identify a feature. The arrays
 * have the same layout in the model file and in memory.
 */
final class FeatureTable {

    /** What is added to each stored weight to make it positive. */
    static final int BIAS = 128;

    /** How many weights share a long of a row. */
    static final int PER_LONG = 8;

    /** How many bits of a slot repeat bits of the key; the others hold the row and one, 0 for an empty slot. */
    static final int CHECK_BITS = 13;

    private static final int CHECK_MASK = (1 << CHECK_BITS) - 1;
    private static final long EVEN = 0x00FF00FF00FF00FFL;

    private final int[] slots;
    private final int mask;
    private final long[] rows;
    private final int width;

    private FeatureTable(int[] slots, long[] rows, int width) {
        this.slots = slots;
        this.mask = slots.length - 1;
        this.rows = rows;
        this.width = width;
    }

    /** Reads the number of slots (a power of two), the number of rows, the slots and the rows. */
    static FeatureTable read(ByteBuffer in, int labels) {
        int[] slots = new int[in.getInt()];
        int width = width(labels);
        long[] rows = new long[in.getInt() * width];
        in.asIntBuffer().get(slots);
        in.position(in.position() + slots.length * Integer.BYTES);
        in.asLongBuffer().get(rows);
        in.position(in.position() + rows.length * Long.BYTES);
        return new FeatureTable(slots, rows, width);
    }

    /** How many longs a row takes. */
    static int width(int labels) {
        return (labels + PER_LONG - 1) / PER_LONG;
    }

    /** How many longs hold one sum per label. */
    static int stride(int labels) {
        return 2 * width(labels);
    }

    /** The key under which a feature is kept. */
    static int keyOf(long feature) {
        return (int) (Hash.mix(feature) >>> 32);
    }

    /**
     * Adds the weights of features to {@code sums} from {@code at} and gives the number of known ones. All are sought
     * before any is added, so that the waits for memory overlap.
     *
     * @param features the first {@code size} are read; their places are used for work
     */
    int addTo(long[] sums, int at, long[] features, int size) {
        int known = 0;
        for (int k = 0; k < size; k++) {
            int key = keyOf(features[k]);
            int slot = key & mask;
            int entry = slots[slot];
            while (entry != 0 && (entry & CHECK_MASK) != key >>> (32 - CHECK_BITS)) {
                slot = (slot + 1) & mask;
                entry = slots[slot];
            }
            if (entry != 0) {
                features[known++] = ((entry >>> CHECK_BITS) - 1L) * width;
            }
        }
        for (int i = 0; i < width; i++) {
            long even = 0;
            long odd = 0;
            for (int k = 0; k < known; k++) {
                long row = rows[(int) features[k] + i];
                even += row & EVEN;
                odd += row >>> 8 & EVEN;
            }
            sums[at + 2 * i] += even;
            sums[at + 2 * i + 1] += odd;
        }
        return known;
    }

    /** Writes the sums of {@code count} features to {@code scores} from {@code at}, one per label, and gives the largest. */
    static int unpack(long[] sums, int count, int[] scores, int at, int labels) {
        int raised = BIAS * count;
        int top = Integer.MIN_VALUE;
        for (int label = 0; label < labels; label++) {
            int half = label / PER_LONG * 2 + (label & 1);
            int score = (int) (sums[half] >>> (16 * (label % PER_LONG / 2)) & 0xFFFF) - raised;
            scores[at + label] = score;
            top = Math.max(top, score);
        }
        return top;
    }
}
