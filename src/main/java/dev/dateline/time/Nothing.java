package dev.dateline.time;

/** Words that look like a time and are none, as "75 years old"; nothing that stands for them leaves the finder. */
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
