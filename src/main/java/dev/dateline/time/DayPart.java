package dev.dateline.time;

/** Parts of the day as TIMEX3 writes them. */
enum DayPart {
    MORNING("TMO"),
    AFTERNOON("TAF"),
    EVENING("TEV"),
    DAYTIME("TDT"),
    NIGHT("TNI"),
    NOON("T12:00"),
    MIDNIGHT("T24:00");

    /** "8 at night" is in the evening, "5 at night" after midnight; chosen by hand. */
    static final int LAST_HOUR_OF_NIGHT = 5;

    private final String code;

    DayPart(String code) {
        this.code = code;
    }

    /** What follows the date in a TIMEX3 value. */
    String code() {
        return code;
    }
}
