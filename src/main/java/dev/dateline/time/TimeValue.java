package dev.dateline.time;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A calendar time that has been worked out: what it covers, how finely it is known and how it is written.
 *
 * @param edtf Extended Date/Time Format, level 1 (ISO 8601-2): {@code 2011}, {@code 2019-04-14/2019-04-16}
 * @param from first calendar day covered
 * @param to last calendar day covered, not before {@code from}
 * @param grain how finely it is known
 */
public record TimeValue(String edtf, LocalDate from, LocalDate to, Grain grain) {

    public TimeValue {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("time value " + edtf + " ends " + to + " before it starts " + from);
        }
    }

    /** One day. */
    public static TimeValue ofDay(LocalDate day) {
        return new TimeValue(day.toString(), day, day, Grain.DAY);
    }

    /** A month of a year from 1 to 9999. */
    public static TimeValue ofMonth(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        String edtf = String.format(Locale.ROOT, "%04d-%02d", year, month);
        return new TimeValue(edtf, first, first.plusMonths(1).minusDays(1), Grain.MONTH);
    }

    /** A year from 1 to 9999. */
    public static TimeValue ofYear(int year) {
        String edtf = String.format(Locale.ROOT, "%04d", year);
        return new TimeValue(edtf, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Grain.YEAR);
    }
}
