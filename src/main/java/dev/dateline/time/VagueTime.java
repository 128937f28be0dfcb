package dev.dateline.time;

/** Times that are not resolved any further, as TIMEX3 writes them (TimeML 1.2.1, section 2.2.2). */
enum VagueTime {
    PAST_REF,
    PRESENT_REF,
    FUTURE_REF
}
