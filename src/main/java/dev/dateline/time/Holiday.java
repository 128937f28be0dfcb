package dev.dateline.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A holiday that comes every year.
 *
 * @param name as people write it
 * @param when the rule of its date, as holidays.txt writes it
 */
record Holiday(String name, When when) {

    private static final Pattern FIXED = Pattern.compile("(\\d\\d)-(\\d\\d)");
    private static final Pattern NTH = Pattern.compile("(1st|2nd|3rd|4th|last) (\\w+day) of (\\d\\d)(?: \\+ (\\d+))?");
    private static final Pattern EASTER = Pattern.compile("easter(?: ([+-]) (\\d+))?");
    private static final Pattern HIJRI = Pattern.compile("hijri (\\d\\d)(?:-(\\d\\d))?");

    /** The days a holiday covers. */
    record Days(LocalDate from, LocalDate to) {}

    /** How its date is found. */
    private sealed interface When {}

    private record Fixed(int month, int day) implements When {}

    private record NthWeekday(int number, DayOfWeek weekday, int month, int plus) implements When {}

    private record AfterEaster(int days) implements When {}

    /** A day of the Umm al-Qura calendar; day 0 is the whole month. */
    private record Hijri(int month, int day) implements When {}

    /**
     * Reads the right side of a line.
     *
     * @throws IllegalArgumentException where it is none of the known forms
     */
    static Holiday parse(String name, String when) {
        Matcher fixed = FIXED.matcher(when);
        if (fixed.matches()) {
            return new Holiday(name, new Fixed(Integer.parseInt(fixed.group(1)), Integer.parseInt(fixed.group(2))));
        }
        Matcher nth = NTH.matcher(when);
        if (nth.matches()) {
            int number = nth.group(1).equals("last") ? -1 : nth.group(1).charAt(0) - '0';
            int plus = nth.group(4) == null ? 0 : Integer.parseInt(nth.group(4));
            DayOfWeek weekday = DayOfWeek.valueOf(nth.group(2).toUpperCase(Locale.ROOT));
            return new Holiday(name, new NthWeekday(number, weekday, Integer.parseInt(nth.group(3)), plus));
        }
        Matcher easter = EASTER.matcher(when);
        if (easter.matches()) {
            int days = easter.group(2) == null ? 0 : Integer.parseInt(easter.group(2));
            return new Holiday(name, new AfterEaster("-".equals(easter.group(1)) ? -days : days));
        }
        Matcher hijri = HIJRI.matcher(when);
        if (hijri.matches()) {
            int day = hijri.group(2) == null ? 0 : Integer.parseInt(hijri.group(2));
            return new Holiday(name, new Hijri(Integer.parseInt(hijri.group(1)), day));
        }
        throw new IllegalArgumentException(
                "read '" + when + "', expected MM-DD, nth weekday of MM, easter [+|- days] or hijri MM[-DD]");
    }

    /** The days it covers in a year, or null where the calendar behind it does not reach. */
    @Nullable
    Days in(int year) {
        if (when instanceof Fixed fixed) {
            return day(LocalDate.of(year, fixed.month, fixed.day));
        } else if (when instanceof NthWeekday nth) {
            LocalDate day =
                    LocalDate.of(year, nth.month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth.number, nth.weekday));
            return day(day.plusDays(nth.plus));
        } else if (when instanceof AfterEaster after) {
            return year < 326 ? null : day(easter(year).plusDays(after.days));
        }
        return hijri((Hijri) when, year);
    }

    private static Days day(LocalDate day) {
        return new Days(day, day);
    }

    /** The first such date of the Umm al-Qura calendar that starts in the year; the JDK knows about 1882 to 2174. */
    private static @Nullable Days hijri(Hijri when, int year) {
        try {
            int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
            for (int hijriYear = first; hijriYear <= first + 1; hijriYear++) {
                HijrahDate start = HijrahDate.of(hijriYear, when.month, Math.max(1, when.day));
                LocalDate from = LocalDate.from(start);
                if (from.getYear() == year) {
                    LocalDate to = when.day > 0
                            ? from
                            : LocalDate.from(start.plus(1, ChronoUnit.MONTHS)).minusDays(1);
                    return new Days(from, to);
                }
            }
        } catch (DateTimeException e) {
            return null;
        }
        return null;
    }

    /** Western Easter Sunday (Meeus/Jones/Butcher, "Astronomical Algorithms", 1991, p. 67). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
