package dev.dateline.timeline;

import dev.dateline.event.Event;
import dev.dateline.syntax.Clause;
import dev.dateline.syntax.ClauseSplitter;
import dev.dateline.syntax.VerbGroupFinder;
import dev.dateline.tagging.TaggedText;
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
 * Links events to the dates of their sentence. Each expression of a date goes to its likeliest event, and to further events in
 * other clauses where the model is sure of them. An event keeps one date: the finer one where two are about as likely and one
 * lies within the other, else the likelier one, else the first in the text.
 */
final class EventDater {

    /** The largest distance from an expression to an event that is considered, in tokens. Chosen by hand. */
    private static final int REACH = 60;

    /** The likelihood from which the likeliest event gets the date. Low, since most dates date some event. Chosen by hand. */
    private static final double ENOUGH = 0.08;

    /** Two links whose likelihoods differ by less than this are about as likely. Chosen by hand. */
    private static final double NEAR = 0.25;

    /** The likelihood from which an expression that lost its event to another gets its next one. Chosen by hand. */
    private static final double STILL = 0.45;

    /** The likelihood from which an expression dates a second event. Chosen by hand. */
    private static final double SURE = 0.6;

    private final LinkModel model;

    EventDater(LinkModel model) {
        this.model = model;
    }

    /** Events of one sentence with their dates, by position of the trigger. */
    List<DatedEvent> date(TaggedText text, List<Event> events, List<Timex> timexes) {
        List<List<DatedEvent>> links = new ArrayList<>();
        for (Timex timex : timexes) {
            links.add(links(text, withoutOffsetEvents(text, timex, events, timexes), timex));
        }
        return oneDateEach(links);
    }

    /** Chooses the date of each event from the links of each expression, which are sorted by likelihood. */
    static List<DatedEvent> oneDateEach(List<List<DatedEvent>> links) {
        Map<Integer, DatedEvent> kept = new HashMap<>();
        for (List<DatedEvent> ofTimex : links) {
            for (DatedEvent link : chosen(ofTimex)) {
                kept.merge(link.event().trigger(), link, EventDater::better);
            }
        }
        for (List<DatedEvent> ofTimex : links) {
            boolean isUsed = ofTimex.isEmpty()
                    || kept.values().stream().anyMatch(link -> ofTimex.get(0).isOf(link.timex()));
            ofTimex.stream()
                    .filter(link -> !isUsed
                            && link.likelihood() >= STILL
                            && !kept.containsKey(link.event().trigger()))
                    .findFirst()
                    .ifPresent(link -> kept.put(link.event().trigger(), link));
        }
        List<DatedEvent> dated = new ArrayList<>(kept.values());
        dated.sort(Comparator.comparingInt(link -> link.event().trigger()));
        return dated;
    }

    /** Leaves out events from which a later expression counts: "fled" in "on Sunday, three days after he fled". */
    private static List<Event> withoutOffsetEvents(
            TaggedText text, Timex timex, List<Event> events, List<Timex> timexes) {
        Set<Integer> offsetEvents = new HashSet<>();
        for (Timex offset : timexes) {
            Event far = offset.offset() == null || offset.start() < timex.end()
                    ? null
                    : OffsetDater.far(text, offset, events);
            if (far != null) {
                offsetEvents.add(far.trigger());
            }
        }
        return offsetEvents.isEmpty()
                ? events
                : events.stream()
                        .filter(event -> !offsetEvents.contains(event.trigger()))
                        .toList();
    }

    private static DatedEvent better(DatedEvent one, DatedEvent other) {
        if (Math.abs(one.likelihood() - other.likelihood()) < NEAR) {
            if (isFinerPart(one.date(), other.date())) {
                return one;
            }
            if (isFinerPart(other.date(), one.date())) {
                return other;
            }
        }
        return other.likelihood() > one.likelihood() ? other : one;
    }

    private static boolean isFinerPart(TimeValue finer, TimeValue coarser) {
        return finer.grain().compareTo(coarser.grain()) < 0
                && !finer.from().isBefore(coarser.from())
                && !finer.to().isAfter(coarser.to());
    }

    /** The likeliest event, then events of other clauses. */
    private static List<DatedEvent> chosen(List<DatedEvent> links) {
        List<DatedEvent> chosen = new ArrayList<>();
        for (DatedEvent link : links) {
            boolean isFirst = chosen.isEmpty() && link.likelihood() >= ENOUGH;
            boolean isFurther = !chosen.isEmpty()
                    && chosen.get(0).event().kind() != Event.Kind.REPORTING
                    && link.likelihood() >= SURE
                    && chosen.stream()
                            .noneMatch(other ->
                                    other.event().clauseIndex() == link.event().clauseIndex());
            if (isFirst || isFurther) {
                chosen.add(link);
            }
        }
        return chosen;
    }

    /** The links from an expression to the events of its sentence, likeliest first; the verb replaces a noun that is its object. */
    private List<DatedEvent> links(TaggedText text, List<Event> events, Timex timex) {
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
                .map(link -> isModified(link, end) ? link : governing(text, link, all))
                .filter(link -> isOwn(text, link, first))
                .sorted(Comparator.comparingDouble(DatedEvent::likelihood)
                        .reversed()
                        .thenComparingInt(link -> link.event().trigger()))
                .toList();
    }

    /** Whether the event is in the clause of the expression, or neither is in a relative clause and the event not behind "than". */
    private static boolean isOwn(TaggedText text, DatedEvent link, int timex) {
        Clause clause = link.event().clause();
        if (clause.first() <= timex && timex < clause.end()) {
            return true;
        }
        return clause.opening() != Clause.Opening.RELATIVE
                && !isCompared(text, clause)
                && link.event().clauses().stream()
                        .noneMatch(other -> other.first() <= timex
                                && timex < other.end()
                                && other.opening() == Clause.Opening.RELATIVE);
    }

    /** Whether the clause is compared with: "safer than when it opened". */
    private static boolean isCompared(TaggedText text, Clause clause) {
        return VerbGroupFinder.lower(text, clause.first()).equals("than")
                || clause.first() > 0
                        && VerbGroupFinder.lower(text, clause.first() - 1).equals("than");
    }

    /** Whether the expression modifies the noun: "the 2011 overthrow". */
    private static boolean isModified(DatedEvent link, int end) {
        int between = link.event().trigger() - end;
        return link.event().kind() == Event.Kind.NOUN && between >= 0 && between <= LinkModel.LONGEST_MODIFIER;
    }

    /** The verb whose object the noun is ("stage a conference"), as likely as the noun; else the link as it is. */
    private static DatedEvent governing(TaggedText text, DatedEvent link, List<DatedEvent> all) {
        if (link.event().kind() != Event.Kind.NOUN) {
            return link;
        }
        int start = ClauseSplitter.nounPhraseStart(
                text, link.event().clause().first(), link.event().trigger());
        for (DatedEvent other : all) {
            boolean isVerb = other.event().kind() == Event.Kind.VERB
                    || other.event().kind() == Event.Kind.INFINITIVE
                    || other.event().kind() == Event.Kind.PARTICIPLE;
            if (isVerb && other.event().trigger() == start - 1) {
                return new DatedEvent(
                        other.event(),
                        link.date(),
                        link.basis(),
                        link.timex(),
                        Math.max(link.likelihood(), other.likelihood()));
            }
        }
        return link;
    }
}
