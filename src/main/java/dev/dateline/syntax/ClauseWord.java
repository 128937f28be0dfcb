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
    private static final int TIES = WordTable.bit(SUBORDINATOR) | WordTable.bit(COORDINATOR);

    /** Whether the lower-case word is in the class. */
    public boolean has(String lower) {
        return WORDS.has(this, lower);
    }

    /** Whether the lower-case word can open a clause that hangs on another. */
    static boolean opensClause(String lower) {
        return WORDS.hasAny(OPENINGS, lower);
    }

    /** Whether the lower-case word ties a clause to what stands before it, and says nothing without that. */
    public static boolean ties(String lower) {
        return WORDS.hasAny(TIES, lower);
    }
}
