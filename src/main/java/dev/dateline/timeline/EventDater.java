package dev.dateline.timeline;

import dev.dateline.text.Sentence;
import dev.dateline.text.TaggedText;
import dev.dateline.time.Timex;
import dev.dateline.time.TimexType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ties events to the dates of their sentence. Each dated expression goes to its likeliest event; a further event of
 * another clause is tied too where the model is sure. An event keeps one date: the likeliest tie, then the finest date,
 * then the first in the text.
 */
final class EventDater {

    /** Below this likelihood the likeliest event is no event of the expression at all. */
    private static final double ENOUGH = 0.08;

    /** From this likelihood on a second event is tied. */
    private static final double SURE = 0.6;

    private final LinkModel model;

    EventDater(LinkModel model) {
        this.model = model;
    }

    /** Events of one sentence with their dates, by position of the trigger. */
    List<DatedEvent> date(TaggedText text, Sentence sentence, List<Event> events, List<Timex> timexes) {
        Map<Event, DatedEvent> best = new HashMap<>();
        for (Timex timex : timexes) {
            if (timex.time() == null || timex.basis() == null || timex.type() == TimexType.DURATION || timex.type() == TimexType.SET || events.isEmpty()) {
                continue;
            }
            for (DatedEvent tie : ties(text, events, timex)) {
                best.merge(tie.event(), tie, EventDater::better);
            }
        }
        List<DatedEvent> dated = new ArrayList<>(best.values());
        dated.sort(Comparator.comparingInt(tie -> tie.event().trigger()));
        return dated;
    }

    private static DatedEvent better(DatedEvent one, DatedEvent other) {
        int byGrain = other.date().grain().compareTo(one.date().grain());
        boolean isNear = Math.abs(one.likelihood() - other.likelihood()) < 0.25;
        if (isNear && byGrain != 0) {
            return byGrain > 0 ? one : other;
        }
        return other.likelihood() > one.likelihood() ? other : one;
    }

    private List<DatedEvent> ties(TaggedText text, List<Event> events, Timex timex) {
        int first = text.segmented().tokenAt(timex.start());
        int end = text.segmented().tokenAt(timex.end() - 1) + 1;
        List<DatedEvent> all = new ArrayList<>();
        for (Event event : events) {
            boolean isInside = first <= event.trigger() && event.trigger() < end;
            if (!isInside && timex.time() != null && timex.basis() != null) {
                double likelihood = model.score(text, first, end, event, events);
                all.add(new DatedEvent(event, timex.time(), timex.basis(), timex.span(), likelihood));
            }
        }
        all.sort(Comparator.comparingDouble(DatedEvent::likelihood).reversed().thenComparing(tie -> tie.event().trigger()));
        List<DatedEvent> kept = new ArrayList<>();
        for (DatedEvent noun : all) {
            DatedEvent tie = isModified(noun, first, end) ? noun : governing(text, noun, all);
            boolean isFirst = kept.isEmpty() && tie.likelihood() >= ENOUGH;
            boolean isFurther = !kept.isEmpty() && tie.likelihood() >= SURE
                    && kept.stream().noneMatch(other -> other.event().clauseIndex() == tie.event().clauseIndex());
            if (isFirst || isFurther) {
                kept.add(tie);
            }
        }
        return kept;
    }

    /** "the 2011 overthrow": the expression belongs to the noun itself. */
    private static boolean isModified(DatedEvent tie, int first, int end) {
        return tie.event().kind() == Event.Kind.NOUN && tie.event().trigger() - end >= 0 && tie.event().trigger() - first <= 4;
    }

    /** The verb whose object the noun is ("stage a conference"), as likely as the noun; else the tie itself. */
    private static DatedEvent governing(TaggedText text, DatedEvent tie, List<DatedEvent> all) {
        if (tie.event().kind() != Event.Kind.NOUN) {
            return tie;
        }
        int start = Clauses.nounPhraseStart(text, tie.event().clause().first(), tie.event().trigger());
        for (DatedEvent other : all) {
            boolean isVerb = other.event().kind() == Event.Kind.VERB
                    || other.event().kind() == Event.Kind.INFINITIVE
                    || other.event().kind() == Event.Kind.PARTICIPLE;
            if (isVerb && other.event().trigger() == start - 1) {
                return new DatedEvent(
                        other.event(), tie.date(), tie.basis(), tie.timex(), Math.max(tie.likelihood(), other.likelihood()));
            }
        }
        return tie;
    }
}
