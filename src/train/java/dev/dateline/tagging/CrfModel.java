package dev.dateline.tagging;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A fitted model, before its weights are rounded to eight bits. */
public record CrfModel(
        FeatureIndex index, int labels, float[] weights, float[] transitions, float[] starts, boolean[] isForbidden) {

    private static final float LARGEST = 6;

    /**
     * The bytes of the model file with at most {@code most} features: those whose largest weight, times the logarithm of
     * how often they were seen, is largest.
     *
     * @param names one per label
     * @param settled the words that need no scoring
     */
    public byte[] toBytes(List<String> names, int most, FixedWords settled) {
        float[] worth = new float[index.size()];
        for (int f = 0; f < worth.length; f++) {
            float largest = 0;
            for (int y = 0; y < labels; y++) {
                largest = Math.max(largest, Math.abs(weights[f * labels + y]));
            }
            worth[f] = largest * (float) Math.log(1 + index.countOf(f));
        }
        float[] sorted = worth.clone();
        Arrays.sort(sorted);
        float least = sorted.length > most ? sorted[sorted.length - most] : 0;
        float top = 0;
        for (float w : weights) {
            top = Math.max(top, Math.abs(w));
        }
        float scale = 127 / Math.min(top, LARGEST);
        SortedMap<Integer, byte[]> rows = new TreeMap<>();
        for (int f = 0; f < index.size(); f++) {
            byte[] row = new byte[labels];
            for (int y = 0; y < labels; y++) {
                float w = weights[f * labels + y];
                row[y] = (byte) Math.max(-127, Math.min(127, Math.round(w * scale)));
            }
            if (worth[f] >= least) {
                rows.putIfAbsent(FeatureTable.keyOf(index.feature(f)), row);
            }
        }
        return write(names, scale, settled, new FeatureRows(rows, labels));
    }

    private byte[] write(List<String> names, float scale, FixedWords settled, FeatureRows rows) {
        List<byte[]> encoded =
                names.stream().map(n -> n.getBytes(StandardCharsets.UTF_8)).toList();
        int header = 16 + encoded.stream().mapToInt(n -> n.length + 1).sum() + 4 * labels * (labels + 1);
        ByteBuffer out =
                ByteBuffer.allocate(header + settled.bytes() + rows.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(SequenceTagger.MAGIC).putInt(labels);
        for (byte[] name : encoded) {
            out.put((byte) name.length).put(name);
        }
        out.putFloat(scale);
        for (int i = 0; i < transitions.length; i++) {
            out.putInt(isForbidden[i] ? SequenceTagger.FORBIDDEN : Math.round(transitions[i] * scale));
        }
        for (int y = 0; y < labels; y++) {
            out.putInt(isForbidden[labels * labels + y] ? SequenceTagger.FORBIDDEN : Math.round(starts[y] * scale));
        }
        settled.write(out);
        rows.write(out);
        return Arrays.copyOf(out.array(), out.position());
    }
}
