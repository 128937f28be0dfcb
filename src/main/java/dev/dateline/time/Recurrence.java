package dev.dateline.time;

/** Something that recurs every year or, as a weekday, every week. */
sealed interface Recurrence extends Expression, Yearly permits CalendarDate, SeasonOfYear, HolidayOfYear {

    /** The weekday it is, from 1 (Monday) to 7, or 0 where it comes every year. */
    default int everyWeekday() {
        return 0;
    }

    @Override
    default TimexType type() {
        return TimexType.DATE;
    }
}
