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
 * An event with its date, and the words they were read from.
 *
 * @param id unique in its analysis: {@code t1}, {@code t2}, … in the order of the timeline
 * @param date when it takes place
 * @param status whether it occurred, is under way, planned, possible or did not occur
 * @param basis what the date was inferred from
 * @param clause the span of its words
 * @param sentence its sentence
 * @param trigger the span of the event word
 * @param timex the span of the time expression; null where the date was carried over
 * @param participants the entities named in its words, by position
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
