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
 * @param time the calendar time, or null where none could be worked out
 * @param basis what the calendar time was worked out from
 * @param offset how far from an event the time lies, where the words say so; else null
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
        Basis basis,
        @Nullable EventOffset offset,
        String rule) {

    /** Where the words stand. */
    public Span span() {
        return new Span(start, end);
    }
}
