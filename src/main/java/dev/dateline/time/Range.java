package dev.dateline.time;

/** "April 14-16", "1914-18". */
record Range(Expression first, Expression last) implements Expression {

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
        Resolved from = first.resolve(resolution);
        resolution.context().reach(from);
        Resolved to = last.resolve(resolution);
        String value = from.value() + "/" + to.value();
        TimeValue time = from.time() == null || to.time() == null ? null : TimeValue.between(from.time(), to.time());
        return time == null || from.basis() == null ? Resolved.unknown(value) : Resolved.of(value, time, from.basis());
    }
}
