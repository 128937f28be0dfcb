package dev.dateline.json;

import org.jspecify.annotations.Nullable;

/**
 * Words that name a time.
 *
 * @param start first unit of the words
 * @param end one past their last unit
 * @param text the words
 * @param type DATE, TIME, DURATION or SET
 * @param value TIMEX3 value
 * @param mod TIMEX3 modifier
 * @param from first calendar day covered, null where none could be worked out
 * @param to last calendar day covered
 */
public record TimexPart(
        int start,
        int end,
        String text,
        String type,
        String value,
        @Nullable String mod,
        @Nullable String from,
        @Nullable String to) {}
