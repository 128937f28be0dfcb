package dev.dateline.entity;

import dev.dateline.text.Span;

/**
 * A name or quantity as spelled in the text, without determiner, title and possessive ending.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last UTF-16 code unit
 * @param text the text from {@code start} to {@code end}
 * @param type what kind of thing it names
 */
public record Mention(int start, int end, String text, EntityType type) {

    /** The start and end as a span. */
    public Span span() {
        return new Span(start, end);
    }
}
