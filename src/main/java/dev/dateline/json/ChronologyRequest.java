package dev.dateline.json;

import dev.dateline.chronology.ArticleTimeline;
import dev.dateline.chronology.ChronologyOptions;
import java.util.List;

/**
 * A request for a chronology that can be answered.
 *
 * @param articles articles to be analysed; empty where analyses were sent
 * @param analyses timelines from stored answers; empty where articles were sent
 * @param options which entries are wanted
 */
public record ChronologyRequest(
        List<ArticleRequest> articles, List<ArticleTimeline> analyses, ChronologyOptions options) {

    public ChronologyRequest {
        articles = List.copyOf(articles);
        analyses = List.copyOf(analyses);
    }
}
