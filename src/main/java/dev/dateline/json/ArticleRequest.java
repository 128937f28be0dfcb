package dev.dateline.json;

import dev.dateline.article.Article;
import dev.dateline.article.Problem;

/**
 * A request that can be answered.
 *
 * @param article the article to analyse
 * @param options what the client chose about its answer
 */
public record ArticleRequest(Article article, AnswerOptions options) {

    /** What came of reading a request: it can be answered, or it is refused. */
    public sealed interface Outcome {}

    /** The request can be answered. */
    public record Accepted(ArticleRequest request) implements Outcome {}

    /** The request cannot be answered. */
    public record Refused(Problem problem) implements Outcome {}
}
