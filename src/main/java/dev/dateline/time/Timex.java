package dev.dateline.time;

import dev.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that name a time, with the time they name (TIMEX3).
 *
 * @param start first UTF-16 code unit
 * @param end one past the last UTF-16 code unit
 * @param text the words under {@code [start, end)}
 * @param type DATE, TIME, DURATION or SET
 * @param value TIMEX3 value; {@code XXXX-…} where it could not be resolved
 * @param mod TIMEX3 modifier such as APPROX, START, MID, END; null where there is none
 * @param time the calendar time, or null if it is unknown
 * @param basis what the time was derived from; null if there is none
 * @param offset the distance from the event that follows the words; null if there is none
 * @param rule name of the temporal rule that found it
 */
public record Timex(
        int start,
        int end,
        String text,
        TimexType type,
        String value,
        @Nullable String mod,
        @Nullable TimeValue time,
        @Nullable Basis basis,
        @Nullable EventOffset offset,
        String rule) {

    public Timex {
        if ((time == null) != (basis == null)) {
            throw new IllegalArgumentException("timex " + text + " has time " + time + " on basis " + basis);
        }
    }

    /** Where the words stand. */
    public Span span() {
        return new Span(start, end);
    }
}
