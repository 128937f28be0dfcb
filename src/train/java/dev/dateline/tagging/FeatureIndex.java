package dev.dateline.tagging;

import java.util.Arrays;

/** Numbers features by first appearance and counts them. */
final class FeatureIndex {

    private long[] keys = new long[1 << 20];
    private int[] ids = new int[1 << 20];
    private long[] features = new long[1 << 18];
    private int[] counts = new int[1 << 18];
    private int size;

    private int slotOf(long feature) {
        int mask = keys.length - 1;
        int slot = (int) Hash.mix(feature) & mask;
        while (ids[slot] != 0 && keys[slot] != feature) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    void count(long feature) {
        add(feature, 1);
    }

    private void add(long feature, int times) {
        int slot = slotOf(feature);
        if (ids[slot] == 0) {
            if (size == features.length) {
                features = Arrays.copyOf(features, size * 2);
                counts = Arrays.copyOf(counts, size * 2);
            }
            features[size] = feature;
            keys[slot] = feature;
            ids[slot] = ++size;
            if (size * 2 > keys.length) {
                rehash();
                slot = slotOf(feature);
            }
        }
        counts[ids[slot] - 1] += times;
    }

    private void rehash() {
        keys = new long[keys.length * 2];
        ids = new int[ids.length * 2];
        for (int i = 0; i < size; i++) {
            int slot = slotOf(features[i]);
            keys[slot] = features[i];
            ids[slot] = i + 1;
        }
    }

    FeatureIndex atLeast(int least) {
        FeatureIndex kept = new FeatureIndex();
        for (int i = 0; i < size; i++) {
            if (counts[i] >= least) {
                kept.add(features[i], counts[i]);
            }
        }
        return kept;
    }

    int idOf(long feature) {
        return ids[slotOf(feature)] - 1;
    }

    int size() {
        return size;
    }

    int countOf(int id) {
        return counts[id];
    }

    long feature(int id) {
        return features[id];
    }
}
