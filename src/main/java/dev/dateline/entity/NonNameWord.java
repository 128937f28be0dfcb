package dev.dateline.entity;

import dev.dateline.words.PhraseTable;
import java.util.Locale;

/** Words that are capitalized and name nobody and nothing. */
enum NonNameWord {
    /** A day or month, or a part of a date with numbers beside it. */
    CALENDAR,
    /** A day of the week. */
    WEEKDAY,
    /** An illness. */
    ILLNESS,
    /** Any other word; in capitals throughout it may be an acronym. */
    WORD;

    private static final PhraseTable<NonNameWord> WORDS =
            PhraseTable.beside(NonNameWord.class, "no-names.txt", NonNameWord.class);

    /** Whether the word or phrase is of this kind, whatever its case. */
    boolean is(String word) {
        return WORDS.is(word.toLowerCase(Locale.ROOT), this);
    }
}
