package dev.dateline.time;

/** How precisely a time is known, most precise first. */
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
