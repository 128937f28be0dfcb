package dev.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * What an expression came to.
 *
 * @param value TIMEX3 value
 * @param time the calendar time, or null if it is unknown
 * @param basis what it was derived from; null if there is no time
 * @param modifier or null
 */
record Resolved(
        String value,
        @Nullable TimeValue time,
        @Nullable Basis basis,
        @Nullable Modifier modifier) {

    /** A value without a calendar time. */
    static Resolved unknown(String value) {
        return new Resolved(value, null, null, null);
    }

    static Resolved of(String value, TimeValue time, Basis basis) {
        return new Resolved(value, time, basis, null);
    }

    static Resolved day(LocalDate day, Basis basis) {
        return of(TimexFormat.day(day), TimeValue.ofDay(day), basis);
    }

    static Resolved month(int year, int month, Basis basis) {
        return of(TimexFormat.month(year, month), TimeValue.ofMonth(year, month), basis);
    }

    static Resolved year(int year, Basis basis) {
        return of(TimexFormat.year(year), TimeValue.ofYear(year), basis);
    }

    static Resolved season(int year, Season season, Basis basis) {
        return of(TimexFormat.year(year) + "-" + season.code(), TimeValue.ofSeason(year, season), basis);
    }

    static Resolved week(LocalDate day, Basis basis) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return of(TimexFormat.week(day), TimeValue.ofWeek(monday), basis);
    }

    /** Saturday and Sunday of the week of a day. */
    static Resolved weekend(LocalDate day, Basis basis) {
        TimeValue time = TimeValue.between(day.with(DayOfWeek.SATURDAY), day.with(DayOfWeek.SUNDAY), Grain.DAY);
        return of(TimexFormat.week(day) + "-WE", time, basis);
    }

    /** The days from the first to the last. */
    static Resolved days(LocalDate first, LocalDate last, Basis basis) {
        return first.equals(last)
                ? day(first, basis)
                : of(
                        TimexFormat.day(first) + "/" + TimexFormat.day(last),
                        TimeValue.between(first, last, Grain.DAY),
                        basis);
    }

    /** A quarter or half of a year. */
    static Resolved partOfYear(int year, int number, int parts, Basis basis) {
        return of(
                TimexFormat.year(year) + "-" + TimexFormat.partOfYear(number, parts),
                TimeValue.ofPartOfYear(year, number, parts),
                basis);
    }

    static Resolved fiscalYear(int year, Basis basis) {
        return of("FY" + TimexFormat.year(year), TimeValue.ofYear(year), basis);
    }

    /** Ten years; before Christ {@code year} is the one they are called after (-480). */
    static Resolved decade(int year, Basis basis) {
        return of(TimexFormat.decade(year), TimeValue.ofDecade(year >= 0 ? year : year - 8), basis);
    }

    static Resolved century(int number, Basis basis) {
        int first = number > 0 ? (number - 1) * 100 : number * 100 + 1;
        return of(TimexFormat.century(number), TimeValue.ofCentury(first), basis);
    }

    /** The unit of the calendar that contains a day. */
    static Resolved unit(LocalDate day, Unit unit, Basis basis) {
        return switch (unit) {
            case NIGHT -> of(TimexFormat.day(day) + DayPart.NIGHT.code(), TimeValue.ofDay(day), basis);
            case WEEKEND -> weekend(day, basis);
            default -> around(day, unit.grain(), basis);
        };
    }

    private static Resolved around(LocalDate day, Grain grain, Basis basis) {
        return switch (grain) {
            case MINUTE, HOUR, DAY -> day(day, basis);
            case WEEK -> week(day, basis);
            case MONTH -> month(day.getYear(), day.getMonthValue(), basis);
            case SEASON -> seasonOf(day, basis);
            case QUARTER -> partOfYear(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR), 4, basis);
            case YEAR -> year(day.getYear(), basis);
            case DECADE -> decade(decadeOf(day.getYear()), basis);
            case CENTURY -> century(centuryOf(day.getYear()), basis);
        };
    }

    private static int centuryOf(int year) {
        return year > 0 ? year / 100 + 1 : Math.floorDiv(year - 1, 100);
    }

    private static Resolved seasonOf(LocalDate day, Basis basis) {
        Season season = Season.of(day);
        int year = season.yearOf(day);
        return CalendarRange.reaches(day.getYear(), year)
                ? season(year, season, basis)
                : unknown(Unit.SEASON.unknownValue());
    }

    /** What the decade of a year is called after; the nine years before Christ that no decade is called after are -1. */
    private static int decadeOf(int year) {
        int beforeChrist = 1 - year;
        return year > 0 ? year / 10 * 10 : beforeChrist < 10 ? -1 : -(beforeChrist / 10 * 10);
    }

    Resolved with(@Nullable Modifier said) {
        return said == null
                ? this
                : new Resolved(value, time == null || !said.isApproximate() ? time : time.approximately(), basis, said);
    }
}
