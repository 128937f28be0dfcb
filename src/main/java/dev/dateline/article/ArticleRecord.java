package dev.dateline.article;

import org.jspecify.annotations.Nullable;

/**
 * An article as a structured document describes it; what it does not say is null.
 *
 * @param body the article's text, or its markup
 * @param isMarkup whether {@code body} is HTML
 * @param published when it was published, as written there
 * @param about its identifier, headline, address, source and language
 */
public record ArticleRecord(
        @Nullable String body,
        boolean isMarkup,
        @Nullable String published,
        Submission.Description about) {}
