package dev.dateline.article;

import org.jspecify.annotations.Nullable;

/**
 * An article as a client sends it, before anything is checked.
 *
 * @param text plain text, paragraphs separated by line breaks
 * @param html a page or a part of one; exactly one of {@code text} and {@code html} should be there
 * @param publishedAt ISO 8601 date or date-time
 * @param description title, identifier, address and source, carried through, and the language as sent
 */
public record Submission(
        @Nullable String text,
        @Nullable String html,
        @Nullable String publishedAt,
        Description description) {

    /** Fields that are carried through. {@code language} is a BCP 47 tag, or null where none was sent. */
    public record Description(
            @Nullable String id,
            @Nullable String title,
            @Nullable String url,
            @Nullable String source,
            @Nullable String language) {}
}
