package dev.dateline.upload;

/** The outcome of processing one event about one object. */
public enum DeliveryOutcome {
    /** The analysis was written. */
    ANALYSED,
    /** A problem document was written. */
    REFUSED,
    /** The results, or those of a later version, were stored already. */
    UNCHANGED,
    /** The object no longer exists. */
    GONE,
    /** The object is outside of the configured buckets and prefixes, and was not read. */
    FOREIGN
}
