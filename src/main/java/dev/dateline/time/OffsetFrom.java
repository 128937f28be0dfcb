package dev.dateline.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** "two days after Christmas". */
record OffsetFrom(Amount amount, EventOffset.Direction direction, Expression anchor) implements Expression {

    @Override
    public TimexType type() {
        return TimexType.DATE;
    }

    @Override
    public long classes() {
        return ClassBits.DAY;
    }

    @Override
    public Resolved resolve(Resolution resolution) {
        Resolved from = anchor.resolve(resolution);
        TimeValue time = from.time();
        Unit unit = amount.unit();
        LocalDate day = time == null || amount.isUnknown() ? null : dayFrom(time);
        if (time == null || from.basis() == null || day == null) {
            return Resolved.unknown(unit.unknownValue());
        }
        boolean isDay = time.grain() == Grain.DAY && !unit.isClock() && unit != Unit.NIGHT;
        return Resolved.unit(day, isDay ? Unit.DAY : unit, from.basis());
    }

    private @Nullable LocalDate dayFrom(TimeValue time) {
        LocalDate edge = direction == EventOffset.Direction.AFTER ? time.to() : time.from();
        return amount.unit().shift(edge, direction.sign() * amount.number());
    }
}
