package dev.dateline.time;

import org.jspecify.annotations.Nullable;

/** A year that words mean, and what it was derived from. */
record DatedYear(int number, Basis basis) {

    /** A year that arithmetic leads to; null where it leaves the calendar. */
    static @Nullable DatedYear reached(int from, int number, Basis basis) {
        return CalendarRange.reaches(from, number) ? new DatedYear(number, basis) : null;
    }
}
