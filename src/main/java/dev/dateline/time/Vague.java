package dev.dateline.time;

/** "now", "recently", "the day before they met": a value without a calendar time. */
record Vague(String value) implements Expression {

    @Override
    public TimexType type() {
        return TimexType.DATE;
    }

    @Override
    public long classes() {
        return 0;
    }

    @Override
    public Resolved resolve(Resolution resolution) {
        return Resolved.unknown(value);
    }
}
