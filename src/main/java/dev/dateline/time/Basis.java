package dev.dateline.time;

/** What a date was derived from. */
public enum Basis {
    /** The words alone, year included. */
    EXPLICIT,
    /** The publication date. */
    PUBLICATION,
    /** The time the text has reached. */
    CONTEXT,
    /** The date of another event. */
    EVENT
}
