package dev.dateline.json;

import dev.dateline.summary.SummaryLength;

/**
 * What a client may choose about its answer.
 *
 * @param length how long the summary may be
 * @param offsets unit of every offset
 * @param includeText whether the answer carries the article's text
 */
public record AnswerOptions(SummaryLength length, OffsetUnit offsets, boolean includeText) {

    /** Three sentences, UTF-16 offsets, no text. */
    public static final AnswerOptions DEFAULT = new AnswerOptions(SummaryLength.DEFAULT, OffsetUnit.UTF16, false);
}
