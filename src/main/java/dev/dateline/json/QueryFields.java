package dev.dateline.json;

import dev.dateline.article.Submission;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of an article that come as query parameters when its body is the text itself. */
record QueryFields(Map<String, List<String>> parameters) {

    /** Every parameter that is read. */
    static final Set<String> NAMES = Set.of(
            "title",
            "publishedAt",
            "url",
            "id",
            "source",
            "language",
            "sentences",
            "maxCharacters",
            "offsets",
            "includeText");

    @Nullable
    String value(String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.get(0);
    }

    Submission submission(@Nullable String text, @Nullable String html) {
        return new Submission(
                text,
                html,
                value("publishedAt"),
                new Submission.Description(
                        value("id"), value("title"), value("url"), value("source"), value("language")));
    }
}
