package dev.dateline.event;

import dev.dateline.words.WordTable;

/** Classes of words in the context of an event word, as listed and explained in {@code context-words.txt}. */
enum ContextWord {
    TIME_PREPOSITION,
    ARGUMENT_PREPOSITION,
    AWAY,
    RANKING,
    LATER,
    INTERROGATIVE;

    private static final WordTable<ContextWord> WORDS =
            WordTable.beside(ContextWord.class, "context-words.txt", ContextWord.class);

    /** Whether the lower-case word is in the class. */
    boolean has(String lower) {
        return WORDS.has(this, lower);
    }
}
