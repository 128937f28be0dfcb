package dev.dateline.upload;

/** What came of a delivery. */
public enum DeliveryOutcome {
    /** The analysis was written. */
    ANALYSED,
    /** A problem document was written. */
    REFUSED,
    /** The results were there already, or those of a later version. */
    UNCHANGED,
    /** The object was deleted meanwhile. */
    GONE,
    /** Not among the uploads: it was not read. */
    FOREIGN
}
