package dev.dateline.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an expression came to.
 *
 * @param value TIMEX3 value
 * @param time the calendar time, or null where none could be worked out
 * @param basis what it was worked out from; null where there is no time
 * @param modifier or null
 */
record Resolved(
        String value,
        @Nullable TimeValue time,
        @Nullable Basis basis,
        @Nullable Modifier modifier) {

    /** A value that stands for no calendar time. */
    static Resolved unknown(String value) {
        return new Resolved(value, null, null, null);
    }

    static Resolved of(String value, TimeValue time, Basis basis) {
        return new Resolved(value, time, basis, null);
    }

    static Resolved day(LocalDate day, Basis basis) {
        return of(TimexWriting.day(day), TimeValue.ofDay(day), basis);
    }

    static Resolved month(int year, int month, Basis basis) {
        return of(TimexWriting.month(year, month), TimeValue.ofMonth(year, month), basis);
    }

    static Resolved year(int year, Basis basis) {
        return of(TimexWriting.year(year), TimeValue.ofYear(year), basis);
    }

    static Resolved season(int year, Season season, Basis basis) {
        return of(TimexWriting.year(year) + "-" + season.code(), TimeValue.ofSeason(year, season), basis);
    }

    static Resolved week(LocalDate day, Basis basis) {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        return of(TimexWriting.week(day), TimeValue.ofWeek(monday), basis);
    }

    static Resolved weekend(LocalDate day, Basis basis) {
        LocalDate saturday = day.plusDays(6L - day.getDayOfWeek().getValue());
        return of(TimexWriting.week(day) + "-WE", TimeValue.between(saturday, saturday.plusDays(1), Grain.DAY), basis);
    }

    static Resolved quarter(int year, int number, int parts, Basis basis) {
        return of(
                TimexWriting.year(year) + (parts == 4 ? "-Q" : "-H") + number,
                TimeValue.ofPartOfYear(year, number, parts),
                basis);
    }

    /** Ten years; before Christ {@code year} is the one they are called after (-480). */
    static Resolved decade(int year, Basis basis) {
        return of(TimexWriting.decade(year), TimeValue.ofDecade(year >= 0 ? year : year - 8), basis);
    }

    static Resolved century(int number, Basis basis) {
        int first = number > 0 ? (number - 1) * 100 : number * 100 + 1;
        return of(TimexWriting.century(number), TimeValue.ofCentury(first), basis);
    }

    /** The unit of the calendar a day lies in. */
    static Resolved unit(LocalDate day, Unit unit, Basis basis) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> day(day, basis);
            case NIGHT -> of(TimexWriting.day(day) + "TNI", TimeValue.ofDay(day), basis);
            case WEEKEND -> weekend(day, basis);
            case WEEK, FORTNIGHT -> week(day, basis);
            case MONTH -> month(day.getYear(), day.getMonthValue(), basis);
            case SEASON -> {
                Season season = Season.of(day);
                int year = season == Season.WINTER && day.getMonthValue() < 3 ? day.getYear() - 1 : day.getYear();
                yield CalendarRange.reaches(day.getYear(), year)
                        ? season(year, season, basis)
                        : unknown(Lengths.unknown(unit));
            }
            case QUARTER -> quarter(day.getYear(), (day.getMonthValue() + 2) / 3, 4, basis);
            case YEAR -> year(day.getYear(), basis);
            case FISCAL_YEAR -> of("FY" + TimexWriting.year(day.getYear()), TimeValue.ofYear(day.getYear()), basis);
            case DECADE -> decade(decadeOf(day.getYear()), basis);
            case CENTURY ->
                century(day.getYear() > 0 ? day.getYear() / 100 + 1 : Math.floorDiv(day.getYear() - 1, 100), basis);
        };
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

    Resolved withBasis(Basis other) {
        return new Resolved(value, time, time == null ? null : other, modifier);
    }
}
