package dev.dateline.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * "7:30 p.m. EST".
 *
 * @param hour from 0 to 24
 * @param zone an offset or a zone's name; null where none is stated
 * @param day null where none is stated
 */
record ClockTime(
        int hour,
        int minute,
        @Nullable String zone,
        @Nullable Expression day) implements Expression {

    @Override
    public TimexType type() {
        return TimexType.TIME;
    }

    @Override
    public long classes() {
        return TokenClass.A_CLOCK.bit();
    }

    @Override
    public @Nullable CalendarDate date() {
        return day instanceof CalendarDate date ? date : null;
    }

    @Override
    public Expression onDay(Expression said) {
        PartOfDay part = said instanceof PartOfDay of ? of : null;
        Expression known = day != null ? day : part == null ? said : part.day();
        return new ClockTime(part == null ? hour : part.hour(hour), minute, zone, known);
    }

    @Override
    public Resolved resolve(Resolution resolution) {
        Resolved on = Expression.resolveDay(day, resolution);
        String value = on.value() + "T" + TimexFormat.two(hour) + ":" + TimexFormat.two(minute);
        TimeValue time = on.time();
        return time == null || time.grain() != Grain.DAY || on.basis() == null
                ? Resolved.unknown(value)
                : Resolved.of(value, on(time.from()), on.basis());
    }

    private TimeValue on(LocalDate said) {
        boolean isEndOfDay = hour == 24;
        LocalDate date = isEndOfDay ? said.plusDays(1) : said;
        LocalTime time = LocalTime.of(isEndOfDay ? 0 : hour, minute);
        ZoneOffset offset = zone == null ? null : ZoneId.of(zone).getRules().getOffset(LocalDateTime.of(date, time));
        return TimeValue.ofTime(date, time, offset);
    }
}
