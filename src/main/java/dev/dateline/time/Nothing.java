package dev.dateline.time;

/** Words that look like a time and are none, as "75 years old"; the finder drops them. */
record Nothing() implements Expression {

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
        throw new IllegalStateException("words that are no time have none");
    }
}
