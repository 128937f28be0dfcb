package dev.dateline.time;

/** What an expression is relative to. */
enum Reference {
    /** The time of writing: "yesterday", "two weeks ago". */
    SPEECH,
    /** The time the text has reached: "the next day", "two weeks later". */
    TEXT,
    /** The time of writing in news, the time reached in a narrative: "the end of the year". */
    SETTING
}
