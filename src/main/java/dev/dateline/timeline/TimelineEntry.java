package dev.dateline.timeline;

import dev.dateline.entity.Entity;
import dev.dateline.event.EventStatus;
import dev.dateline.text.Sentence;
import dev.dateline.text.Span;
import dev.dateline.time.Basis;
import dev.dateline.time.TimeValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One happening with its date, and the words it rests on.
 *
 * @param id unique in its analysis: {@code t1}, {@code t2}, … in the order of the timeline
 * @param date when it happened
 * @param status whether it happened, goes on, is planned, is possible or did not happen
 * @param basis what the date was worked out from
 * @param clause where the words stand that tell it
 * @param sentence the sentence around the clause
 * @param trigger the event word
 * @param timex the words that name the time; null where it was carried over
 * @param participants entities named in the clause, by position
 */
public record TimelineEntry(
        String id,
        TimeValue date,
        EventStatus status,
        Basis basis,
        Span clause,
        Sentence sentence,
        Span trigger,
        @Nullable Span timex,
        List<Entity> participants) {

    public TimelineEntry {
        participants = List.copyOf(participants);
    }

    /** The same entry under another id. */
    TimelineEntry withId(String other) {
        return new TimelineEntry(other, date, status, basis, clause, sentence, trigger, timex, participants);
    }
}
