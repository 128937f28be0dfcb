package dev.dateline.json;

import org.jspecify.annotations.Nullable;

/**
 * The article an answer is about.
 *
 * @param id as sent
 * @param title as sent
 * @param url as sent
 * @param language BCP 47 tag
 * @param publication when it was published
 * @param characters length of its text in UTF-16 code units
 * @param sentences how many sentences its text has
 * @param text the text, if it was extracted or requested
 */
public record ArticlePart(
        @Nullable String id,
        @Nullable String title,
        @Nullable String url,
        @Nullable String source,
        String language,
        PublicationPart publication,
        int characters,
        int sentences,
        @Nullable String text) {

    /**
     * When an article was published.
     *
     * @param date ISO 8601 day, null where none is known
     * @param basis given, metadata, dateline, inferred or unknown
     * @param evidence the words it was read from; null unless the basis is dateline or inferred
     */
    public record PublicationPart(
            @Nullable String date, String basis, @Nullable SpanPart evidence) {}
}
