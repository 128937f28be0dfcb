package dev.dateline.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A resolved calendar time: what it covers, how precisely it is known and how it is written.
 *
 * @param edtf Extended Date/Time Format, level 1 (ISO 8601-2): {@code 2011}, {@code 2019-04-14/2019-04-16}
 * @param from first calendar day covered
 * @param to last calendar day covered, not before {@code from}
 * @param grain how precisely it is known
 */
public record TimeValue(String edtf, LocalDate from, LocalDate to, Grain grain) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    public TimeValue {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("time value " + edtf + " ends " + to + " before it starts " + from);
        }
    }

    /** One day: {@code 2019-04-07}. */
    public static TimeValue ofDay(LocalDate day) {
        return new TimeValue(write(day), day, day, Grain.DAY);
    }

    /** A week from its Monday, as the interval of its days (ISO 8601 weeks). */
    public static TimeValue ofWeek(LocalDate monday) {
        return between(monday, monday.plusDays(6), Grain.WEEK);
    }

    /** A month: {@code 2019-04}. */
    public static TimeValue ofMonth(int year, int month) {
        YearMonth of = YearMonth.of(year, month);
        return new TimeValue(write(year) + two("-", month), of.atDay(1), of.atEndOfMonth(), Grain.MONTH);
    }

    /** A season: {@code 2019-21}; a winter starts in December of its year and ends with the following February. */
    static TimeValue ofSeason(int year, Season season) {
        return new TimeValue(write(year) + two("-", season.edtf()), season.start(year), season.end(year), Grain.SEASON);
    }

    /** The nth part of a year cut into {@code parts}, as the interval of its months. */
    static TimeValue ofPartOfYear(int year, int number, int parts) {
        int months = 12 / parts;
        int first = (number - 1) * months + 1;
        int last = number * months;
        return new TimeValue(
                write(year) + two("-", first) + "/" + write(year) + two("-", last),
                LocalDate.of(year, first, 1),
                YearMonth.of(year, last).atEndOfMonth(),
                Grain.QUARTER);
    }

    /** A year: {@code 2011}; 0 is 1 BC. */
    public static TimeValue ofYear(int year) {
        return new TimeValue(write(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Grain.YEAR);
    }

    /**
     * Ten years from {@code first}: {@code 199X} where they share their digits, else the interval of its years. The years
     * {@code 000X} start with 1.
     */
    public static TimeValue ofDecade(int first) {
        boolean isPlain = first >= 0 && first % 10 == 0;
        String edtf = isPlain ? String.format(Locale.ROOT, "%03dX", first / 10) : write(first) + "/" + write(first + 9);
        return years(edtf, first, first + 9, Grain.DECADE);
    }

    /**
     * A hundred years from {@code first}: {@code 18XX} where they share their digits, else the interval of its years. The
     * years {@code 00XX} start with 1.
     */
    public static TimeValue ofCentury(int first) {
        boolean isPlain = first >= 0 && first % 100 == 0;
        String edtf =
                isPlain ? String.format(Locale.ROOT, "%02dXX", first / 100) : write(first) + "/" + write(first + 99);
        return years(edtf, first, first + 99, Grain.CENTURY);
    }

    private static TimeValue years(String edtf, int first, int last, Grain grain) {
        int from = first == 0 ? CalendarRange.FIRST_YEAR : first;
        return new TimeValue(edtf, LocalDate.of(from, 1, 1), LocalDate.of(last, 12, 31), grain);
    }

    /** A time of the day, with its offset from UTC where one is known: {@code 2019-04-07T17:00:00+02:00}. */
    public static TimeValue ofTime(LocalDate day, LocalTime time, @Nullable ZoneOffset offset) {
        Grain grain = time.getMinute() == 0 ? Grain.HOUR : Grain.MINUTE;
        String edtf = write(day) + "T" + TIME.format(time) + (offset == null ? "" : offset.getId());
        return new TimeValue(edtf, day, day, grain);
    }

    /** The days from the first to the last; one day where they are the same. */
    public static TimeValue between(LocalDate from, LocalDate to, Grain grain) {
        return from.equals(to) && grain == Grain.DAY
                ? ofDay(from)
                : new TimeValue(write(from) + "/" + write(to), from, to, grain);
    }

    /** From the start of one time to the end of another, written as their interval. */
    static @Nullable TimeValue between(TimeValue first, TimeValue last) {
        boolean isSimple = !first.edtf.contains("/") && !last.edtf.contains("/") && !last.to.isBefore(first.from);
        Grain grain = first.grain.compareTo(last.grain) < 0 ? first.grain : last.grain;
        return isSimple ? new TimeValue(first.edtf + "/" + last.edtf, first.from, last.to, grain) : null;
    }

    /** The same time, approximate: {@code 2019-04~}. */
    public TimeValue approximately() {
        if (edtf.endsWith("~") || edtf.contains("T") || edtf.contains("X")) {
            return this;
        }
        return new TimeValue(edtf.replace("/", "~/") + "~", from, to, grain);
    }

    private static String write(LocalDate day) {
        return write(day.getYear()) + two("-", day.getMonthValue()) + two("-", day.getDayOfMonth());
    }

    private static String write(int year) {
        String digits = Integer.toString(Math.abs(year));
        return (year < 0 ? "-" : "") + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private static String two(String before, int number) {
        return before + (number < 10 ? "0" : "") + number;
    }
}
