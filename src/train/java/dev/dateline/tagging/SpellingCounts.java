package dev.dateline.tagging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts how words are spelt in running text, alone and beside their neighbours, for {@link Truecaser}. First words of sentences,
 * words after a quote or a colon, and sentences of capitals or title case are not counted.
 */
public final class SpellingCounts {

    private static final int LEAST_WORD = 2;
    private static final int LEAST_PAIR = 6;
    /** A neighbour is kept that changes the odds by this many units. */
    private static final int LEAST_CHANGE = 8;

    private static final int PRIOR = 2;

    private static final class Count {
        int small;
        int capital;
        int upper;

        double share() {
            return (capital + upper + 0.5) / (sum() + 1);
        }

        int odds() {
            return units(Math.log(share() / (1 - share())));
        }

        /** How much these places change the odds of the word, its own share of capitals weighing like {@value #PRIOR} places. */
        int change(Count word) {
            double share = (capital + upper + PRIOR * word.share()) / (sum() + PRIOR);
            return units(Math.log(share / (1 - share)) - Math.log(word.share() / (1 - word.share())));
        }

        private static int units(double odds) {
            return (int) Math.max(-63, Math.min(63, Math.round(odds * Truecaser.UNITS)));
        }

        int sum() {
            return small + capital + upper;
        }

        void add(Word word) {
            if (!word.isCapitalised()) {
                small++;
            } else if (word.isUpper() && word.text().length() > 1) {
                upper++;
            } else {
                capital++;
            }
        }
    }

    private final Map<Long, Count> words = new HashMap<>();
    private final Map<Long, Map<Long, Count>> pairs = new HashMap<>();

    /** Counts the words of a sentence. */
    public void add(List<String> sentence) {
        WordSequence sequence = WordSequence.of(sentence, Lexicon.shipped());
        if (sequence.size() == 0 || sequence.casing(0) != WordSequence.Casing.MIXED) {
            return;
        }
        for (int i = 1; i < sequence.size(); i++) {
            Word before = sequence.word(i - 1);
            Word here = sequence.word(i);
            boolean isFirst = List.of("\"", "'", "``", ":", ".", "(").contains(before.text());
            if (isFirst || (!here.isCapitalised() && !here.hasLower())) {
                continue;
            }
            Word after = sequence.word(i + 1, 0, sequence.size());
            words.computeIfAbsent(here.lower(), w -> new Count()).add(here);
            Map<Long, Count> beside = pairs.computeIfAbsent(here.lower(), w -> new HashMap<>());
            beside.computeIfAbsent(Lexicon.after(before.lower(), here.lower()), w -> new Count())
                    .add(here);
            beside.computeIfAbsent(Lexicon.before(after.lower(), here.lower()), w -> new Count())
                    .add(here);
            if (i > 1) {
                long mark = Truecaser.mark(before, before.isCapitalised());
                beside.computeIfAbsent(Lexicon.after(mark, here.lower()), w -> new Count())
                        .add(here);
            }
            long mark = Truecaser.mark(after, after.isCapitalised());
            beside.computeIfAbsent(Lexicon.before(mark, here.lower()), w -> new Count())
                    .add(here);
        }
    }

    /** Lines of key, tab, value, by key. */
    public List<String> lines() {
        TreeMap<Integer, Integer> entries = new TreeMap<>();
        words.forEach((lower, count) -> {
            if (count.sum() >= LEAST_WORD) {
                int upper = count.upper > count.capital ? Truecaser.UPPER : 0;
                entries.put(Lexicon.keyOf(Lexicon.usual(lower)), count.odds() + Truecaser.EVEN | upper);
                if (count.small > 0 && count.sum() > count.small) {
                    pairs.getOrDefault(lower, Map.of()).forEach((pair, beside) -> {
                        int change = beside.change(count);
                        if (beside.sum() >= LEAST_PAIR && Math.abs(change) >= LEAST_CHANGE) {
                            entries.put(Lexicon.keyOf(pair), change + Truecaser.EVEN);
                        }
                    });
                }
            }
        });
        List<String> lines = new ArrayList<>();
        entries.forEach((key, value) -> lines.add(key + "\t" + value));
        return lines;
    }
}
