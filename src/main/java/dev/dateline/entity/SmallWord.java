package dev.dateline.entity;

import dev.dateline.words.PhraseTable;

/** What a small word in or before a name or a role does. */
enum SmallWord {
    /** Has no letter in the acronym of a name. */
    INSIDE_NAME,
    /** Joins the words of a role. */
    INSIDE_ROLE,
    /** Stands after words that are no part of the role. */
    PREPOSITION,
    /** A determiner before a name. */
    BEFORE_NAME,
    /** A determiner before a role. */
    BEFORE_ROLE,
    /** Joins the word that heads the name of an organization to the rest. */
    AFTER_HEAD;

    private static final PhraseTable<SmallWord> WORDS =
            PhraseTable.beside(SmallWord.class, "small-words.txt", SmallWord.class);

    /** Whether the word, in the case given, does this. */
    boolean is(String word) {
        return WORDS.is(word, this);
    }
}
