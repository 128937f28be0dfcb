package dev.dateline.time;

import java.time.LocalDate;

/** Something that comes once a year: a month, a season, a holiday. */
interface Yearly {

    /** The day it starts in a year. */
    LocalDate startIn(int year);

    /** The year it belongs to on a day. */
    default int yearAt(LocalDate day) {
        return day.getYear();
    }

    /** The one of a year. */
    Resolved in(int year, Basis basis);

    /** Its TIMEX3 value in an unknown year. */
    String unknownValue();
}
