package dev.dateline.entity;

import dev.dateline.words.PhraseTable;

/** What a word in or beside the name of a place does. */
enum PlaceWord {
    /** Stands before a name and is no part of it: "southern Africa". */
    BEFORE,
    /** Stands after a name and is no part of it: "Sichuan province". */
    AFTER,
    /** Is followed by a number that is a part of the name: "Route 66". */
    NUMBERED,
    /** Stands before a country or people: "Latin American". */
    REGION,
    /** May be left off the end of a name: "Hubei Province". */
    KIND_AFTER,
    /** May be left off the start of a name, with "of": "Kingdom of Thailand". */
    KIND_BEFORE,
    /** Is followed by a place rather than a person. */
    PREPOSITION;

    private static final PhraseTable<PlaceWord> WORDS =
            PhraseTable.beside(PlaceWord.class, "place-words.txt", PlaceWord.class);

    /** Whether the word, in the case given, does this. */
    boolean is(String word) {
        return WORDS.is(word, this);
    }
}
