package dev.dateline.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event and its date.
 *
 * @param id unique in the answer
 * @param date EDTF level 1
 * @param from first calendar day covered
 * @param to last calendar day covered
 * @param precision MINUTE to CENTURY
 * @param status OCCURRED, ONGOING, PLANNED, POSSIBLE or NEGATED
 * @param basis EXPLICIT, PUBLICATION, CONTEXT or EVENT
 * @param text the clause that tells it, verbatim
 * @param start first unit of the clause
 * @param end one past its last unit
 * @param sentence the sentence around the clause
 * @param trigger the event word
 * @param timex the words that name the time; null where it was carried over
 * @param entities ids of the entities named in the clause
 * @param salience how much it matters to the article, in [0, 1]
 */
public record TimelinePart(
        String id,
        String date,
        String from,
        String to,
        String precision,
        String status,
        String basis,
        String text,
        int start,
        int end,
        SentencePlace sentence,
        SpanPart trigger,
        @Nullable SpanPart timex,
        List<String> entities,
        double salience) {

    /** The position of a sentence; {@code index} counts the sentences of the article from 0. */
    public record SentencePlace(int index, int start, int end) {}
}
