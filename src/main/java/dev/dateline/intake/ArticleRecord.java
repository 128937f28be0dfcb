package dev.dateline.intake;

import dev.dateline.article.Submission;
import org.jspecify.annotations.Nullable;

/**
 * An article as a structured document describes it; what it does not say is null.
 *
 * @param form the standard the document follows
 * @param body the article's text, or its markup
 * @param isMarkup whether {@code body} is HTML
 * @param published when it was published, as written there
 * @param about its identifier, headline, address, source and language
 */
public record ArticleRecord(
        Form form,
        @Nullable String body,
        boolean isMarkup,
        @Nullable String published,
        Submission.Description about) {

    /** The standards, and where they keep what may be at fault. */
    public enum Form {
        /** schema.org's Article in JSON-LD. */
        JSON_LD("/articleBody", "/inLanguage"),
        /** IPTC's ninjs 1.x. */
        NINJS_1("/body_text", "/language"),
        /** IPTC's ninjs from 2.0 on. */
        NINJS("/bodies", "/language");

        private final String body;
        private final String language;

        Form(String body, String language) {
            this.body = body;
            this.language = language;
        }

        String body() {
            return body;
        }

        String language() {
            return language;
        }
    }
}
