package dev.dateline.time;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** "Monday morning", "this afternoon", "night". */
record PartOfDay(DayPart part, @Nullable Expression day) implements Expression {

    @Override
    public TimexType type() {
        return TimexType.TIME;
    }

    @Override
    public long classes() {
        return TokenClass.A_PART_OF_DAY.bit();
    }

    @Override
    public @Nullable CalendarDate date() {
        return day instanceof CalendarDate date ? date : null;
    }

    @Override
    public @Nullable Expression onDay(Expression said) {
        return day == null ? new PartOfDay(part, said) : null;
    }

    @Override
    public Resolved resolve(Resolution resolution) {
        Resolved on = Expression.resolveDay(day, resolution);
        TimeValue time = on.time();
        String value = on.value() + part.code();
        if (time == null || time.grain() != Grain.DAY || on.basis() == null) {
            return Resolved.unknown(value);
        }
        return switch (part) {
            case NOON -> Resolved.of(value, TimeValue.ofTime(time.from(), LocalTime.NOON, null), on.basis());
            case MIDNIGHT ->
                Resolved.of(value, TimeValue.ofTime(time.from().plusDays(1), LocalTime.MIDNIGHT, null), on.basis());
            case MORNING, AFTERNOON, EVENING, DAYTIME, NIGHT ->
                Resolved.of(value, time, on.basis()).with(on.modifier());
        };
    }

    /** The hour of the half-day clock in this part of the day: 8 in the evening is 20. */
    int hour(int said) {
        boolean isAfternoon = part == DayPart.AFTERNOON || part == DayPart.EVENING;
        boolean isLate = part == DayPart.NIGHT && said > DayPart.LAST_HOUR_OF_NIGHT;
        return said < 12 && (isAfternoon || isLate) ? said + 12 : said;
    }
}
