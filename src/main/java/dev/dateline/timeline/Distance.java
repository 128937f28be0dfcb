package dev.dateline.timeline;

import dev.dateline.time.EventOffset;
import dev.dateline.time.Grain;
import dev.dateline.time.TimeValue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The distance between two events on the calendar.
 *
 * @param amount how many units; negative for earlier
 * @param unit the unit
 */
record Distance(int amount, Grain unit) {

    /** The distance of an offset such as "three days after", from the event that follows it. */
    static Distance of(EventOffset offset) {
        boolean isAfter = offset.direction() == EventOffset.Direction.AFTER;
        return new Distance(isAfter ? offset.amount() : -offset.amount(), offset.unit());
    }

    /** The distance in the opposite direction. */
    Distance back() {
        return new Distance(-amount, unit);
    }

    /**
     * The day, month or year at this distance from a day; the unit decides which.
     *
     * @return null for other units and for years outside 1 to 9999
     */
    @Nullable
    TimeValue from(LocalDate day) {
        LocalDate moved = moved(day);
        if (moved == null || moved.getYear() < 1 || moved.getYear() > 9999) {
            return null;
        }
        return switch (unit) {
            case DAY, WEEK -> TimeValue.ofDay(moved);
            case MONTH -> TimeValue.ofMonth(moved.getYear(), moved.getMonthValue());
            case YEAR -> TimeValue.ofYear(moved.getYear());
            default -> null;
        };
    }

    private @Nullable LocalDate moved(LocalDate day) {
        return switch (unit) {
            case DAY -> day.plusDays(amount);
            case WEEK -> day.plusWeeks(amount);
            case MONTH -> day.plusMonths(amount);
            case YEAR -> day.plusYears(amount);
            default -> null;
        };
    }
}
