package dev.dateline.text;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
     */
    public byte[] toBytes(List<String> names, int most) {
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
        Map<Integer, byte[]> rows = new TreeMap<>();
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
        try {
            return write(names, scale, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] write(List<String> names, float scale, Map<Integer, byte[]> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(SequenceTagger.MAGIC);
        out.writeInt(labels);
        for (String name : names) {
            byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
            out.writeByte(utf8.length);
            out.write(utf8);
        }
        out.writeFloat(scale);
        for (int i = 0; i < transitions.length; i++) {
            out.writeInt(isForbidden[i] ? SequenceTagger.FORBIDDEN : Math.round(transitions[i] * scale));
        }
        for (int y = 0; y < labels; y++) {
            out.writeInt(isForbidden[labels * labels + y] ? SequenceTagger.FORBIDDEN : Math.round(starts[y] * scale));
        }
        out.writeInt(rows.size());
        for (Map.Entry<Integer, byte[]> row : rows.entrySet()) {
            out.writeInt(row.getKey());
            out.write(row.getValue());
        }
        out.flush();
        return bytes.toByteArray();
    }
}
