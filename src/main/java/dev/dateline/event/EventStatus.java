package dev.dateline.event;

/** Whether an event took place, as far as the words around it tell. */
public enum EventStatus {
    /** It took place. */
    OCCURRED,
    /** It goes on. */
    ONGOING,
    /** It is planned, or was when the text was written. */
    PLANNED,
    /** It may take place or may have taken place. */
    POSSIBLE,
    /** It did not take place. */
    NEGATED
}
