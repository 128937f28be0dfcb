package dev.dateline.chronology;

import dev.dateline.time.TimeValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One timeline across many articles. It does not depend on the order in which the articles were given.
 *
 * @param articles by publication date, then title, then id; every one has an id
 * @param entities merged entities, most salient first, then by name
 * @param entries by from, then to, then salience, then id of the first source
 * @param warnings what the client should know, in words
 */
public record Chronology(
        List<ArticleTimeline> articles, List<MergedEntity> entities, List<MergedEntry> entries, List<String> warnings) {

    public Chronology {
        articles = List.copyOf(articles);
        entities = List.copyOf(entities);
        entries = List.copyOf(entries);
        warnings = List.copyOf(warnings);
    }

    /**
     * Words in one of the articles.
     *
     * @param article its id
     * @param date the date that the article gives an event; null for a mention of an entity
     */
    public record Source(
            String article,
            int start,
            int end,
            String text,
            @Nullable TimeValue date) {}
}
