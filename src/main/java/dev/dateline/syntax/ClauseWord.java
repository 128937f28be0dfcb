package dev.dateline.syntax;

import dev.dateline.words.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Classes of words at the edges of clauses, as {@code clause-words.txt} lists and explains them. */
public enum ClauseWord {
    SUBORDINATOR,
    RELATIVE,
    COORDINATOR,
    PREPOSITION,
    CONDITION,
    DIVIDER,
    CLOSER;

    /** The classes of each word, as bits. */
    private static final Map<String, Integer> WORDS = read();

    private static Map<String, Integer> read() {
        WordList file = WordList.beside(ClauseWord.class, "clause-words.txt");
        Map<String, Integer> words = new HashMap<>();
        for (WordList.Line line : file.lines()) {
            List<String> parts = List.of(line.text().split(" "));
            try {
                int bit = valueOf(parts.get(0).toUpperCase(Locale.ROOT)).bit();
                Set.copyOf(parts.subList(1, parts.size())).forEach(word -> words.merge(word, bit, (a, b) -> a | b));
            } catch (IllegalArgumentException e) {
                throw file.complaint(line, "one of " + List.of(values()) + " in small letters, then words used once");
            }
        }
        return words;
    }

    /** Whether the lower-case word is in the class. */
    public boolean has(String lower) {
        return isAny(lower, bit());
    }

    private int bit() {
        return 1 << ordinal();
    }

    private static boolean isAny(String lower, int bits) {
        return (WORDS.getOrDefault(lower, 0) & bits) != 0;
    }

    /** Whether the lower-case word can open a clause that hangs on another. */
    static boolean opensClause(String lower) {
        return isAny(lower, SUBORDINATOR.bit() | RELATIVE.bit());
    }

    /** Whether the lower-case word ties a clause to what stands before it, and says nothing without that. */
    public static boolean ties(String lower) {
        return isAny(lower, SUBORDINATOR.bit() | COORDINATOR.bit());
    }
}
