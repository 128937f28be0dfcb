package dev.dateline.time;

/**
 * "last Tuesday", "next March", "this spring": the one before, around or after the reference.
 *
 * @param direction -1, 0 or 1
 */
record NeighboringRecurrence(int direction, Recurrence named, Reference reference) implements Expression {

    @Override
    public TimexType type() {
        return TimexType.DATE;
    }

    @Override
    public long classes() {
        return named.classes();
    }

    @Override
    public boolean isDeictic() {
        return reference == Reference.SPEECH;
    }

    @Override
    public Resolved resolve(Resolution resolution) {
        boolean isWeekday = named.everyWeekday() > 0;
        TextContext.Base base = resolution.context().base(reference, isWeekday ? Unit.DAY : Unit.MONTH);
        if (base == null) {
            return Resolved.unknown(named.unknownValue());
        }
        return isWeekday
                ? RecurrenceResolver.weekdayNear(named.everyWeekday(), direction, base)
                : RecurrenceResolver.near(named, direction, base);
    }
}
