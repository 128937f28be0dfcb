package dev.dateline.time;

/** "exactly two years ago": to the day. */
record ExactOffset(Offset offset) implements Expression {

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
        return offset.resolve(resolution.context(), Unit.DAY);
    }
}
