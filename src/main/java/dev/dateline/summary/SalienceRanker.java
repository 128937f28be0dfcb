package dev.dateline.summary;

import dev.dateline.article.Article;
import dev.dateline.entity.Entity;
import dev.dateline.text.SegmentedText;
import dev.dateline.timeline.TimelineEntry;
import java.util.List;
import java.util.Map;

/** Judges how much each entity and timeline entry matters to the article. */
public final class SalienceRanker {

    /** Salience of each entity and entry. */
    public Salience rank(Article article, SegmentedText text, List<Entity> entities, List<TimelineEntry> timeline) {
        return new Salience(Map.of(), Map.of());
    }
}
