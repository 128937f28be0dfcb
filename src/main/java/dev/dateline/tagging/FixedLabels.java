package dev.dateline.tagging;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The labels of {@link SequenceTagger#fixedLabel} by word; one probe finds most of them. */
final class FixedLabels {

    private static final byte UNKNOWN = -1;

    /** Spellings, each with its label at the same place, at the first free place from that of its high bits. */
    private final long[] spellings;

    private final byte[] labels;

    private FixedLabels(int count) {
        spellings = new long[Integer.highestOneBit(count + 1) * 4];
        labels = new byte[spellings.length];
        Arrays.fill(labels, UNKNOWN);
    }

    /** Reads the number of words, their spellings and their labels. */
    static FixedLabels read(ByteBuffer in) {
        int count = in.getInt();
        FixedLabels settled = new FixedLabels(count);
        int first = in.position();
        int firstLabel = first + count * Long.BYTES;
        for (int i = 0; i < count; i++) {
            long spelling = in.getLong(first + i * Long.BYTES);
            int at = settled.placeOf(spelling);
            settled.spellings[at] = spelling;
            settled.labels[at] = in.get(firstLabel + i);
        }
        in.position(firstLabel + count);
        return settled;
    }

    /** The label of a spelling; -1 where nothing is known of it. */
    int of(long spelling) {
        return labels[placeOf(spelling)];
    }

    /** The index of a spelling, or the index where it would be inserted. */
    private int placeOf(long spelling) {
        int mask = labels.length - 1;
        int at = (int) (spelling >>> 32) & mask;
        while (labels[at] != UNKNOWN && spellings[at] != spelling) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
