package dev.dateline.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a calendar date: "April 5, 2019", "May", "1945", "Friday".
 *
 * @param month from 1 to 12, or 0 where it is not stated
 * @param day of the month, or 0
 * @param weekday from 1 (Monday) to 7, or 0
 */
record CalendarDate(StatedYear year, int month, int day, int weekday) implements Recurrence {

    static CalendarDate ofYear(int year) {
        return new CalendarDate(StatedYear.of(year), 0, 0, 0);
    }

    boolean isFullDate() {
        return year.kind() == StatedYear.Kind.FULL && month > 0 && day > 0;
    }

    boolean isWeekday() {
        return weekday > 0 && day == 0 && month == 0;
    }

    boolean isYear() {
        return month == 0 && day == 0 && weekday == 0;
    }

    /** Whether the month has that day in some year. */
    boolean exists() {
        return month <= 12 && (month == 0 || day <= Month.of(month).maxLength());
    }

    CalendarDate withWeekday(int said) {
        return new CalendarDate(year, month, day, said);
    }

    @Override
    public CalendarDate date() {
        return this;
    }

    @Override
    public @Nullable StatedYear statedYear() {
        return isYear() ? year : null;
    }

    @Override
    public @Nullable CalendarDate withYear(StatedYear said) {
        return year.isStated() ? null : new CalendarDate(said, month, day, weekday);
    }

    @Override
    public Expression sharing(Expression partner) {
        boolean isIncomplete = !year.isStated() && !isWeekday() && !isYear();
        if (!isIncomplete || !(partner instanceof CalendarDate last) || last.month == 0) {
            return this;
        } else if (month == 0) {
            return day < last.day ? new CalendarDate(last.year, last.month, day, 0) : this;
        }
        return last.year.kind() == StatedYear.Kind.FULL ? inYearOf(last) : this;
    }

    /** "November to March 1918" starts in the year before. */
    private CalendarDate inYearOf(CalendarDate last) {
        int shared = last.year.number() - (month > last.month ? 1 : 0);
        return CalendarRange.reaches(last.year.number(), shared)
                ? new CalendarDate(StatedYear.of(shared), month, day, weekday)
                : this;
    }

    @Override
    public int everyWeekday() {
        return isWeekday() ? weekday : 0;
    }

    @Override
    public long classes() {
        if (isYear()) {
            return ClassBits.PERIOD | TokenClass.A_YEAR.bit();
        } else if (isWeekday()) {
            return ClassBits.DAY | TokenClass.A_WEEKDAY.bit();
        } else if (day == 0) {
            return ClassBits.PERIOD | TokenClass.A_MONTH.bit();
        }
        return ClassBits.DAY | (month > 0 ? TokenClass.A_MONTH_DAY.bit() : 0);
    }

    @Override
    public Resolved resolve(Resolution resolution) {
        if (isWeekday()) {
            return year.isStated()
                    ? Resolved.unknown(unknownValue())
                    : resolution.recurrences().weekday(weekday);
        } else if (isYear()) {
            return year(resolution);
        } else if (month == 0) {
            return dayOfMonth(resolution.context());
        }
        DatedYear found = resolution.recurrences().year(year, this, weekday);
        return found == null ? Resolved.unknown(unknownValue()) : in(found.number(), found.basis());
    }

    private Resolved year(Resolution resolution) {
        DatedYear found = resolution.recurrences().year(year);
        return found == null ? Resolved.unknown("XXXX") : Resolved.year(found.number(), found.basis());
    }

    /** "the 20th" */
    private Resolved dayOfMonth(TextContext context) {
        TextContext.Base base = context.base(Reference.TEXT, Unit.MONTH);
        return base == null || day > base.day().lengthOfMonth()
                ? Resolved.unknown("XXXX-XX-" + TimexFormat.two(day))
                : Resolved.day(base.day().withDayOfMonth(day), base.basis());
    }

    @Override
    public LocalDate startIn(int year) {
        boolean isLeapDay = month == 2 && day == 29 && !Year.isLeap(year);
        return LocalDate.of(year, month, isLeapDay ? 28 : Math.max(1, day));
    }

    @Override
    public Resolved in(int year, Basis basis) {
        if (day == 0) {
            return Resolved.month(year, month, basis);
        }
        return MonthDay.of(month, day).isValidYear(year)
                ? Resolved.day(LocalDate.of(year, month, day), basis)
                : Resolved.unknown(TimexFormat.month(year, month) + "-" + TimexFormat.two(day));
    }

    @Override
    public String unknownValue() {
        return isWeekday()
                ? "XXXX-WXX-" + weekday
                : "XXXX-" + TimexFormat.two(month) + (day > 0 ? "-" + TimexFormat.two(day) : "");
    }
}
