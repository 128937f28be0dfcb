package dev.dateline.timeline;

import dev.dateline.text.WordList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Classes of words at the edges of clauses, as {@code clause-words.txt} lists and explains them. */
enum ClauseWord {
    SUBORDINATOR,
    RELATIVE,
    COORDINATOR,
    PREPOSITION,
    CONDITION,
    DIVIDER,
    CLOSER;

    private static final Map<ClauseWord, Set<String>> WORDS = read();

    private static Map<ClauseWord, Set<String>> read() {
        WordList file = WordList.beside(ClauseWord.class, "clause-words.txt");
        Map<ClauseWord, Set<String>> words = new EnumMap<>(ClauseWord.class);
        for (WordList.Line line : file.lines()) {
            List<String> parts = List.of(line.text().split(" "));
            try {
                words.put(valueOf(parts.get(0).toUpperCase(Locale.ROOT)), Set.copyOf(parts.subList(1, parts.size())));
            } catch (IllegalArgumentException e) {
                throw file.complaint(line, "one of " + List.of(values()) + " in small letters, then words used once");
            }
        }
        return words;
    }

    /** Whether the lower-case word is in the class. */
    boolean has(String lower) {
        return WORDS.getOrDefault(this, Set.of()).contains(lower);
    }

    /** Whether the lower-case word can open a clause that hangs on another. */
    static boolean opensClause(String lower) {
        return SUBORDINATOR.has(lower) || RELATIVE.has(lower);
    }

    /** Whether the lower-case word ties a clause to what stands before it, and says nothing without that. */
    static boolean ties(String lower) {
        return SUBORDINATOR.has(lower) || COORDINATOR.has(lower);
    }
}
