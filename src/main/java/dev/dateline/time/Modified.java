package dev.dateline.time;

import org.jspecify.annotations.Nullable;

/** "early 2011", "about three days". */
record Modified(Modifier modifier, Expression base) implements Expression {

    @Override
    public TimexType type() {
        return base.type();
    }

    @Override
    public long classes() {
        return base.classes();
    }

    @Override
    public boolean isDeictic() {
        return base.isDeictic();
    }

    @Override
    public @Nullable CalendarDate date() {
        return base.date();
    }

    @Override
    public @Nullable Expression withYear(StatedYear year) {
        return modified(base.withYear(year));
    }

    @Override
    public @Nullable Expression onDay(Expression day) {
        return modified(base.onDay(day));
    }

    @Override
    public @Nullable Expression offset(EventOffset.Direction direction, Reference reference) {
        return modified(base.offset(direction, reference));
    }

    private @Nullable Expression modified(@Nullable Expression other) {
        return other == null ? null : new Modified(modifier, other);
    }

    @Override
    public Expression unmodified() {
        return base;
    }

    @Override
    public Resolved resolve(Resolution resolution) {
        return startOfDay().resolve(resolution).with(modifier);
    }

    /** "shortly after midnight on Sunday" is early on Sunday, though "midnight on Sunday" ends it. */
    private Expression startOfDay() {
        return modifier == Modifier.AFTER
                        && base instanceof PartOfDay part
                        && part.part() == DayPart.MIDNIGHT
                        && part.day() != null
                ? new ClockTime(0, 0, null, part.day())
                : base;
    }
}
