package dev.dateline.time;

/** The four kinds of TIMEX3 (ISO-TimeML, ISO 24617-1). */
public enum TimexType {
    DATE,
    TIME,
    DURATION,
    SET
}
