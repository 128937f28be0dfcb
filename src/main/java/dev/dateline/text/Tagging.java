package dev.dateline.text;

import java.util.Arrays;

/**
 * The work of one {@link SequenceTagger} on one text, a sentence at a time. What hangs on a single word is looked up
 * once for each distinct word. For use by one thread.
 */
public final class Tagging {

    /** Changes the scores of a place before the best labels are sought. */
    public interface Evidence {

        /** Adds to the scores of the labels of the word at {@code at}, which begin at {@code scores[first]}. */
        void addTo(int[] scores, int first, int at);
    }

    private static final int OFFSETS = 2 * Templates.REACH + 1;
    /** Labels that score this many units of log-probability below the best of their place are not looked at. */
    private static final float MARGIN = 9;

    private static final int MOST = 8;

    private final SequenceTagger tagger;
    private final WordSequence words;
    private final FeatureTable table;
    private final int labels;
    private final int stride;
    private final int margin;
    private final long[] wordSums;
    private final byte[] wordCounts;
    private final long[] sums;
    private int count;
    private int sumAt;
    private long[] target;
    private int[] scores = new int[0];
    private int[] candidates = new int[0];
    private int[] candidateCounts = new int[0];
    private int[] best = new int[0];
    private int[] back = new int[0];

    Tagging(SequenceTagger tagger, WordSequence words) {
        this.tagger = tagger;
        this.words = words;
        table = tagger.table();
        labels = tagger.labels().size();
        stride = FeatureTable.stride(labels);
        margin = Math.round(MARGIN * tagger.scale());
        wordSums = new long[words.distinct() * OFFSETS * stride];
        wordCounts = new byte[words.distinct() * OFFSETS];
        Arrays.fill(wordCounts, (byte) -1);
        sums = new long[stride];
        target = sums;
    }

    /** Labels the words of the sentence {@code [from, to)} into the same places of {@code out}. */
    public void tag(int from, int to, byte[] out) {
        score(from, to);
        decode(from, to, out);
    }

    /** Labels the words of the sentence, other evidence added to what the model sees. */
    public void tag(int from, int to, byte[] out, Evidence evidence) {
        score(from, to);
        for (int i = from; i < to; i++) {
            evidence.addTo(scores, (i - from) * labels, i);
        }
        decode(from, to, out);
    }

    private void score(int from, int to) {
        grow(to - from);
        WordSequence.Casing casing = words.casing(from, to);
        for (int i = from; i < to; i++) {
            Arrays.fill(sums, 0);
            int total = 0;
            for (int offset = -Templates.REACH; offset <= Templates.REACH; offset++) {
                total += addWord(words.word(i + offset, from, to), offset);
            }
            target = sums;
            sumAt = 0;
            count = 0;
            tagger.templates().ofPlace(words, i, from, to, casing, this::add);
            total += count;
            int base = (i - from) * labels;
            for (int label = 0; label < labels; label++) {
                scores[base + label] = FeatureTable.unpack(sums, 0, label, total);
            }
        }
    }

    private int addWord(Word word, int offset) {
        int cell = word.index() * OFFSETS + offset + Templates.REACH;
        int at = cell * stride;
        if (wordCounts[cell] < 0) {
            target = wordSums;
            sumAt = at;
            count = 0;
            tagger.templates().ofWord(word, offset, this::add);
            wordCounts[cell] = (byte) count;
        }
        for (int i = 0; i < stride; i++) {
            sums[i] += wordSums[at + i];
        }
        return wordCounts[cell];
    }

    private void add(long feature) {
        if (table.addTo(target, sumAt, feature)) {
            count++;
        }
    }

    private void grow(int length) {
        if (candidateCounts.length < length) {
            int room = Math.max(64, length + length / 2);
            scores = new int[room * labels];
            candidates = new int[room * MOST];
            candidateCounts = new int[room];
            best = new int[room * MOST];
            back = new int[room * MOST];
        }
    }

    /** Finds the best sequence among the likeliest labels of each place (Viterbi 1967). */
    private void decode(int from, int to, byte[] out) {
        int length = to - from;
        for (int i = 0; i < length; i++) {
            choose(i);
            int row = i * MOST;
            for (int c = 0; c < candidateCounts[i]; c++) {
                int label = candidates[row + c];
                int score = scores[i * labels + label];
                if (i == 0) {
                    best[row + c] = score + tagger.start(label);
                } else {
                    step(i, c, label, score);
                }
            }
        }
        int at = length == 0 ? 0 : bestOf(length - 1);
        for (int i = length - 1; i >= 0; i--) {
            out[from + i] = (byte) candidates[i * MOST + at];
            at = back[i * MOST + at];
        }
    }

    private void step(int i, int c, int label, int score) {
        int before = (i - 1) * MOST;
        int top = Integer.MIN_VALUE;
        int from = 0;
        for (int p = 0; p < candidateCounts[i - 1]; p++) {
            int path = best[before + p] + tagger.transition(candidates[before + p], label);
            if (path > top) {
                top = path;
                from = p;
            }
        }
        best[i * MOST + c] = top + score;
        back[i * MOST + c] = from;
    }

    private int bestOf(int i) {
        int at = 0;
        for (int c = 1; c < candidateCounts[i]; c++) {
            if (best[i * MOST + c] > best[i * MOST + at]) {
                at = c;
            }
        }
        return at;
    }

    /** Keeps label 0 and the labels near the best of the place, the better ones where there are too many. */
    private void choose(int i) {
        int base = i * labels;
        int row = i * MOST;
        int top = Integer.MIN_VALUE;
        for (int label = 0; label < labels; label++) {
            top = Math.max(top, scores[base + label]);
        }
        candidates[row] = 0;
        int kept = 1;
        for (int label = 1; label < labels; label++) {
            int score = scores[base + label];
            if (score < top - margin) {
                continue;
            }
            int at = kept;
            if (kept < MOST) {
                kept++;
            } else if (score <= scores[base + candidates[row + MOST - 1]]) {
                continue;
            } else {
                at = MOST - 1;
            }
            while (at > 1 && score > scores[base + candidates[row + at - 1]]) {
                candidates[row + at] = candidates[row + at - 1];
                at--;
            }
            candidates[row + at] = label;
        }
        candidateCounts[i] = kept;
    }
}
