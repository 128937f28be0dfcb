package dev.dateline.time;

/** How finely a time is known, finest first. */
public enum Grain {
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    SEASON,
    QUARTER,
    YEAR,
    DECADE,
    CENTURY
}
