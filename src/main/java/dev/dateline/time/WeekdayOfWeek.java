package dev.dateline.time;

/** "Friday last week". */
record WeekdayOfWeek(int weekday, Shift week) implements Expression {

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
        TimeValue time = week.resolve(resolution).time();
        return time == null
                ? Resolved.unknown("XXXX-WXX-" + weekday)
                : Resolved.day(time.from().plusDays(weekday - 1L), Basis.PUBLICATION);
    }
}
