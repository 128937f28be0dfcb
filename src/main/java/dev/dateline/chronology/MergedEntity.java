package dev.dateline.chronology;

import dev.dateline.chronology.Chronology.Source;
import dev.dateline.entity.EntityType;
import java.util.List;

/**
 * An entity across articles.
 *
 * @param id {@code e1}, {@code e2}, … in the order of the list
 * @param name its fullest form
 * @param aliases its other forms, the most frequent first
 * @param roles what the articles call it, the most frequent first
 * @param salience mean over all articles, 0 where one does not name it; in [0, 1]
 * @param mentions by article, then position
 */
public record MergedEntity(
        String id,
        EntityType type,
        String name,
        List<String> aliases,
        List<String> roles,
        double salience,
        List<Source> mentions) {

    /** The same entity under another id. */
    MergedEntity withId(String other) {
        return new MergedEntity(other, type, name, aliases, roles, salience, mentions);
    }
}
