package dev.dateline.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** "Christmas Eve", "Ramadan 2018". */
record HolidayOfYear(Holiday holiday, StatedYear year) implements Recurrence {

    @Override
    public long classes() {
        return ClassBits.DAY;
    }

    @Override
    public @Nullable Expression withYear(StatedYear said) {
        return year.isStated() ? null : new HolidayOfYear(holiday, said);
    }

    @Override
    public Resolved resolve(Resolution resolution) {
        DatedYear found = resolution.recurrences().year(year, this, 0);
        return found == null ? Resolved.unknown(unknownValue()) : in(found.number(), found.basis());
    }

    @Override
    public LocalDate startIn(int year) {
        Holiday.Days days = holiday.in(year);
        return days == null ? LocalDate.of(year, 1, 1) : days.from();
    }

    @Override
    public Resolved in(int year, Basis basis) {
        Holiday.Days days = holiday.in(year);
        return days == null ? Resolved.unknown(unknownValue()) : Resolved.days(days.from(), days.to(), basis);
    }

    @Override
    public String unknownValue() {
        return "XXXX-XX-XX";
    }
}
