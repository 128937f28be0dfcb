package dev.dateline.time;

/** Classes of words that imply a tense, as {@code tense-words.txt} lists them. */
enum TenseWord {
    /** Looks ahead by itself: "will", "upcoming". */
    FUTURE,
    /** Looks ahead before "to": "is to", "plans to". */
    PLAN,
    /** Looks ahead before one of {@link #SET_FOR}: "scheduled for". */
    SET,
    SET_FOR,
    /** A participle that does not imply the past by itself: "a vote planned". */
    PLANNED,
    /** A modal that looks ahead unless "have" follows: "may be released on Monday". */
    OPEN,
    /** Happens now and ends later: "postponed until". */
    PUT_OFF,
    /** A verb whose present tense is used for scheduled events: "the strike starts on Monday". */
    TIMETABLE
}
