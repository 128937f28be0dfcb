package dev.dateline.time;

import java.time.LocalDate;

/**
 * The years a date may lie in. A text may name years before Christ; arithmetic on a date of our era leads to none of them,
 * and to none after 9999 (ISO 8601 writes four digits).
 */
final class CalendarRange {

    static final int FIRST_YEAR = 1;
    static final int LAST_YEAR = 9_999;

    private CalendarRange() {}

    /** Whether arithmetic may lead from one year to another; 0 is 1 BC. */
    static boolean reaches(int from, int to) {
        int earliest = from < FIRST_YEAR ? -LAST_YEAR : FIRST_YEAR;
        return to >= earliest && to <= LAST_YEAR;
    }

    /** Whether arithmetic may lead from one day to another. */
    static boolean reaches(LocalDate from, LocalDate to) {
        return reaches(from.getYear(), to.getYear());
    }

    /** Whether a time lies between 9999 BC and the end of 9999. */
    static boolean holds(TimeValue time) {
        return time.from().getYear() >= -LAST_YEAR && time.to().getYear() <= LAST_YEAR;
    }
}
