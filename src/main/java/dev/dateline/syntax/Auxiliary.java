package dev.dateline.syntax;

import dev.dateline.words.WordTable;

/** Words of a verb group besides its main verb, as listed in {@code auxiliaries.txt}. */
enum Auxiliary {
    BE,
    HAVE,
    DO,
    FUTURE,
    NEGATION;

    private static final WordTable<Auxiliary> WORDS =
            WordTable.beside(Auxiliary.class, "auxiliaries.txt", Auxiliary.class);

    /** The forms of "be", "have" and "do", which a main verb can follow. */
    private static final int VERBS = WordTable.bit(BE) | WordTable.bit(HAVE) | WordTable.bit(DO);

    /** Whether the lower-case word is in the class. */
    boolean has(String lower) {
        return WORDS.has(this, lower);
    }

    /** Whether the lower-case word is a form of "be", "have" or "do". */
    static boolean isVerb(String lower) {
        return WORDS.hasAny(VERBS, lower);
    }
}
