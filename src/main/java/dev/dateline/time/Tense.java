package dev.dateline.time;

/** The tense of the words around a time. */
enum Tense {
    PAST,
    FUTURE,
    PRESENT
}
