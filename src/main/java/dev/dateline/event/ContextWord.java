package dev.dateline.event;

import dev.dateline.words.WordTable;

/** Words around an event word that tell what it is, as {@code context-words.txt} lists and explains them. */
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
