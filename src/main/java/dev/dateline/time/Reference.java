package dev.dateline.time;

/** What a relative expression is reckoned from. */
enum Reference {
    /** The time of writing: "yesterday", "two weeks ago". */
    SPEECH,
    /** The time the text has reached: "the next day", "two weeks later". */
    TEXT,
    /** The time of writing in news, the time reached in a narrative: "the end of the year". */
    SETTING
}
