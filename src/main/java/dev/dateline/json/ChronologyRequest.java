package dev.dateline.json;

import dev.dateline.article.Problem;
import dev.dateline.chronology.ArticleTimeline;
import dev.dateline.chronology.ChronologyOptions;
import java.util.List;

/**
 * A request for a chronology that can be answered.
 *
 * @param articles articles to be analysed; empty where analyses were sent
 * @param analyses what stored answers tell; empty where articles were sent
 * @param options what of the chronology is wanted
 */
public record ChronologyRequest(
        List<ArticleRequest> articles, List<ArticleTimeline> analyses, ChronologyOptions options) {

    public ChronologyRequest {
        articles = List.copyOf(articles);
        analyses = List.copyOf(analyses);
    }

    /** What came of reading a request: it can be answered, or it is refused. */
    public sealed interface Outcome {}

    /** The request can be answered. */
    public record Accepted(ChronologyRequest request) implements Outcome {}

    /** The request cannot be answered. */
    public record Refused(Problem problem) implements Outcome {}
}
