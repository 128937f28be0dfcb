package dev.dateline.time;

/** To which side of the day of writing the words around a time look. */
enum Tense {
    PAST,
    FUTURE,
    PRESENT
}
