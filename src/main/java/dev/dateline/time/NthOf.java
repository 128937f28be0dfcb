package dev.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * "the first week of May", "the last Monday of March".
 *
 * @param number from 1; -1 is the last
 * @param unit what is counted; null where weekdays are
 * @param weekday what is counted, from 1 (Monday) to 7; 0 where a unit is
 */
record NthOf(int number, @Nullable Unit unit, int weekday, Expression period) implements Expression {

    static NthOf ofUnit(int number, Unit unit, Expression period) {
        return new NthOf(number, unit, 0, period);
    }

    static NthOf ofWeekday(int number, int weekday, Expression period) {
        return new NthOf(number, null, weekday, period);
    }

    @Override
    public TimexType type() {
        return TimexType.DATE;
    }

    @Override
    public long classes() {
        return ClassBits.of(counted());
    }

    @Override
    public @Nullable Expression withYear(StatedYear year) {
        Expression other = period.withYear(year);
        return other == null ? null : new NthOf(number, unit, weekday, other);
    }

    @Override
    public Resolved resolve(Resolution resolution) {
        Resolved within = period.resolve(resolution);
        TimeValue time = within.time();
        if (time == null || within.basis() == null) {
            return Resolved.unknown(counted().unknownValue());
        }
        LocalDate day = unit == null ? weekdayIn(time) : unitIn(time, unit);
        return day == null || day.isAfter(time.to())
                ? Resolved.unknown(counted().unknownValue())
                : Resolved.unit(day, counted(), within.basis());
    }

    private Unit counted() {
        return unit == null ? Unit.DAY : unit;
    }

    private @Nullable LocalDate unitIn(TimeValue time, Unit said) {
        return number < 0 ? time.to() : said.shift(time.from(), number - 1);
    }

    private LocalDate weekdayIn(TimeValue time) {
        DayOfWeek day = DayOfWeek.of(weekday);
        return number < 0
                ? time.to().with(TemporalAdjusters.previousOrSame(day))
                : time.from().with(TemporalAdjusters.nextOrSame(day)).plusWeeks(number - 1L);
    }
}
