package dev.dateline.timeline;

import dev.dateline.event.Event;
import dev.dateline.syntax.Clause;
import dev.dateline.syntax.ClauseSplitter;
import dev.dateline.syntax.VerbGroupFinder;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import dev.dateline.time.Basis;
import dev.dateline.time.TimeValue;
import dev.dateline.time.Timex;
import dev.dateline.time.TimexType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ties events to the dates of their sentence. Each dated expression goes to its likeliest event; a further event of
 * another clause is tied too where the model is sure. An event keeps one date: the likeliest tie, then the finer date where it lies within the other,
 * then the first in the text.
 */
final class EventDater {

    /** Events further away, in tokens, are not looked at. */
    private static final int REACH = 60;

    /** Below this likelihood the likeliest event is no event of the expression at all. */
    private static final double ENOUGH = 0.08;

    /** Where two expressions compete for an event, the finer one wins unless it is less likely by this much. */
    private static final double NEAR = 0.25;

    /** From this likelihood on an expression that lost its event is tied to another. */
    private static final double STILL = 0.45;

    /** From this likelihood on a second event is tied. */
    private static final double SURE = 0.6;

    private final LinkModel model;

    EventDater(LinkModel model) {
        this.model = model;
    }

    /** Events of one sentence with their dates, by position of the trigger. */
    List<DatedEvent> date(TaggedText text, Sentence sentence, List<Event> events, List<Timex> timexes) {
        Map<Integer, DatedEvent> kept = new HashMap<>();
        List<List<DatedEvent>> losers = new ArrayList<>();
        for (Timex timex : timexes) {
            List<DatedEvent> ties = ties(text, besides(text, timex, events, timexes), timex);
            for (DatedEvent tie : chosen(ties)) {
                kept.merge(tie.event().trigger(), tie, EventDater::better);
            }
            losers.add(ties);
        }
        for (List<DatedEvent> ties : losers) {
            boolean isPlaced = ties.isEmpty()
                    || kept.values().stream().anyMatch(tie -> ties.get(0).isOf(tie.timex()));
            ties.stream()
                    .filter(tie -> !isPlaced
                            && tie.likelihood() >= STILL
                            && !kept.containsKey(tie.event().trigger()))
                    .findFirst()
                    .ifPresent(tie -> kept.put(tie.event().trigger(), tie));
        }
        List<DatedEvent> dated = new ArrayList<>(kept.values());
        dated.sort(Comparator.comparingInt(tie -> tie.event().trigger()));
        return dated;
    }

    /** The events but those that an offset behind the expression sets apart: "on Sunday, three days after he fled". */
    private static List<Event> besides(TaggedText text, Timex timex, List<Event> events, List<Timex> timexes) {
        Set<Integer> apart = new HashSet<>();
        for (Timex offset : timexes) {
            Event far = offset.offset() == null || offset.start() < timex.end()
                    ? null
                    : OffsetDater.far(text, offset, events);
            if (far != null) {
                apart.add(far.trigger());
            }
        }
        return apart.isEmpty()
                ? events
                : events.stream()
                        .filter(event -> !apart.contains(event.trigger()))
                        .toList();
    }

    private static DatedEvent better(DatedEvent one, DatedEvent other) {
        int byGrain = other.date().grain().compareTo(one.date().grain());
        boolean isNear = Math.abs(one.likelihood() - other.likelihood()) < NEAR;
        if (isNear
                && byGrain != 0
                && isWithin(byGrain > 0 ? one.date() : other.date(), byGrain > 0 ? other.date() : one.date())) {
            return byGrain > 0 ? one : other;
        }
        return other.likelihood() > one.likelihood() ? other : one;
    }

    private static boolean isWithin(TimeValue finer, TimeValue coarser) {
        return !finer.from().isBefore(coarser.from()) && !finer.to().isAfter(coarser.to());
    }

    private static List<DatedEvent> chosen(List<DatedEvent> ties) {
        List<DatedEvent> chosen = new ArrayList<>();
        for (DatedEvent tie : ties) {
            boolean isFirst = chosen.isEmpty() && tie.likelihood() >= ENOUGH;
            boolean isFurther = !chosen.isEmpty()
                    && chosen.get(0).event().kind() != Event.Kind.REPORTING
                    && tie.likelihood() >= SURE
                    && chosen.stream()
                            .noneMatch(other ->
                                    other.event().clauseIndex() == tie.event().clauseIndex());
            if (isFirst || isFurther) {
                chosen.add(tie);
            }
        }
        return chosen;
    }

    /** The expression's ties to the events of its sentence, likeliest first; a noun gives way to the verb it is the object of. */
    private List<DatedEvent> ties(TaggedText text, List<Event> events, Timex timex) {
        TimeValue time = timex.time();
        Basis basis = timex.basis();
        if (time == null || basis == null || timex.type() == TimexType.DURATION || timex.type() == TimexType.SET) {
            return List.of();
        }
        int first = text.segmented().tokenAt(timex.start());
        int end = text.segmented().tokenAt(timex.end() - 1) + 1;
        List<DatedEvent> all = new ArrayList<>();
        for (Event event : events) {
            boolean isInside = first <= event.trigger() && event.trigger() < end;
            int distance = Math.max(first - event.trigger(), event.trigger() - end);
            if (!isInside && distance <= REACH) {
                double likelihood = model.score(text, first, end, event, events);
                all.add(new DatedEvent(event, time, basis, timex.span(), likelihood));
            }
        }
        return all.stream()
                .map(tie -> isModified(tie, end) ? tie : governing(text, tie, all))
                .filter(tie -> isOwn(text, tie, first))
                .sorted(Comparator.comparingDouble(DatedEvent::likelihood)
                        .reversed()
                        .thenComparingInt(tie -> tie.event().trigger()))
                .toList();
    }

    /** A relative clause and what follows "than" keep to the dates that stand in them, and a relative clause's dates to it. */
    private static boolean isOwn(TaggedText text, DatedEvent tie, int timex) {
        Clause clause = tie.event().clause();
        if (clause.first() <= timex && timex < clause.end()) {
            return true;
        }
        return clause.opening() != Clause.Opening.RELATIVE
                && !isCompared(text, clause)
                && tie.event().clauses().stream()
                        .noneMatch(other -> other.first() <= timex
                                && timex < other.end()
                                && other.opening() == Clause.Opening.RELATIVE);
    }

    /** "safer than when it opened" */
    private static boolean isCompared(TaggedText text, Clause clause) {
        return VerbGroupFinder.lower(text, clause.first()).equals("than")
                || clause.first() > 0
                        && VerbGroupFinder.lower(text, clause.first() - 1).equals("than");
    }

    /** "the 2011 overthrow": the expression belongs to the noun itself. */
    private static boolean isModified(DatedEvent tie, int end) {
        int between = tie.event().trigger() - end;
        return tie.event().kind() == Event.Kind.NOUN && between >= 0 && between <= 2;
    }

    /** The verb whose object the noun is ("stage a conference"), as likely as the noun; else the tie itself. */
    private static DatedEvent governing(TaggedText text, DatedEvent tie, List<DatedEvent> all) {
        if (tie.event().kind() != Event.Kind.NOUN) {
            return tie;
        }
        int start = ClauseSplitter.nounPhraseStart(
                text, tie.event().clause().first(), tie.event().trigger());
        for (DatedEvent other : all) {
            boolean isVerb = other.event().kind() == Event.Kind.VERB
                    || other.event().kind() == Event.Kind.INFINITIVE
                    || other.event().kind() == Event.Kind.PARTICIPLE;
            if (isVerb && other.event().trigger() == start - 1) {
                return new DatedEvent(
                        other.event(),
                        tie.date(),
                        tie.basis(),
                        tie.timex(),
                        Math.max(tie.likelihood(), other.likelihood()));
            }
        }
        return tie;
    }
}
