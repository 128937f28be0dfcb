package dev.dateline.time;

import dev.dateline.text.Span;

/**
 * Words that name a time, before it is known which.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last UTF-16 code unit
 * @param text the words under {@code [start, end)}
 * @param type DATE, TIME, DURATION or SET
 * @param rule name of the temporal rule that found it
 */
public record FoundTimex(int start, int end, String text, TimexType type, String rule) {

    /** Where the words stand. */
    public Span span() {
        return new Span(start, end);
    }
}
