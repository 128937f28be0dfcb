package dev.dateline.timeline;

import dev.dateline.event.Event;
import dev.dateline.text.Span;
import dev.dateline.time.Basis;
import dev.dateline.time.TimeValue;
import org.jspecify.annotations.Nullable;

/**
 * An event linked to a date.
 *
 * @param event the event
 * @param date when it took place
 * @param basis what the date was inferred from
 * @param timex the words that name the time; null where it was carried over
 * @param likelihood how likely the link is, in [0, 1]
 */
record DatedEvent(
        Event event, TimeValue date, Basis basis, @Nullable Span timex, double likelihood) {

    /** Whether the date comes from this expression. */
    boolean isOf(@Nullable Span expression) {
        return timex != null && timex.equals(expression);
    }
}
