package dev.dateline.summary;

import dev.dateline.text.Sentence;
import dev.dateline.text.TaggedText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Content words of a stretch of text with their counts. */
final class Bag {

    private final Map<String, Integer> counts = new HashMap<>();
    private double norm;

    /** The nouns, verbs, adjectives and numbers of a sentence, in lower case. */
    static Bag of(TaggedText text, Sentence sentence) {
        Bag bag = new Bag();
        for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
            if (isContent(text, at)) {
                bag.counts.merge(text.token(at).text().toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
        bag.norm = Math.sqrt(bag.counts.values().stream()
                .mapToDouble(count -> (double) count * count)
                .sum());
        return bag;
    }

    /** The words of a headline, in lower case. */
    static Bag of(String headline) {
        Bag bag = new Bag();
        for (String word : headline.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 3) {
                bag.counts.merge(word, 1, Integer::sum);
            }
        }
        bag.norm = Math.sqrt(bag.counts.size());
        return bag;
    }

    /** All words of the given bags together. */
    static Bag sum(Iterable<Bag> bags) {
        Bag sum = new Bag();
        for (Bag bag : bags) {
            bag.counts.forEach((word, count) -> sum.counts.merge(word, count, Integer::sum));
        }
        sum.norm = Math.sqrt(sum.counts.values().stream()
                .mapToDouble(count -> (double) count * count)
                .sum());
        return sum;
    }

    private static boolean isContent(TaggedText text, int at) {
        return switch (text.tag(at)) {
            case NN, NNS, NNP, NNPS, CD, JJ, VBD, VBN, VBG, VB, VBZ, VBP ->
                text.token(at).text().length() > 2;
            default -> false;
        };
    }

    /** Cosine of the two, in [0, 1]; 0 where one is empty. */
    double cosine(Bag other) {
        if (norm == 0 || other.norm == 0) {
            return 0;
        }
        boolean isSmaller = counts.size() < other.counts.size();
        Map<String, Integer> small = isSmaller ? counts : other.counts;
        Map<String, Integer> large = isSmaller ? other.counts : counts;
        double dot = 0;
        for (Map.Entry<String, Integer> entry : small.entrySet()) {
            dot += (double) entry.getValue() * large.getOrDefault(entry.getKey(), 0);
        }
        return Math.min(1, dot / (norm * other.norm));
    }

    /** Share of this bag's words that the whole, which holds this bag too, has elsewhere; in [0, 1]. */
    double shareElsewhereIn(Bag whole) {
        if (counts.isEmpty()) {
            return 0;
        }
        long repeated = counts.entrySet().stream()
                .filter(entry -> whole.counts.getOrDefault(entry.getKey(), 0) > entry.getValue())
                .count();
        return (double) repeated / counts.size();
    }

    /** Share of this bag's words that stand in the other, in [0, 1]. */
    double shareIn(Bag other) {
        if (counts.isEmpty()) {
            return 0;
        }
        boolean isSmaller = counts.size() < other.counts.size();
        Set<String> small = isSmaller ? counts.keySet() : other.counts.keySet();
        Set<String> large = isSmaller ? other.counts.keySet() : counts.keySet();
        long shared = small.stream().filter(large::contains).count();
        return (double) shared / counts.size();
    }
}
