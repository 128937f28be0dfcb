package dev.dateline.tagging;

import java.util.Arrays;

/**
 * The work of one {@link SequenceTagger} on one text, a sentence at a time. Features of a single word are looked up once for each
 * distinct word. For use by one thread.
 */
public final class Tagging {

    /** Changes the scores of a place before the best labels are sought. */
    public interface Evidence {

        /** Adds to the scores of the labels of the word at {@code at}, which begin at {@code scores[first]}. */
        void addTo(int[] scores, int first, int at);
    }

    private static final int OFFSETS = 2 * FeatureTemplates.REACH + 1;
    /** Labels that score this many units of log-probability below the best of their place are not looked at. */
    private static final float MARGIN = 9;

    private static final int MOST = 8;

    /** Room for the features of one call of a template; the two sums of a long hold up to 257 features of a place. */
    private static final int MOST_FEATURES = 128;

    private static final byte UNASKED = -2;

    private final SequenceTagger tagger;
    private final FeatureSink sink = this::add;
    private final WordSequence words;
    private final FeatureTable table;
    private final int labels;
    private final int stride;
    private final int margin;
    private final long[] wordSums;
    private final byte[] wordCounts;
    private final byte[] settledLabels;
    private final boolean remembers;
    private final long[] sums;
    private final long[] features = new long[MOST_FEATURES];
    private int size;
    private int[] scores;
    private int[] candidates = new int[0];
    private int[] candidateCounts = new int[0];
    private int[] best = new int[0];
    private int[] back = new int[0];

    Tagging(SequenceTagger tagger, WordSequence words, boolean remembers) {
        this.tagger = tagger;
        this.words = words;
        table = tagger.table();
        labels = tagger.labels().size();
        stride = FeatureTable.stride(labels);
        margin = Math.round(MARGIN * tagger.scale());
        wordSums = new long[words.distinct() * OFFSETS * stride];
        wordCounts = new byte[words.distinct() * OFFSETS];
        Arrays.fill(wordCounts, (byte) -1);
        settledLabels = new byte[words.distinct()];
        Arrays.fill(settledLabels, UNASKED);
        this.remembers = remembers;
        scores = new int[remembers ? words.size() * labels : 0];
        sums = new long[stride];
    }

    /** Labels the words of the sentence {@code [from, to)} into the same places of {@code out}. */
    public void tag(int from, int to, byte[] out) {
        grow(to - from);
        for (int i = from; i < to; i++) {
            score(i, from, to);
        }
        decode(from, to, out);
    }

    /** Labels the words of a sentence labelled before, other evidence added to what the model sees; once a sentence. */
    public void tagAgain(int from, int to, byte[] out, Evidence evidence) {
        if (!remembers) {
            throw new IllegalStateException("a tagging without memory, expected one with");
        }
        for (int i = from; i < to; i++) {
            evidence.addTo(scores, i * labels, i);
            choose(i - from, i * labels, top(i * labels));
        }
        decode(from, to, out);
    }

    /** The sum of the weights for a label of the word at {@code at}, in a tagging with memory that has labelled its sentence. */
    public int score(int at, int label) {
        return scores[at * labels + label];
    }

    /** The index of the scores of the first word of the sentence that begins at {@code from}. */
    private int origin(int from) {
        return remembers ? from * labels : 0;
    }

    private void score(int at, int from, int to) {
        int base = origin(from) + (at - from) * labels;
        WordSequence.Casing casing = words.casing(at);
        int sure = sureLabel(at, from, to, casing);
        if (sure >= 0) {
            settle(at - from, base, sure);
            return;
        }
        Arrays.fill(sums, 0);
        int total = 0;
        for (int offset = -FeatureTemplates.REACH; offset <= FeatureTemplates.REACH; offset++) {
            total += addWord(words.word(at + offset, from, to), offset);
        }
        size = 0;
        tagger.templates().ofPlace(words, at, from, to, casing, sink);
        total += table.addTo(sums, 0, features, size);
        choose(at - from, base, FeatureTable.unpack(sums, total, scores, base, labels));
    }

    /** Leaves a place no choice but the label it surely has, and label 0. */
    private void settle(int i, int base, int sure) {
        if (remembers) {
            Arrays.fill(scores, base, base + labels, -2 * margin);
        }
        scores[base] = -2 * margin;
        scores[base + sure] = 0;
        candidates[i * MOST] = 0;
        candidates[i * MOST + 1] = sure;
        candidateCounts[i] = sure == 0 ? 1 : 2;
    }

    private int top(int base) {
        int top = Integer.MIN_VALUE;
        for (int label = 0; label < labels; label++) {
            top = Math.max(top, scores[base + label]);
        }
        return top;
    }

    private int sureLabel(int at, int from, int to, WordSequence.Casing casing) {
        if (casing != WordSequence.Casing.MIXED) {
            return -1;
        }
        Word word = words.word(at);
        byte label = settledLabels[word.index()];
        if (label == UNASKED) {
            label = (byte) tagger.fixedLabel(word);
            settledLabels[word.index()] = label;
        }
        if (label == labels) {
            return -1;
        }
        return label < 0 && tagger.templates().isCertain(words, at, from, to) ? 0 : label;
    }

    private int addWord(Word word, int offset) {
        int cell = word.index() * OFFSETS + offset + FeatureTemplates.REACH;
        int at = cell * stride;
        if (wordCounts[cell] < 0) {
            size = 0;
            tagger.templates().ofWord(word, offset, sink);
            wordCounts[cell] = (byte) table.addTo(wordSums, at, features, size);
        }
        for (int i = 0; i < stride; i++) {
            sums[i] += wordSums[at + i];
        }
        return wordCounts[cell];
    }

    private void add(long feature) {
        features[size++] = feature;
    }

    private void grow(int length) {
        if (candidateCounts.length < length) {
            int room = Math.max(64, length + length / 2);
            scores = remembers ? scores : new int[room * labels];
            candidates = new int[room * MOST];
            candidateCounts = new int[room];
            best = new int[room * MOST];
            back = new int[room * MOST];
        }
    }

    /** Finds the best sequence among the labels chosen for each place (Viterbi 1967). */
    private void decode(int from, int to, byte[] out) {
        int length = to - from;
        int origin = origin(from);
        for (int i = 0; i < length; i++) {
            int row = i * MOST;
            for (int c = 0; c < candidateCounts[i]; c++) {
                int label = candidates[row + c];
                int score = scores[origin + i * labels + label];
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

    /** Keeps label 0 and the labels whose scores are near {@code top}, the better ones where there are too many. */
    private void choose(int i, int base, int top) {
        int row = i * MOST;
        int least = top - margin;
        candidates[row] = 0;
        int kept = 1;
        for (int label = 1; label < labels; label++) {
            int score = scores[base + label];
            if (score < least) {
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
