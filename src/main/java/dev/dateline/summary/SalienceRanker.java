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

/** Computes how much each entity and timeline entry matters to the article. */
public final class SalienceRanker {

    /** How many of an entry's participants count, the most salient ones; chosen by hand, as are the next two. */
    private static final int COUNTED_PARTICIPANTS = 2;

    /** The share of an entry's salience that its participants give; its place in the text gives the rest. */
    private static final double PARTICIPANTS_SHARE = 0.5;

    /** The factor for an entry outside the body: in a caption or heading. */
    private static final double OUTSIDE_BODY = 0.5;

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

    /** By the most salient participants and by how early in the text the entry is. */
    private static double ofEntry(Article article, TimelineEntry entry, Map<String, Double> ofEntities) {
        double participants = entry.participants().stream()
                .mapToDouble(entity -> ofEntities.getOrDefault(entity.id(), 0.0))
                .sorted()
                .skip(Math.max(0, entry.participants().size() - COUNTED_PARTICIPANTS))
                .average()
                .orElse(0);
        double place =
                1 - (double) entry.clause().start() / Math.max(1, article.text().length());
        double part = article.kindAt(entry.clause().start()) == Block.Kind.BODY ? 1 : OUTSIDE_BODY;
        return part * (PARTICIPANTS_SHARE * participants + (1 - PARTICIPANTS_SHARE) * place);
    }
}
