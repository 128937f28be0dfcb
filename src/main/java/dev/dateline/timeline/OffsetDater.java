package dev.dateline.timeline;

import dev.dateline.event.Event;
import dev.dateline.event.EventLexicon;
import dev.dateline.syntax.Clause;
import dev.dateline.syntax.VerbGroup;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import dev.dateline.time.Basis;
import dev.dateline.time.EventOffset;
import dev.dateline.time.Grain;
import dev.dateline.time.TimeValue;
import dev.dateline.time.Timex;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Dates an event by its offset from another one: in "Fighting raged on Sunday, three days after Haftar launched the offensive" the
 * Sunday gives the date of the launch; in "Three days after the attack he was arrested" the attack, dated elsewhere in the
 * article, gives the date of the arrest.
 */
final class OffsetDater {

    /** How far right of the expression the other event is searched, in tokens. Chosen by hand. */
    private static final int REACH = 14;

    /** The likelihood of a date by offset, in [0, 1]: higher than that of most links within a sentence. Chosen by hand. */
    private static final double LIKELIHOOD = 0.9;

    private final EventLexicon lexicon;

    OffsetDater(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Adds the events that can be dated by an offset. */
    List<DatedEvent> withOffsets(TaggedText text, List<DatedEvent> dated, List<Timex> timexes, List<Event> events) {
        DatedEvents all = new DatedEvents(dated);
        Map<String, Set<TimeValue>> byWord = datesByWord(text, dated);
        for (Timex timex : timexes) {
            EventOffset offset = timex.offset();
            if (offset != null) {
                DatedEvent found = byOffset(text, timex, offset, all, byWord, events);
                if (found != null) {
                    all.addBetter(found);
                    addWords(text, found, byWord);
                }
            }
        }
        return all.toList();
    }

    private @Nullable DatedEvent byOffset(
            TaggedText text,
            Timex timex,
            EventOffset offset,
            DatedEvents dated,
            Map<String, Set<TimeValue>> byWord,
            List<Event> events) {
        List<Event> here = ofSentence(text.segmented().sentenceAt(timex.start()), events);
        Event far = far(text, timex, here);
        Event near = far == null ? null : near(text, timex, far, here, dated);
        if (far == null || near == null || far.trigger() == near.trigger()) {
            return null;
        }
        TimeValue nearDate = dated.dateOf(near);
        TimeValue farDate = dated.dateOf(far);
        if (nearDate != null) {
            return farDate == null ? at(far, nearDate, Distance.of(offset).back(), timex) : null;
        }
        TimeValue known = farDate == null ? onlyDateOf(text, far, byWord) : farDate;
        return known == null ? null : at(near, known, Distance.of(offset), timex);
    }

    /** The date of an event of the same word elsewhere in the article, where these agree on one. */
    private @Nullable TimeValue onlyDateOf(TaggedText text, Event event, Map<String, Set<TimeValue>> byWord) {
        Set<TimeValue> elsewhere =
                byWord.getOrDefault(lexicon.stem(text.token(event.trigger()).text()), Set.of());
        return elsewhere.size() == 1 ? elsewhere.iterator().next() : null;
    }

    /** The event that an offset such as "three days after" stands off from, among those of its sentence; or null. */
    static @Nullable Event far(TaggedText text, Timex offset, List<Event> here) {
        int after = text.segmented().tokenAt(offset.end() - 1) + 1;
        return firstIn(here, after, after + REACH, text);
    }

    /** The event in the expression's own clause: the last one left of it, or the main one right of what follows it. */
    private static @Nullable Event near(
            TaggedText text, Timex timex, Event far, List<Event> events, DatedEvents dated) {
        int first = text.segmented().tokenAt(timex.start());
        Event left = null;
        Event right = null;
        for (Event event : events) {
            boolean isDatedState = event.kind() == Event.Kind.STATIVE && dated.dateOf(event) != null;
            if (event.trigger() < first && (isMain(event) || isDatedState)) {
                left = event;
            }
            boolean isBeyond = event.trigger() > far.trigger()
                    && event.clauseIndex() > far.clauseIndex() - (far.kind() == Event.Kind.NOUN ? 1 : 0);
            if (right == null && isBeyond && isMain(event)) {
                right = event;
            }
        }
        return left != null ? left : right;
    }

    private static boolean isMain(Event event) {
        VerbGroup verb = event.clause().verb();
        return verb != null && verb.head() == event.trigger() && event.kind() != Event.Kind.STATIVE;
    }

    /** The event that follows: the verb of the clause, or the noun where a comma closes the phrase first. */
    private static @Nullable Event firstIn(List<Event> events, int from, int to, TaggedText text) {
        Event noun = null;
        for (Event event : events) {
            if (event.trigger() < from || event.trigger() >= to || event.kind() == Event.Kind.REPORTING) {
                continue;
            }
            if (event.kind() == Event.Kind.NOUN) {
                noun = noun == null ? event : noun;
            } else {
                return noun != null && hasComma(text, noun.trigger(), event.trigger()) ? noun : event;
            }
        }
        return noun;
    }

    private static boolean hasComma(TaggedText text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.token(at).text().equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** The events of a sentence; {@code events} are by position of their trigger. */
    private static List<Event> ofSentence(Sentence sentence, List<Event> events) {
        int first = firstFrom(sentence.firstToken(), events);
        int end = firstFrom(sentence.endToken(), events);
        return events.subList(first, end);
    }

    private static int firstFrom(int token, List<Event> events) {
        int low = 0;
        int high = events.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (events.get(middle).trigger() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The dates of events, by the keys of their words. */
    private Map<String, Set<TimeValue>> datesByWord(TaggedText text, List<DatedEvent> dated) {
        Map<String, Set<TimeValue>> dates = new HashMap<>();
        dated.forEach(link -> addWords(text, link, dates));
        return dates;
    }

    /** The trigger, and the event nouns of its clause up to it. */
    private void addWords(TaggedText text, DatedEvent link, Map<String, Set<TimeValue>> dates) {
        Clause clause = link.event().clause();
        int end = Math.min(clause.end(), link.event().trigger() + 1);
        for (int at = Math.max(clause.first(), end - REACH); at < end; at++) {
            boolean isTrigger = at == link.event().trigger();
            if (isTrigger
                    || text.tag(at).isNoun()
                            && lexicon.isEventNoun(text.token(at).text())) {
                String key = lexicon.stem(text.token(at).text());
                dates.computeIfAbsent(key, word -> new HashSet<>()).add(dayOf(link.date()));
            }
        }
    }

    /** A time of day counts as its day. */
    private static TimeValue dayOf(TimeValue date) {
        return date.grain().compareTo(Grain.DAY) < 0 && date.from().equals(date.to())
                ? TimeValue.ofDay(date.from())
                : date;
    }

    /** The event at a distance from a known time; null where the time is not known as exactly as the distance. */
    private static @Nullable DatedEvent at(Event event, TimeValue known, Distance distance, Timex timex) {
        if (!isExactEnough(known, distance.unit())) {
            return null;
        }
        TimeValue date = distance.from(known.from());
        return date == null ? null : new DatedEvent(event, date, Basis.EVENT, timex.span(), LIKELIHOOD);
    }

    private static boolean isExactEnough(TimeValue known, Grain unit) {
        return unit == Grain.DAY
                ? known.grain() == Grain.DAY && known.from().equals(known.to())
                : known.grain().compareTo(unit) <= 0;
    }
}
