package dev.dateline.intake;

import dev.dateline.article.Article;
import dev.dateline.article.Problem;

/** What came of reading a submission: the article, or why there is none. */
public sealed interface SubmissionOutcome {

    /** An article that can be analysed. */
    record Read(Article article) implements SubmissionOutcome {}

    /** Nothing that can be analysed. */
    record Refused(Problem problem) implements SubmissionOutcome {}
}
