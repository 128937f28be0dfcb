package dev.dateline.event;

/** Whether an event took place, according to the words around it. */
public enum EventStatus {
    /** It took place. */
    OCCURRED,
    /** It is under way. */
    ONGOING,
    /** It is planned, or was when the text was written. */
    PLANNED,
    /** It can take place or can have taken place. */
    POSSIBLE,
    /** It did not take place. */
    NEGATED
}
