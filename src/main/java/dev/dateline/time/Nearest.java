package dev.dateline.time;

import dev.dateline.time.Expression.Calendar;
import dev.dateline.time.Expression.Year;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the calendar's repetitions (every Sunday, every April) the one that words mean: in news the one nearest
 * to the publication date on the side the tense looks to, in a narrative the one in the year the text has reached.
 */
final class Nearest {

    /** Beyond so many days back, what is told in the past is nearer to what people mean when it lies ahead. */
    private static final int FAR_BACK = 330;

    /** Beyond so many days ahead, what is told as to come is nearer to what people mean when it is over. */
    private static final int FAR_AHEAD = 305;

    /** A narrative that jumps back further than this many days has rather gone on into the next year. */
    private static final int TURN_OF_YEAR = 240;

    private final Resolution resolution;

    Nearest(Resolution resolution) {
        this.resolution = resolution;
    }

    Resolved calendar(Calendar date) {
        if (date.isWeekday() && !date.year().isSaid()) {
            return weekday(date.weekday());
        } else if (date.isYear()) {
            return year(date.year());
        } else if (date.month() == 0) {
            return dayOfMonth(date.day());
        }
        YearOf year = yearOf(date.year(), y -> start(y, date.month(), date.day()), date.weekday());
        if (year == null) {
            return Resolved.unknown("XXXX-" + TimexWriting.two(date.month())
                    + (date.day() > 0 ? "-" + TimexWriting.two(date.day()) : ""));
        }
        if (date.day() == 0) {
            return Resolved.month(year.number(), date.month(), year.basis());
        }
        return MonthDay.of(date.month(), date.day()).isValidYear(year.number())
                ? Resolved.day(LocalDate.of(year.number(), date.month(), date.day()), year.basis())
                : Resolved.unknown(
                        TimexWriting.month(year.number(), date.month()) + "-" + TimexWriting.two(date.day()));
    }

    /** A day of a month, in the first year that has it from {@code year} on. */
    private static LocalDate start(int year, int month, int day) {
        boolean isLeapDay = month == 2 && day == 29 && !java.time.Year.isLeap(year);
        return LocalDate.of(year, month, isLeapDay ? 28 : Math.max(1, day));
    }

    private Resolved dayOfMonth(int day) {
        Resolution.Base base = resolution.base(Reference.TEXT, Unit.MONTH);
        if (base == null) {
            return Resolved.unknown("XXXX-XX-" + TimexWriting.two(day));
        }
        try {
            return Resolved.day(base.day().withDayOfMonth(day), base.basis());
        } catch (DateTimeException e) {
            return Resolved.unknown("XXXX-XX-" + TimexWriting.two(day));
        }
    }

    private Resolved weekday(int weekday) {
        LocalDate text = resolution.isNarrative() ? resolution.reached().at(Unit.DAY) : null;
        LocalDate written = resolution.written();
        if (resolution.isNarrative() && text != null) {
            return Resolved.day(
                    text.plusDays(Math.floorMod(weekday - text.getDayOfWeek().getValue(), 7)), Basis.CONTEXT);
        }
        if (written == null || resolution.isNarrative()) {
            return Resolved.unknown("XXXX-WXX-" + weekday);
        }
        int back = Math.floorMod(written.getDayOfWeek().getValue() - weekday, 7);
        boolean isAhead = back > 0 && resolution.tense() == Tense.FUTURE;
        LocalDate day = isAhead ? written.plusDays(7L - back) : written.minusDays(back);
        return day(written, day, Basis.PUBLICATION, "XXXX-WXX-" + weekday);
    }

    /** A day that arithmetic leads to, or a value without a time where it leaves the calendar. */
    private static Resolved day(LocalDate from, LocalDate day, Basis basis, String unknown) {
        return CalendarRange.reaches(from, day) ? Resolved.day(day, basis) : Resolved.unknown(unknown);
    }

    Resolved year(Year year) {
        YearOf found = yearOf(year, y -> LocalDate.of(y, 1, 1), 0);
        return found == null ? Resolved.unknown("XXXX") : Resolved.year(found.number(), found.basis());
    }

    Resolved season(Expression.SeasonOf season) {
        YearOf year = yearOf(season.year(), y -> season.season().start(y), 0);
        return year == null
                ? Resolved.unknown("XXXX-" + season.season().code())
                : Resolved.season(year.number(), season.season(), year.basis());
    }

    Resolved holiday(Expression.HolidayOf holiday) {
        YearOf year = yearOf(holiday.year(), y -> startOf(holiday.holiday(), y), 0);
        Holiday.Days days = year == null ? null : holiday.holiday().in(year.number());
        return year == null || days == null ? Resolved.unknown("XXXX-XX-XX") : covering(days, year.basis());
    }

    private static LocalDate startOf(Holiday holiday, int year) {
        Holiday.Days days = holiday.in(year);
        return days == null ? LocalDate.of(year, 1, 1) : days.from();
    }

    private static Resolved covering(Holiday.Days days, Basis basis) {
        return days.from().equals(days.to())
                ? Resolved.day(days.from(), basis)
                : Resolved.of(
                        TimexWriting.day(days.from()) + "/" + TimexWriting.day(days.to()),
                        TimeValue.between(days.from(), days.to(), Grain.DAY),
                        basis);
    }

    Resolved partOfYear(Expression.PartOfYear part) {
        int months = 12 / part.parts();
        YearOf year = yearOf(part.year(), y -> LocalDate.of(y, (part.number() - 1) * months + 1, 1), 0);
        return year == null
                ? Resolved.unknown("XXXX-" + (part.parts() == 4 ? "Q" : "H") + part.number())
                : Resolved.quarter(year.number(), part.number(), part.parts(), year.basis());
    }

    Resolved decade(Expression.Decade decade) {
        YearOf year = yearOf(decade.year(), y -> LocalDate.of(y, 1, 1), 0);
        return year == null ? Resolved.unknown("XXX") : Resolved.decade(year.number(), year.basis());
    }

    /** "last Tuesday", "next March", "this spring", "the previous winter". */
    Resolved which(Expression.Which which) {
        boolean isDay = which.named() instanceof Calendar c && c.isWeekday();
        Resolution.Base base = resolution.base(which.reference(), isDay ? Unit.DAY : Unit.MONTH);
        if (base == null) {
            return Resolved.unknown(unknown(which.named()));
        }
        LocalDate anchor = base.day();
        if (which.named() instanceof Calendar weekday && weekday.isWeekday()) {
            int ahead = Math.floorMod(weekday.weekday() - anchor.getDayOfWeek().getValue(), 7);
            LocalDate day = switch (which.direction()) {
                case -1 -> anchor.minusDays(ahead == 0 ? 7 : 7 - ahead);
                case 1 -> anchor.plusDays(ahead == 0 ? 7 : ahead);
                default ->
                    anchor.plusDays(weekday.weekday() - anchor.getDayOfWeek().getValue());
            };
            return day(anchor, day, base.basis(), unknown(which.named()));
        }
        int year = anchor.getYear();
        if (which.direction() != 0) {
            year--;
            while (which.direction() < 0
                    ? from(which.named(), year + 1).isBefore(monthOf(anchor))
                    : !from(which.named(), year).isAfter(anchor)) {
                year++;
            }
        } else if (which.named() instanceof Expression.SeasonOf season
                && season.season() == Season.WINTER
                && anchor.getMonthValue() <= Month.MARCH.getValue()) {
            year--;
        }
        return CalendarRange.reaches(anchor.getYear(), year)
                ? named(which.named(), year).withBasis(base.basis())
                : Resolved.unknown(unknown(which.named()));
    }

    private static LocalDate monthOf(LocalDate day) {
        return day.withDayOfMonth(1);
    }

    private Resolved named(Expression named, int year) {
        if (named instanceof Calendar month) {
            return Resolved.month(year, month.month(), Basis.CONTEXT);
        } else if (named instanceof Expression.SeasonOf season) {
            return Resolved.season(year, season.season(), Basis.CONTEXT);
        }
        Holiday.Days days = ((Expression.HolidayOf) named).holiday().in(year);
        return days == null ? Resolved.unknown("XXXX-XX-XX") : covering(days, Basis.CONTEXT);
    }

    private static LocalDate from(Expression named, int year) {
        if (named instanceof Calendar month) {
            return LocalDate.of(year, month.month(), 1);
        } else if (named instanceof Expression.SeasonOf season) {
            return season.season().start(year);
        }
        return startOf(((Expression.HolidayOf) named).holiday(), year);
    }

    private static String unknown(Expression named) {
        if (named instanceof Calendar date) {
            return date.isWeekday() ? "XXXX-WXX-" + date.weekday() : "XXXX-" + TimexWriting.two(date.month());
        }
        return named instanceof Expression.SeasonOf season
                ? "XXXX-" + season.season().code()
                : "XXXX-XX-XX";
    }

    private record YearOf(int number, Basis basis) {

        /** A year that arithmetic leads to; null where it leaves the calendar. */
        static @Nullable YearOf reached(int from, int number, Basis basis) {
            return CalendarRange.reaches(from, number) ? new YearOf(number, basis) : null;
        }
    }

    /** Where in a year something starts. */
    private interface Start {
        LocalDate in(int year);
    }

    private @Nullable YearOf yearOf(Year year, Start start, int weekday) {
        return switch (year.kind()) {
            case FULL -> new YearOf(year.number(), Basis.EXPLICIT);
            case TWO_DIGITS -> twoDigits(year.number());
            case SHIFTED -> {
                Resolution.Base base = resolution.base(year.reference(), Unit.YEAR);
                yield base == null
                        ? null
                        : YearOf.reached(base.day().getYear(), base.day().getYear() + year.number(), base.basis());
            }
            case UNSAID -> unsaid(start, weekday);
        };
    }

    private @Nullable YearOf twoDigits(int digits) {
        LocalDate written = resolution.written();
        Integer text = resolution.reached().year();
        if (resolution.isNarrative() && text != null) {
            return YearOf.reached(text, text - Math.floorMod(text, 100) + digits, Basis.CONTEXT);
        }
        int latest = (written == null ? 2030 : written.getYear() + 5);
        int century = latest / 100 * 100;
        int year = century + digits > latest ? century - 100 + digits : century + digits;
        return YearOf.reached(latest, year, Basis.EXPLICIT);
    }

    private @Nullable YearOf unsaid(Start start, int weekday) {
        LocalDate written = resolution.written();
        if (resolution.isNarrative()) {
            return inText(start);
        } else if (written == null) {
            return resolution.isFresh() ? inText(start) : null;
        }
        int year = written.getYear();
        Integer said = resolution.reached().year();
        if (weekday == 0
                && said != null
                && said < year
                && resolution.isSameSentence()
                && resolution.tense() == Tense.PAST) {
            return inText(start);
        }
        if (weekday > 0) {
            for (int candidate : new int[] {year, year - 1, year + 1, year - 2, year - 3}) {
                if (start.in(candidate).getDayOfWeek().getValue() == weekday) {
                    return YearOf.reached(year, candidate, Basis.PUBLICATION);
                }
            }
        }
        return YearOf.reached(year, nearest(start, written), Basis.PUBLICATION);
    }

    /** The year the text has reached, or the next one where that lies much nearer to the month reached. */
    private @Nullable YearOf inText(Start start) {
        Integer year = resolution.reached().year();
        if (year == null) {
            return null;
        }
        LocalDate month = resolution.reached().at(Unit.MONTH);
        boolean isNext = month != null
                && month.getYear() == year
                && month.toEpochDay() - start.in(year).toEpochDay() > TURN_OF_YEAR;
        return YearOf.reached(year, isNext ? year + 1 : year, Basis.CONTEXT);
    }

    private int nearest(Start start, LocalDate written) {
        int year = written.getYear();
        boolean isOver = !start.in(year).isAfter(written);
        int last = isOver ? year : year - 1;
        long sinceLast = written.toEpochDay() - start.in(last).toEpochDay();
        long untilNext = start.in(last + 1).toEpochDay() - written.toEpochDay();
        return switch (resolution.tense()) {
            case PAST -> sinceLast > FAR_BACK ? last + 1 : last;
            case FUTURE -> untilNext > FAR_AHEAD ? last : last + 1;
            case PRESENT -> untilNext < sinceLast ? last + 1 : last;
        };
    }
}
