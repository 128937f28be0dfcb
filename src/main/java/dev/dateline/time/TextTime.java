package dev.dateline.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The time a text has reached: the last day, month and year it named. Made fresh for each text. */
final class TextTime {

    private @Nullable LocalDate day;
    private @Nullable LocalDate month;
    private @Nullable LocalDate year;

    /** The same time in an object of its own. */
    TextTime copy() {
        TextTime copy = new TextTime();
        copy.day = day;
        copy.month = month;
        copy.year = year;
        return copy;
    }

    /** Notes a time the text names; decades and centuries are too coarse to go on from. */
    void reach(TimeValue time) {
        switch (time.grain()) {
            case MINUTE, HOUR, DAY -> reachDay(time.from());
            case WEEK, MONTH, SEASON, QUARTER -> reachPeriod(time);
            case YEAR -> reachYear(time.from());
            case DECADE, CENTURY -> {}
        }
    }

    private void reachDay(LocalDate from) {
        day = from;
        month = from;
        year = from;
    }

    private void reachPeriod(TimeValue time) {
        LocalDate from = time.from();
        if (day != null && (day.isBefore(from) || day.isAfter(time.to()))) {
            day = null;
        }
        month = from;
        year = from;
    }

    private void reachYear(LocalDate from) {
        if (month != null && month.getYear() != from.getYear()) {
            month = null;
            day = null;
        }
        year = from;
    }

    /** The last time named that is at least as fine as the unit; null where there is none. */
    @Nullable
    LocalDate at(Unit unit) {
        return switch (unit.grain()) {
            case MINUTE, HOUR, DAY -> day;
            case WEEK -> day != null ? day : month;
            case MONTH, SEASON, QUARTER -> month;
            case YEAR, DECADE, CENTURY -> year;
        };
    }

    /** The year reached; null where there is none. */
    @Nullable
    Integer year() {
        return year == null ? null : Integer.valueOf(year.getYear());
    }
}
