package dev.dateline.json;

import java.util.List;

/**
 * The summary of an article.
 *
 * @param text its sentences joined by one space
 * @param sentences in document order
 */
public record SummaryPart(String text, List<SentencePart> sentences) {

    /** A sentence of the summary; {@code index} counts the sentences of the article from 0, {@code score} is in [0, 1]. */
    public record SentencePart(int index, int start, int end, String text, double score) {}
}
