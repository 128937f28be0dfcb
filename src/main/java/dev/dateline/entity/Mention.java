package dev.dateline.entity;

import dev.dateline.text.Span;

/**
 * A name as it stands in the text, without determiner, title and possessive ending.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last UTF-16 code unit
 * @param text the words under {@code [start, end)}
 * @param type what kind of thing it names
 */
public record Mention(int start, int end, String text, EntityType type) {

    /** Where the name stands. */
    public Span span() {
        return new Span(start, end);
    }
}
