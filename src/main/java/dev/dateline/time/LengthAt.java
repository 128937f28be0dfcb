package dev.dateline.time;

import java.time.LocalDate;

/** "the past three years", "the next two weeks": a length that ends or starts at the reference. */
record LengthAt(Length length, EventOffset.Direction direction, Reference reference) implements Expression {

    @Override
    public TimexType type() {
        return TimexType.DURATION;
    }

    @Override
    public long classes() {
        return 0;
    }

    @Override
    public boolean isDeictic() {
        return reference == Reference.SPEECH;
    }

    @Override
    public Resolved resolve(Resolution resolution) {
        Amount amount = length.first();
        TextContext.Base base = resolution.context().base(reference, Unit.DAY);
        if (base == null || amount.isUnknown() || amount.unit().isClock()) {
            return Resolved.unknown(length.value());
        }
        LocalDate near = base.day();
        LocalDate far = amount.unit().shift(near, direction.sign() * amount.number());
        if (far == null) {
            return Resolved.unknown(length.value());
        }
        TimeValue time = direction == EventOffset.Direction.BEFORE
                ? TimeValue.between(far, near, Grain.DAY)
                : TimeValue.between(near, far, Grain.DAY);
        return Resolved.of(length.value(), time, base.basis());
    }
}
