package dev.dateline.timeline;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import dev.dateline.entity.Entity;
import dev.dateline.entity.Mention;
import dev.dateline.event.Event;
import dev.dateline.event.EventFinder;
import dev.dateline.event.EventLexicon;
import dev.dateline.event.EventStatus;
import dev.dateline.syntax.VerbGroup;
import dev.dateline.syntax.VerbGroupFinder;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import dev.dateline.text.Span;
import dev.dateline.time.Basis;
import dev.dateline.time.Grain;
import dev.dateline.time.TimeValue;
import dev.dateline.time.Timex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Builds the timeline: links events to the dates of their sentence, dates further events by offsets and by the sentence before,
 * merges duplicates, and sorts.
 */
public final class TimelineBuilder {

    private static final Comparator<TimelineEntry> ORDER = Comparator.comparing(
                    (TimelineEntry entry) -> entry.date().from())
            .thenComparing(entry -> entry.date().to())
            .thenComparing(TimelineEntry::trigger);

    private final EventDater dater;
    private final OffsetDater offsets;
    private final DateCarryOver carryOver = new DateCarryOver();
    private final DuplicateEvents duplicates;

    /** Loads the weights of the link model from the class path and takes the lexicon of the finder. */
    public TimelineBuilder(EventFinder finder) {
        EventLexicon lexicon = finder.lexicon();
        dater = new EventDater(new LinkModel(lexicon));
        offsets = new OffsetDater(lexicon);
        duplicates = new DuplicateEvents(lexicon);
    }

    /** Entries by from, then to, then position; empty where no event has a date. */
    public List<TimelineEntry> build(
            Article article,
            TaggedText text,
            Publication publication,
            List<Timex> timexes,
            List<Event> events,
            List<Entity> entities) {
        List<Timex> narrative = timexes.stream()
                .filter(timex -> article.kindAt(timex.start()).isTelling())
                .toList();
        List<DatedEvent> dated = offsets.withOffsets(text, dated(text, events, narrative), narrative, events);
        List<DatedEvent> all = carryOver.withCarried(text, dated, timexes, events);
        LocalDate today = publication.day();
        NavigableMap<Integer, Entity> named = byPosition(entities);
        List<TimelineEntry> entries = new ArrayList<>();
        for (DatedEvent link : duplicates.merged(text, all)) {
            if (!isContradictory(link, today)) {
                entries.add(entry(text, link, named, today));
            }
        }
        return numbered(entries);
    }

    /** The events of each sentence linked to the dates of the sentence. */
    private List<DatedEvent> dated(TaggedText text, List<Event> events, List<Timex> timexes) {
        List<DatedEvent> dated = new ArrayList<>();
        int nextTimex = 0;
        int nextEvent = 0;
        for (Sentence sentence : text.segmented().sentences()) {
            int timexEnd = nextTimex;
            while (timexEnd < timexes.size() && timexes.get(timexEnd).start() < sentence.end()) {
                timexEnd++;
            }
            int eventEnd = nextEvent;
            while (eventEnd < events.size() && events.get(eventEnd).trigger() < sentence.endToken()) {
                eventEnd++;
            }
            dated.addAll(dater.date(text, events.subList(nextEvent, eventEnd), timexes.subList(nextTimex, timexEnd)));
            nextTimex = timexEnd;
            nextEvent = eventEnd;
        }
        return dated;
    }

    private static List<TimelineEntry> numbered(List<TimelineEntry> entries) {
        entries.sort(ORDER);
        List<TimelineEntry> numbered = new ArrayList<>(entries.size());
        for (TimelineEntry entry : entries) {
            numbered.add(entry.withId("t" + (numbered.size() + 1)));
        }
        return numbered;
    }

    private static NavigableMap<Integer, Entity> byPosition(List<Entity> entities) {
        NavigableMap<Integer, Entity> named = new TreeMap<>();
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                named.put(mention.start(), entity);
            }
        }
        return named;
    }

    private TimelineEntry entry(
            TaggedText text, DatedEvent link, NavigableMap<Integer, Entity> named, @Nullable LocalDate today) {
        Event event = link.event();
        boolean isUnderWay = isUnderWay(text, link, today);
        TimeValue date = isUnderWay ? openEnded(link.date(), today) : link.date();
        Span clause = EntryText.of(text, event);
        Map<String, Entity> participants = new LinkedHashMap<>();
        named.subMap(clause.start(), clause.end())
                .values()
                .forEach(entity -> participants.putIfAbsent(entity.id(), entity));
        return new TimelineEntry(
                "t0",
                date,
                isUnderWay ? EventStatus.ONGOING : status(event, date, today),
                link.basis(),
                clause,
                event.sentence(),
                text.token(event.trigger()).span(),
                link.timex(),
                List.copyOf(participants.values()));
    }

    /** Whether a verb in the past has an inferred date in the future: the date is wrong, and a wrong entry is worse than none. */
    private static boolean isContradictory(DatedEvent link, @Nullable LocalDate today) {
        return today != null
                && link.basis() != Basis.EXPLICIT
                && link.date().from().isAfter(today)
                && isPast(link.event());
    }

    private static boolean isPast(Event event) {
        VerbGroup verb = event.clause().verb();
        return verb != null
                && verb.head() == event.trigger()
                && (verb.form() == VerbGroup.Form.PAST || verb.form() == VerbGroup.Form.PAST_PERFECT)
                && event.kind() != Event.Kind.STATIVE;
    }

    /** Whether the event began on the date and is still under way on the publication date: "has led the company since 2016". */
    private static boolean isUnderWay(TaggedText text, DatedEvent link, @Nullable LocalDate today) {
        VerbGroup verb = link.event().clause().verb();
        Span timex = link.timex();
        if (today == null
                || verb == null
                || timex == null
                || verb.head() != link.event().trigger()) {
            return false;
        }
        int before = text.segmented().tokenAt(timex.start()) - 1;
        boolean isSince = before >= 0 && VerbGroupFinder.lower(text, before).equals("since");
        boolean isContinuous = verb.form() == VerbGroup.Form.PERFECT || verb.form() == VerbGroup.Form.PROGRESSIVE;
        return isSince
                && isContinuous
                && link.date().from().isBefore(today)
                && link.event().status() != EventStatus.NEGATED
                && link.date().edtf().indexOf('/') < 0;
    }

    /** The open interval from a date on; for its last day, the publication date is taken. */
    private static TimeValue openEnded(TimeValue since, @Nullable LocalDate today) {
        return today == null ? since : new TimeValue(since.edtf() + "/..", since.from(), today, since.grain());
    }

    /** The status by the words, corrected by the calendar: an event after the publication date is planned. */
    private static EventStatus status(Event event, TimeValue date, @Nullable LocalDate today) {
        EventStatus status = event.status();
        if (today == null) {
            return status;
        }
        boolean isFuture = date.from().isAfter(today);
        boolean isOver = date.to().isBefore(today);
        if (isFuture && (status == EventStatus.OCCURRED || status == EventStatus.ONGOING)) {
            return EventStatus.PLANNED;
        }
        if (isOver && status == EventStatus.ONGOING && date.grain().compareTo(Grain.DAY) <= 0) {
            return EventStatus.OCCURRED;
        }
        return status;
    }
}
