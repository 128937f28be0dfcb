package dev.dateline.time;

import java.time.LocalDate;

/** "two weeks ago", "three days later". */
record Offset(Amount amount, EventOffset.Direction direction, Reference reference) implements Expression {

    @Override
    public TimexType type() {
        return amount.unit().isClock() ? TimexType.TIME : TimexType.DATE;
    }

    @Override
    public long classes() {
        return TokenClass.AN_OFFSET.bit();
    }

    @Override
    public boolean isDeictic() {
        return reference == Reference.SPEECH;
    }

    @Override
    public Resolved resolve(Resolution resolution) {
        return resolve(resolution.context(), amount.unit());
    }

    /** The time so far away, as long as the unit {@code grain}. */
    Resolved resolve(TextContext context, Unit grain) {
        TextContext.Base base = context.base(reference, amount.unit());
        if (amount.isUnknown()) {
            return base != null && amount.unit().isClock() ? hoursOf(base.day(), base.basis()) : vague();
        }
        LocalDate day = base == null ? null : amount.unit().shift(base.day(), direction.sign() * amount.number());
        if (base == null || day == null) {
            return Resolved.unknown(grain.unknownValue());
        }
        if (amount.unit().isClock()) {
            return hoursOf(day, base.basis());
        }
        boolean isYears = grain == Unit.DECADE || grain == Unit.CENTURY;
        return Resolved.unit(day, isYears ? Unit.YEAR : grain, base.basis());
    }

    private Resolved vague() {
        return Resolved.unknown(
                (direction == EventOffset.Direction.BEFORE ? VagueTime.PAST_REF : VagueTime.FUTURE_REF).name());
    }

    /** "a few hours later": on that day, at a time not stated. */
    private static Resolved hoursOf(LocalDate day, Basis basis) {
        return Resolved.of(TimexFormat.day(day) + "TXX:XX", TimeValue.ofDay(day), basis);
    }
}
