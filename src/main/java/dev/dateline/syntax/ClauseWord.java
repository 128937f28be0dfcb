package dev.dateline.syntax;

import dev.dateline.words.WordTable;

/** Classes of words at the edges of clauses, as {@code clause-words.txt} lists and explains them. */
public enum ClauseWord {
    SUBORDINATOR,
    RELATIVE,
    COORDINATOR,
    PREPOSITION,
    CONDITION,
    DIVIDER,
    CLOSER;

    private static final WordTable<ClauseWord> WORDS =
            WordTable.beside(ClauseWord.class, "clause-words.txt", ClauseWord.class);

    private static final int OPENINGS = WordTable.bit(SUBORDINATOR) | WordTable.bit(RELATIVE);
    private static final int LINKS = WordTable.bit(SUBORDINATOR) | WordTable.bit(COORDINATOR);

    /** Whether the lower-case word is in the class. */
    public boolean has(String lower) {
        return WORDS.has(this, lower);
    }

    /** Whether the lower-case word can open a subordinate clause. */
    static boolean opensClause(String lower) {
        return WORDS.hasAny(OPENINGS, lower);
    }

    /** Whether the lower-case word links a clause to another one, and means nothing without that. */
    public static boolean links(String lower) {
        return WORDS.hasAny(LINKS, lower);
    }
}
