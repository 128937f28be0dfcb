package dev.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** "today", "last week", "the following year": whole units away from the reference. */
record Shift(Unit unit, int amount, Reference reference) implements Expression {

    @Override
    public TimexType type() {
        return unit.isClock() || unit == Unit.NIGHT ? TimexType.TIME : TimexType.DATE;
    }

    @Override
    public long classes() {
        return ClassBits.of(unit);
    }

    @Override
    public boolean isDeictic() {
        return reference == Reference.SPEECH;
    }

    @Override
    public @Nullable StatedYear statedYear() {
        return unit == Unit.YEAR ? StatedYear.shifted(amount, reference) : null;
    }

    @Override
    public Resolved resolve(Resolution resolution) {
        if (unit.isClock()) {
            return Resolved.unknown(VagueTime.PRESENT_REF.name());
        }
        TextContext.Base base = resolution.context().base(reference, unit);
        if (base == null) {
            return Resolved.unknown(unit.unknownValue());
        }
        boolean isThisWeekend = unit == Unit.WEEKEND && amount == 0 && base.basis() == Basis.PUBLICATION;
        boolean isPast = isThisWeekend && isWeekendOver(base.day(), resolution.context());
        LocalDate day = unit.shift(base.day(), isPast ? -1 : amount);
        return day == null ? Resolved.unknown(unit.unknownValue()) : Resolved.unit(day, unit, base.basis());
    }

    /** "the weekend", written on a working day: in the past tense the last one, early in the week also in the present tense. */
    private static boolean isWeekendOver(LocalDate written, TextContext context) {
        DayOfWeek day = written.getDayOfWeek();
        return switch (context.tense()) {
            case PAST -> day.compareTo(DayOfWeek.FRIDAY) <= 0;
            case PRESENT -> day.compareTo(DayOfWeek.TUESDAY) <= 0;
            case FUTURE -> false;
        };
    }
}
