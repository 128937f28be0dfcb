package dev.dateline.time;

/** "three days" before "after Haftar launched": shown as {@code shown}, so far from an event. */
record FromEvent(Expression shown, EventOffset offset) implements Expression {

    @Override
    public TimexType type() {
        return shown.type();
    }

    @Override
    public long classes() {
        return 0;
    }

    @Override
    public Resolved resolve(Resolution resolution) {
        return shown.resolve(resolution);
    }
}
