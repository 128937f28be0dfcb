package dev.dateline.tagging;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.SortedMap;

/** Rows of weights by the key of their feature, laid out as {@link FeatureTable} reads them. */
record FeatureRows(SortedMap<Integer, byte[]> rows, int labels) {

    private static final int MOST = (1 << (32 - FeatureTable.CHECK_BITS)) - 2;

    FeatureRows {
        if (rows.size() > MOST) {
            throw new IllegalArgumentException(rows.size() + " features, at most " + MOST);
        }
    }

    /** The number of slots: a power of two, so that at most six slots in ten are taken. */
    private int capacity() {
        return Integer.highestOneBit(Math.max(1, rows.size() * 10 / 6)) * 2;
    }

    /** How many bytes {@link #write} takes. */
    int bytes() {
        return 2 * Integer.BYTES + capacity() * Integer.BYTES + rows.size() * FeatureTable.width(labels) * Long.BYTES;
    }

    void write(ByteBuffer out) {
        int[] slots = new int[capacity()];
        long[] values = new long[rows.size() * FeatureTable.width(labels)];
        int index = 0;
        for (Map.Entry<Integer, byte[]> row : rows.entrySet()) {
            int slot = row.getKey() & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = (index + 1) << FeatureTable.CHECK_BITS | row.getKey() >>> (32 - FeatureTable.CHECK_BITS);
            for (int label = 0; label < labels; label++) {
                long weight = row.getValue()[label] + FeatureTable.BIAS;
                int at = index * FeatureTable.width(labels) + label / FeatureTable.PER_LONG;
                values[at] |= weight << 8 * (label % FeatureTable.PER_LONG);
            }
            index++;
        }
        out.putInt(slots.length).putInt(rows.size());
        for (int slot : slots) {
            out.putInt(slot);
        }
        for (long value : values) {
            out.putLong(value);
        }
    }
}
