package dev.dateline.time;

/** "every Monday", "daily". */
record Recurring(String value) implements Expression {

    @Override
    public TimexType type() {
        return TimexType.SET;
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
