package dev.dateline.tagging;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the frequent words that practically always have one label, so that a tagger need not score them, and the words in
 * small letters that often have another label than 0, so that it scores them wherever they stand.
 */
public final class FixedWords {

    private static final double OFTEN = 0.05;

    private final int leastCount;
    private final double leastShare;
    private final int labels;
    private final long candidates;
    private final Map<Long, int[]> counts = new HashMap<>();
    private final Set<Long> small = new HashSet<>();

    /**
     * @param leastCount how often a word must be seen
     * @param leastShare in how many of its places it must have its most frequent label
     * @param labels how many labels there are
     * @param candidates the labels a word may be settled on, as bits
     */
    public FixedWords(int leastCount, double leastShare, int labels, long candidates) {
        this.leastCount = leastCount;
        this.leastShare = leastShare;
        this.labels = labels;
        this.candidates = candidates;
    }

    /** Counts the words of a sentence in mixed case; a word that may have several labels speaks against each. */
    public void count(List<String> words, long[] allowed) {
        for (int i = 0; i < allowed.length; i++) {
            long spelling = Word.of(Word.fold(words.get(i))).exact();
            if (Character.isLowerCase(words.get(i).charAt(0))) {
                small.add(spelling);
            }
            int label = Long.bitCount(allowed[i]) == 1 ? Long.numberOfTrailingZeros(allowed[i]) : labels;
            counts.computeIfAbsent(spelling, s -> new int[labels + 1])[label]++;
        }
    }

    private SortedMap<Long, Integer> settled() {
        SortedMap<Long, Integer> settled = new TreeMap<>();
        counts.forEach((spelling, byLabel) -> {
            int sum = byLabel[labels];
            int best = 0;
            for (int label = 0; label < labels; label++) {
                sum += byLabel[label];
                best = byLabel[label] > byLabel[best] ? label : best;
            }
            if (sum >= leastCount && byLabel[best] >= leastShare * sum && (candidates >>> best & 1) != 0) {
                settled.put(spelling, best);
            } else if (sum >= leastCount && sum - byLabel[0] >= OFTEN * sum && small.contains(spelling)) {
                settled.put(spelling, labels);
            }
        });
        return settled;
    }

    /** How many bytes {@link #write} takes. */
    int bytes() {
        return Integer.BYTES + settled().size() * (Long.BYTES + 1);
    }

    void write(ByteBuffer out) {
        SortedMap<Long, Integer> settled = settled();
        out.putInt(settled.size());
        settled.keySet().forEach(out::putLong);
        settled.values().forEach(label -> out.put(label.byteValue()));
    }
}
