package dev.dateline.summary;

import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The content words of a stretch of text with their counts. Immutable once made. */
final class Bag {

    /** The fewest letters of a content word of a sentence; chosen by hand, as is the next. */
    private static final int WORD_LETTERS = 3;

    /** The fewest letters of a content word of a headline, whose parts of speech are not known. */
    private static final int HEADLINE_WORD_LETTERS = 4;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

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

    /** The words of a headline without short ones, in lower case. */
    static Bag of(String headline) {
        Bag bag = new Bag();
        for (String word : BETWEEN_WORDS.split(headline.toLowerCase(Locale.ROOT))) {
            if (word.length() >= HEADLINE_WORD_LETTERS) {
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
                text.token(at).text().length() >= WORD_LETTERS;
            default -> false;
        };
    }

    /** The cosine of the two as vectors of counts, in [0, 1]; 0 if one is empty. */
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

    /** Share of this bag's words that occur elsewhere in the whole, which contains this bag; in [0, 1]. */
    double shareElsewhereIn(Bag whole) {
        if (counts.isEmpty()) {
            return 0;
        }
        long repeated = counts.entrySet().stream()
                .filter(entry -> whole.counts.getOrDefault(entry.getKey(), 0) > entry.getValue())
                .count();
        return (double) repeated / counts.size();
    }

    /** Share of this bag's words that occur in the other, in [0, 1]. */
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
