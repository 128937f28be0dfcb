package dev.dateline.time;

/** "fiscal 2010", taken for the calendar year. */
record FiscalYear(StatedYear year) implements Expression {

    @Override
    public TimexType type() {
        return TimexType.DATE;
    }

    @Override
    public long classes() {
        return ClassBits.PERIOD;
    }

    @Override
    public Resolved resolve(Resolution resolution) {
        DatedYear found = resolution.recurrences().year(year);
        return found == null ? Resolved.unknown("FYXXXX") : Resolved.fiscalYear(found.number(), found.basis());
    }
}
