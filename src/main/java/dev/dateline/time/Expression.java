package dev.dateline.time;

import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What time words say before it is known when they were said: small values composed of each other, free of text and
 * of anchors (after timenorm: Bethard 2013, "A Synchronous Context Free Grammar for Time Normalization").
 */
sealed interface Expression {

    /** How a year is said. */
    record Year(Kind kind, int number, Reference reference) {
        enum Kind {
            UNSAID,
            FULL,
            TWO_DIGITS,
            SHIFTED
        }

        static final Year UNSAID = new Year(Kind.UNSAID, 0, Reference.TEXT);

        /** A year in full; 0 is 1 BC. */
        static Year of(int number) {
            return new Year(Kind.FULL, number, Reference.TEXT);
        }

        /** A year of an unsaid century: '90. */
        static Year ofTwoDigits(int number) {
            return new Year(Kind.TWO_DIGITS, number, Reference.TEXT);
        }

        /** "last year", "that year". */
        static Year shifted(int amount, Reference reference) {
            return new Year(Kind.SHIFTED, amount, reference);
        }

        /** Whether it is the year 0, which words never mean. */
        boolean isZero() {
            return kind == Kind.FULL && number == 0;
        }

        boolean isSaid() {
            return kind != Kind.UNSAID;
        }
    }

    /** A number of units; a negative amount is unknown ("several"). */
    record Amount(double number, Unit unit) {}

    /** Parts of a calendar date; month, day and weekday (1 is Monday) are 0 where they are not said. */
    record Calendar(Year year, int month, int day, int weekday) implements Expression {

        boolean isFullDate() {
            return year.kind() == Year.Kind.FULL && month > 0 && day > 0;
        }

        boolean isWeekday() {
            return weekday > 0 && day == 0 && month == 0;
        }

        boolean isYear() {
            return month == 0 && day == 0 && weekday == 0;
        }

        /** Whether the month has that day in some year. */
        boolean exists() {
            return month >= 0
                    && month <= 12
                    && (day == 0 || month == 0 || day <= Month.of(month).maxLength());
        }

        Calendar withYear(Year said) {
            return new Calendar(said, month, day, weekday);
        }

        Calendar withWeekday(int said) {
            return new Calendar(year, month, day, said);
        }
    }

    /** "spring 1990". */
    record SeasonOf(Season season, Year year) implements Expression {}

    /** A quarter or half of a year, {@code parts} being 4 or 2. */
    record PartOfYear(int number, int parts, Year year) implements Expression {}

    /** "fiscal 2010". */
    record FiscalYear(Year year) implements Expression {}

    /** "the 1990s", "the '90s" (then {@code year} has two digits). */
    record Decade(Year year) implements Expression {}

    /** "the 19th century" is 19; before Christ negative. */
    record Century(int number) implements Expression {}

    /** "Christmas Eve", "Ramadan 2018". */
    record HolidayOf(Holiday holiday, Year year) implements Expression {}

    /** "today", "last week", "the following year": whole units away from the reference. */
    record Shift(Unit unit, int amount, Reference reference) implements Expression {}

    /** "two weeks ago", "three days later". */
    record Offset(Amount amount, EventOffset.Direction direction, Reference reference) implements Expression {}

    /** "two days after Christmas". */
    record OffsetFrom(Amount amount, EventOffset.Direction direction, Expression anchor) implements Expression {}

    /** "exactly two years ago": to the day. */
    record Exactly(Offset offset) implements Expression {}

    /** "Friday last week". */
    record WeekdayOf(int weekday, Expression week) implements Expression {}

    /** "last Tuesday", "next March", "this spring"; direction -1, 0 or +1. */
    record Which(int direction, Expression named, Reference reference) implements Expression {}

    /** "Monday morning", "this afternoon", "night". */
    record PartOfDay(DayPart part, @Nullable Expression day) implements Expression {}

    /** "7:30 p.m. EST"; offset is null where no zone is said. */
    record Clock(
            int hour,
            int minute,
            int second,
            @Nullable String zone,
            @Nullable Expression day) implements Expression {}

    /** "three days", "two years and six months". */
    record Length(List<Amount> amounts) implements Expression {
        public Length {
            amounts = List.copyOf(amounts);
        }
    }

    /** "the past three years", "the next two weeks": a length that ends or starts at the reference. */
    record LengthAt(Length length, EventOffset.Direction direction, Reference reference) implements Expression {}

    /** "three days" before "after Haftar launched": shown as {@code shown}, standing off an event. */
    record FromEvent(Expression shown, EventOffset offset) implements Expression {}

    /** "every Monday", "daily". */
    record Recurring(String value) implements Expression {}

    /** "early 2011", "about three days". */
    record Modified(Modifier modifier, Expression base) implements Expression {}

    /** "the first week of May", "the last Monday of March"; number -1 is the last; weekday 0 where a unit is counted. */
    record NthOf(int number, @Nullable Unit unit, int weekday, Expression period) implements Expression {}

    /** "April 14-16", "1914-18". */
    record Stretch(Expression first, Expression last) implements Expression {}

    /** "now", "recently", "the future": a value such as PRESENT_REF. */
    record Vague(String value) implements Expression {}

    /** Words that look like a time and are none: ages. */
    record Nothing() implements Expression {}

    /** DATE, TIME, DURATION or SET. */
    default TimexType type() {
        if (this instanceof Length || this instanceof LengthAt) {
            return TimexType.DURATION;
        } else if (this instanceof Recurring) {
            return TimexType.SET;
        } else if (this instanceof PartOfDay || this instanceof Clock) {
            return TimexType.TIME;
        } else if (this instanceof Modified modified) {
            return modified.base().type();
        } else if (this instanceof FromEvent event) {
            return event.shown().type();
        } else if (this instanceof Offset offset && offset.amount().unit().isClock()) {
            return TimexType.TIME;
        } else if (this instanceof Shift shift && (shift.unit().isClock() || shift.unit() == Unit.NIGHT)) {
            return TimexType.TIME;
        }
        return TimexType.DATE;
    }
}
