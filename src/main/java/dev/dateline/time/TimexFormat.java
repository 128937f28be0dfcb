package dev.dateline.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** How TIMEX3 writes values (TimeML 1.2.1, after TIMEX2: Ferro et al. 2005): {@code 2019-W14}, {@code BC0490-08}. */
final class TimexFormat {

    private TimexFormat() {}

    static String year(int year) {
        return year > 0 ? four(year) : "BC" + four(1 - year);
    }

    static String month(int year, int month) {
        return year(year) + "-" + two(month);
    }

    static String day(LocalDate day) {
        return month(day.getYear(), day.getMonthValue()) + "-" + two(day.getDayOfMonth());
    }

    /** The ISO week of a day. */
    static String week(LocalDate day) {
        return year(day.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** A decade by its first year; before Christ by the year it is called after, negative. */
    static String decade(int year) {
        return year >= 0
                ? String.format(Locale.ROOT, "%03d", year / 10)
                : "BC" + String.format(Locale.ROOT, "%03d", -year / 10);
    }

    /** A century by its number; before Christ negative. */
    static String century(int number) {
        return (number < 0 ? "BC" : "") + two(Math.abs(number) - 1);
    }

    /** {@code Q3}, {@code H1}. */
    static String partOfYear(int number, int parts) {
        return (parts == 4 ? "Q" : "H") + number;
    }

    static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String four(int number) {
        return number >= 1000 ? Integer.toString(number) : String.format(Locale.ROOT, "%04d", number);
    }
}
