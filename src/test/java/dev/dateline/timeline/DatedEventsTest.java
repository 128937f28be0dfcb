package dev.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Event;
import dev.dateline.event.EventStatus;
import dev.dateline.text.Sentence;
import dev.dateline.text.Span;
import dev.dateline.time.Basis;
import dev.dateline.time.TimeValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatedEventsTest {

    private static final Event VOTE = event(1);
    private static final Event STRIKE = event(2);

    private static Event event(int trigger) {
        return new Event(trigger, Event.Kind.VERB, new Sentence(0, 0, 9, 0, 9), List.of(), 0, EventStatus.OCCURRED);
    }

    private static DatedEvent dated(Event event, int year, double likelihood) {
        return new DatedEvent(event, TimeValue.ofYear(year), Basis.EXPLICIT, new Span(0, 1), likelihood);
    }

    @Test
    void knowsTheFirstDateOfAnEvent() {
        DatedEvents dated = new DatedEvents(List.of(dated(VOTE, 2001, 0.5), dated(VOTE, 2002, 0.6)));
        assertThat(dated.dateOf(VOTE)).isEqualTo(TimeValue.ofYear(2001));
        assertThat(dated.dateOf(STRIKE)).isNull();
    }

    @Test
    void replacesLessLikelyDates() {
        DatedEvent worse = dated(VOTE, 2001, 0.5);
        DatedEvent equal = dated(VOTE, 2002, 0.9);
        DatedEvent other = dated(STRIKE, 2003, 0.1);
        DatedEvent better = dated(VOTE, 2004, 0.9);
        DatedEvents dated = new DatedEvents(List.of(worse, equal, other));
        dated.addBetter(better);
        assertThat(dated.toList()).containsExactly(equal, other, better);
        assertThat(dated.dateOf(VOTE)).isEqualTo(TimeValue.ofYear(2002));
    }

    @Test
    void addsTheDateOfAnEventThatHasNone() {
        DatedEvents dated = new DatedEvents(List.of());
        dated.addBetter(dated(VOTE, 2001, 0.5));
        assertThat(dated.toList()).hasSize(1);
    }

    @Test
    void knowsTheExpressionOfItsDate() {
        DatedEvent dated = dated(VOTE, 2001, 0.5);
        assertThat(dated.isOf(new Span(0, 1))).isTrue();
        assertThat(dated.isOf(new Span(0, 2))).isFalse();
        assertThat(new DatedEvent(VOTE, TimeValue.ofYear(2001), Basis.CONTEXT, null, 0.5).isOf(null))
                .isFalse();
    }
}
