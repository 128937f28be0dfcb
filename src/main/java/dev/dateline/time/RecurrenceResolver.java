package dev.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Chooses which one of a recurring date (every Sunday, every April) the words mean: in news the nearest one before or after the
 * publication date, depending on the tense; in a narrative the one in the year the text has reached. The numbers of days were
 * chosen by hand.
 */
final class RecurrenceResolver {

    /** In the past tense, a date more than this many days ago means the next one instead, in days. */
    private static final int FAR_BACK = 330;

    /** In the future tense, a date more than this many days ahead means the last one instead, in days. */
    private static final int FAR_AHEAD = 305;

    /** A narrative that would go back by more than this has gone on to the next year instead, in days. */
    private static final int TURN_OF_YEAR = 240;

    /** Two digits mean a year at most this many years after the text was written. */
    private static final int YEARS_AHEAD = 5;

    /** From here on two digits mean a year of the 20th century where no other year is known (POSIX, strptime %y). */
    private static final int POSIX_PIVOT = 69;

    /** The years, relative to that of publication, that are searched for a weekday, the likeliest first. */
    private static final int[] YEARS_OF_WEEKDAY = {0, -1, 1, -2, -3};

    private final TextContext context;

    RecurrenceResolver(TextContext context) {
        this.context = context;
    }

    /** "on Friday" */
    Resolved weekday(int weekday) {
        DayOfWeek day = DayOfWeek.of(weekday);
        LocalDate text = context.isNarrative() ? context.reached().at(Unit.DAY) : null;
        if (text != null) {
            return day(text, text.with(TemporalAdjusters.nextOrSame(day)), Basis.CONTEXT);
        }
        LocalDate written = context.written();
        if (written == null || context.isNarrative()) {
            return Resolved.unknown(unknown(weekday));
        }
        boolean isAhead = written.getDayOfWeek() != day && context.tense() == Tense.FUTURE;
        LocalDate found = written.with(isAhead ? TemporalAdjusters.next(day) : TemporalAdjusters.previousOrSame(day));
        return day(written, found, Basis.PUBLICATION);
    }

    /** A weekday that arithmetic leads to, or a value without a time where it leaves the calendar. */
    private static Resolved day(LocalDate from, LocalDate day, Basis basis) {
        return CalendarRange.reaches(from, day)
                ? Resolved.day(day, basis)
                : Resolved.unknown(unknown(day.getDayOfWeek().getValue()));
    }

    private static String unknown(int weekday) {
        return "XXXX-WXX-" + weekday;
    }

    /** "last Tuesday", "next Tuesday", "this Tuesday" (of the week). */
    static Resolved weekdayNear(int weekday, int direction, TextContext.Base base) {
        DayOfWeek day = DayOfWeek.of(weekday);
        LocalDate found = base.day()
                .with(
                        direction < 0
                                ? TemporalAdjusters.previous(day)
                                : direction > 0 ? TemporalAdjusters.next(day) : day);
        return day(base.day(), found, base.basis());
    }

    /** "last March", "next spring", "this winter". */
    static Resolved near(Yearly named, int direction, TextContext.Base base) {
        LocalDate anchor = base.day();
        int year = direction < 0
                ? yearBefore(named, anchor)
                : direction > 0 ? yearAfter(named, anchor) : named.yearAt(anchor);
        return CalendarRange.reaches(anchor.getYear(), year)
                ? named.in(year, base.basis())
                : Resolved.unknown(named.unknownValue());
    }

    private static int yearBefore(Yearly named, LocalDate anchor) {
        LocalDate month = anchor.with(TemporalAdjusters.firstDayOfMonth());
        return named.startIn(anchor.getYear()).isBefore(month) ? anchor.getYear() : anchor.getYear() - 1;
    }

    private static int yearAfter(Yearly named, LocalDate anchor) {
        return named.startIn(anchor.getYear()).isAfter(anchor) ? anchor.getYear() : anchor.getYear() + 1;
    }

    /** The year stated, by itself; null where it is unknown. */
    @Nullable
    DatedYear year(StatedYear stated) {
        return switch (stated.kind()) {
            case FULL -> new DatedYear(stated.number(), Basis.EXPLICIT);
            case TWO_DIGITS -> twoDigits(stated.number());
            case SHIFTED -> shifted(context.base(stated.reference(), Unit.YEAR), stated.number());
            case UNSTATED -> null;
        };
    }

    /**
     * The year of something that comes every year: the one stated, else the one nearest.
     *
     * @param weekday the weekday it must be, from 1, or 0
     */
    @Nullable
    DatedYear year(StatedYear stated, Yearly named, int weekday) {
        return stated.isStated() ? year(stated) : unstated(named, weekday);
    }

    private static @Nullable DatedYear shifted(TextContext.@Nullable Base base, int years) {
        return base == null
                ? null
                : DatedYear.reached(base.day().getYear(), base.day().getYear() + years, base.basis());
    }

    /**
     * '99: of the century a narrative has reached, else the last year with these digits that is not far ahead; null in a text
     * without any year where it may be of two centuries.
     */
    private @Nullable DatedYear twoDigits(int digits) {
        Integer text = context.reached().year();
        Integer known = context.latestYear();
        if (text != null && context.isNarrative()) {
            return DatedYear.reached(text, text - Math.floorMod(text, 100) + digits, Basis.CONTEXT);
        } else if (known == null) {
            return digits < POSIX_PIVOT ? null : new DatedYear(1900 + digits, Basis.EXPLICIT);
        }
        int latest = known + YEARS_AHEAD;
        return DatedYear.reached(latest, latest - Math.floorMod(latest - digits, 100), Basis.EXPLICIT);
    }

    private @Nullable DatedYear unstated(Yearly named, int weekday) {
        LocalDate written = context.written();
        if (context.isNarrative()) {
            return inText(named);
        } else if (written == null) {
            return context.isFresh() ? inText(named) : null;
        } else if (weekday == 0 && isOfYearNamed(written.getYear())) {
            return inText(named);
        }
        int year = weekday > 0 ? yearOfWeekday(named, weekday, written) : nearest(named, written);
        return DatedYear.reached(written.getYear(), year, Basis.PUBLICATION);
    }

    /** Whether the sentence is in the past tense and has named an earlier year. */
    private boolean isOfYearNamed(int written) {
        Integer named = context.reached().year();
        return named != null && named < written && context.isSameSentence() && context.tense() == Tense.PAST;
    }

    /** "Tuesday, April 7": the year nearest to publication in which the day is a Tuesday. */
    private int yearOfWeekday(Yearly named, int weekday, LocalDate written) {
        for (int away : YEARS_OF_WEEKDAY) {
            int year = written.getYear() + away;
            if (named.startIn(year).getDayOfWeek().getValue() == weekday) {
                return year;
            }
        }
        return nearest(named, written);
    }

    /** The year the text has reached, or the next one if that is much nearer to the month reached. */
    private @Nullable DatedYear inText(Yearly named) {
        Integer year = context.reached().year();
        if (year == null) {
            return null;
        }
        LocalDate month = context.reached().at(Unit.MONTH);
        boolean isNext = month != null
                && month.getYear() == year
                && ChronoUnit.DAYS.between(named.startIn(year), month) > TURN_OF_YEAR;
        return DatedYear.reached(year, isNext ? year + 1 : year, Basis.CONTEXT);
    }

    private int nearest(Yearly named, LocalDate written) {
        int year = written.getYear();
        int last = named.startIn(year).isAfter(written) ? year - 1 : year;
        long sinceLast = ChronoUnit.DAYS.between(named.startIn(last), written);
        long untilNext = ChronoUnit.DAYS.between(written, named.startIn(last + 1));
        return switch (context.tense()) {
            case PAST -> sinceLast > FAR_BACK ? last + 1 : last;
            case FUTURE -> untilNext > FAR_AHEAD ? last : last + 1;
            case PRESENT -> untilNext < sinceLast ? last + 1 : last;
        };
    }
}
