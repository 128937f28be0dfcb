package dev.dateline.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The time a text has reached: the last day, month and year it named. Fresh for each text. */
final class TextTime {

    private @Nullable LocalDate day;
    private @Nullable LocalDate month;
    private @Nullable LocalDate year;
    private boolean isRelative;

    /** The same time in an object of its own. */
    TextTime copy() {
        TextTime copy = new TextTime();
        copy.day = day;
        copy.month = month;
        copy.year = year;
        copy.isRelative = isRelative;
        return copy;
    }

    /** Notes a time the text names. */
    void reach(TimeValue time, Basis basis) {
        LocalDate from = time.from();
        switch (time.grain()) {
            case MINUTE, HOUR, DAY -> {
                day = from;
                month = from;
                year = from;
            }
            case WEEK, MONTH, SEASON, QUARTER -> {
                if (day != null && (day.isBefore(from) || day.isAfter(time.to()))) {
                    day = null;
                }
                month = from;
                year = from;
            }
            case YEAR -> {
                if (month != null && month.getYear() != from.getYear()) {
                    month = null;
                    day = null;
                }
                year = from;
            }
            default -> {
                return;
            }
        }
        isRelative = basis == Basis.PUBLICATION;
    }

    /** The last time named that is at least as fine as the unit; null where there is none. */
    @Nullable
    LocalDate at(Unit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY, NIGHT -> day;
            case WEEKEND, WEEK, FORTNIGHT -> day != null ? day : month;
            case MONTH, SEASON, QUARTER -> month;
            default -> year;
        };
    }

    /** The last time named, as finely as it was; null where there is none. */
    @Nullable
    LocalDate latest() {
        return day != null ? day : month != null ? month : year;
    }

    /** The year reached; null where there is none. */
    @Nullable
    Integer year() {
        return year == null ? null : year.getYear();
    }

    /** Whether the last time named hangs on the publication date. */
    boolean isFromPublication() {
        return isRelative;
    }
}
