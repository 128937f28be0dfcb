package dev.dateline.article;

/** What came of reading a submission: the article, or why there is none. */
public sealed interface Reading {

    /** An article that can be analysed. */
    record Read(Article article) implements Reading {}

    /** Nothing that can be analysed. */
    record Refused(Problem problem) implements Reading {}
}
