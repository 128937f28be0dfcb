package dev.dateline.json;

import dev.dateline.article.Article;

/**
 * A request that can be answered.
 *
 * @param article the article to analyse
 * @param options what the client chose about its answer
 */
public record ArticleRequest(Article article, AnswerOptions options) {

    /** The same request, with a warning more about its article. */
    ArticleRequest withWarning(String warning) {
        return new ArticleRequest(article.withWarning(warning), options);
    }
}
