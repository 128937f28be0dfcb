package dev.dateline.summary;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.entity.Entity;
import dev.dateline.text.SegmentedText;
import dev.dateline.timeline.TimelineEntry;
import dev.dateline.words.FeatureWeights;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Judges how much each entity and timeline entry matters to the article. */
public final class SalienceRanker {

    private final FeatureWeights<EntityFeature> weights =
            FeatureWeights.beside(SalienceRanker.class, "entity-weights.txt", EntityFeature.class);

    /** Salience of each entity and entry. */
    public Salience rank(Article article, SegmentedText text, List<Entity> entities, List<TimelineEntry> timeline) {
        Map<String, Double> ofEntities = new HashMap<>();
        int most = entities.stream()
                .mapToInt(entity -> entity.mentions().size())
                .max()
                .orElse(1);
        for (Entity entity : entities) {
            ofEntities.put(entity.id(), weights.score(EntityFeature.of(article, text, entity, most)));
        }
        Map<String, Double> ofEntries = new HashMap<>();
        for (TimelineEntry entry : timeline) {
            ofEntries.put(entry.id(), ofEntry(article, entry, ofEntities));
        }
        return new Salience(ofEntities, ofEntries);
    }

    /** Half by its best two participants, half by how early it is told; a caption or heading counts half. */
    private static double ofEntry(Article article, TimelineEntry entry, Map<String, Double> ofEntities) {
        double participants = entry.participants().stream()
                .mapToDouble(entity -> ofEntities.getOrDefault(entity.id(), 0.0))
                .sorted()
                .skip(Math.max(0, entry.participants().size() - 2))
                .average()
                .orElse(0);
        double place =
                1 - (double) entry.clause().start() / Math.max(1, article.text().length());
        double part = article.kindAt(entry.clause().start()) == Block.Kind.BODY ? 1 : 0.5;
        return part * (0.5 * participants + 0.5 * place);
    }
}
