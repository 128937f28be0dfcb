package dev.dateline.time;

/** "the 1990s", "the '90s" (then {@code year} has two digits). */
record Decade(StatedYear year) implements Expression {

    @Override
    public TimexType type() {
        return TimexType.DATE;
    }

    @Override
    public long classes() {
        return ClassBits.PERIOD | TokenClass.A_DECADE.bit();
    }

    @Override
    public Resolved resolve(Resolution resolution) {
        DatedYear found = resolution.recurrences().year(year);
        return found == null ? Resolved.unknown("XXX") : Resolved.decade(found.number(), found.basis());
    }
}
