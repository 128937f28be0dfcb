package dev.dateline.summary;

import dev.dateline.entity.Entity;
import dev.dateline.timeline.TimelineEntry;
import java.util.Map;

/**
 * How much each entity and timeline entry matters to the article, in [0, 1].
 *
 * @param ofEntities by {@link Entity#id()}
 * @param ofEntries by {@link TimelineEntry#id()}
 */
public record Salience(Map<String, Double> ofEntities, Map<String, Double> ofEntries) {

    public Salience {
        ofEntities = Map.copyOf(ofEntities);
        ofEntries = Map.copyOf(ofEntries);
    }

    /** Salience of an entity of the same analysis; 0 for one of another. */
    public double of(Entity entity) {
        return ofEntities.getOrDefault(entity.id(), 0.0);
    }

    /** Salience of an entry of the same analysis; 0 for one of another. */
    public double of(TimelineEntry entry) {
        return ofEntries.getOrDefault(entry.id(), 0.0);
    }
}
