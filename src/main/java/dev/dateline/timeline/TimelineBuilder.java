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
 * Makes the timeline: ties events to the dates of their sentence, dates further events through those, merges tellings of
 * one happening, and sorts.
 */
public final class TimelineBuilder {

    private static final Comparator<TimelineEntry> ORDER = Comparator.comparing(
                    (TimelineEntry entry) -> entry.date().from())
            .thenComparing(entry -> entry.date().to())
            .thenComparing(TimelineEntry::trigger);

    private final EventDater dater;
    private final OffsetDater offsets;
    private final DateCarryOver carryOver = new DateCarryOver();
    private final DuplicateEvents tellings;

    /** Loads the weights of ties from the class path; what is known of event words comes from their finder. */
    public TimelineBuilder(EventFinder finder) {
        EventLexicon lexicon = finder.lexicon();
        dater = new EventDater(new LinkModel(lexicon));
        offsets = new OffsetDater(lexicon);
        tellings = new DuplicateEvents(lexicon);
    }

    /** Entries by from, then to, then position; empty where no event has a date. */
    public List<TimelineEntry> build(
            Article article,
            TaggedText text,
            Publication publication,
            List<Timex> timexes,
            List<Event> events,
            List<Entity> entities) {
        List<DatedEvent> dated = new ArrayList<>();
        List<Timex> telling = timexes.stream()
                .filter(timex -> article.kindAt(timex.start()).isTelling())
                .toList();
        int nextTimex = 0;
        int nextEvent = 0;
        for (Sentence sentence : text.segmented().sentences()) {
            int timexEnd = nextTimex;
            while (timexEnd < telling.size() && telling.get(timexEnd).start() < sentence.end()) {
                timexEnd++;
            }
            int eventEnd = nextEvent;
            while (eventEnd < events.size() && events.get(eventEnd).trigger() < sentence.endToken()) {
                eventEnd++;
            }
            dated.addAll(dater.date(text, events.subList(nextEvent, eventEnd), telling.subList(nextTimex, timexEnd)));
            nextTimex = timexEnd;
            nextEvent = eventEnd;
        }
        List<DatedEvent> all =
                carryOver.withCarried(text, offsets.withOffsets(text, dated, telling, events), timexes, events);
        LocalDate today = publication.day();
        NavigableMap<Integer, Entity> named = byPosition(entities);
        List<TimelineEntry> entries = new ArrayList<>();
        for (DatedEvent tie : tellings.merged(text, all)) {
            if (!isContradictory(tie, today)) {
                entries.add(entry(text, tie, named, today));
            }
        }
        return numbered(entries);
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
            TaggedText text, DatedEvent tie, NavigableMap<Integer, Entity> named, @Nullable LocalDate today) {
        Event event = tie.event();
        boolean goesOn = isStillGoing(text, tie, today);
        TimeValue date = goesOn ? openEnded(tie.date(), today) : tie.date();
        Span clause = EntryText.of(text, event);
        Map<String, Entity> participants = new LinkedHashMap<>();
        named.subMap(clause.start(), clause.end())
                .values()
                .forEach(entity -> participants.putIfAbsent(entity.id(), entity));
        return new TimelineEntry(
                "t0",
                date,
                goesOn ? EventStatus.ONGOING : status(event, date, today),
                tie.basis(),
                clause,
                event.sentence(),
                text.token(event.trigger()).span(),
                tie.timex(),
                List.copyOf(participants.values()));
    }

    /** What is told in the past cannot lie ahead: the date was reckoned wrongly, and no entry is better than a wrong one. */
    private static boolean isContradictory(DatedEvent tie, @Nullable LocalDate today) {
        return today != null
                && tie.basis() != Basis.EXPLICIT
                && tie.date().from().isAfter(today)
                && isToldInThePast(tie.event());
    }

    private static boolean isToldInThePast(Event event) {
        VerbGroup verb = event.clause().verb();
        return verb != null
                && verb.head() == event.trigger()
                && (verb.form() == VerbGroup.Form.PAST || verb.form() == VerbGroup.Form.PAST_PERFECT)
                && event.kind() != Event.Kind.STATIVE;
    }

    /** "has led the company since 2016": what began then and goes on when the article appears. */
    private static boolean isStillGoing(TaggedText text, DatedEvent tie, @Nullable LocalDate today) {
        VerbGroup verb = tie.event().clause().verb();
        Span timex = tie.timex();
        if (today == null
                || verb == null
                || timex == null
                || verb.head() != tie.event().trigger()) {
            return false;
        }
        int before = text.segmented().tokenAt(timex.start()) - 1;
        boolean isSince = before >= 0 && VerbGroupFinder.lower(text, before).equals("since");
        boolean goesOn = verb.form() == VerbGroup.Form.PERFECT || verb.form() == VerbGroup.Form.PROGRESSIVE;
        boolean isOver = tie.date().from().isBefore(today);
        return isSince
                && goesOn
                && isOver
                && tie.event().status() != EventStatus.NEGATED
                && tie.date().edtf().indexOf('/') < 0;
    }

    /** The interval from a date on, its open end taken at the publication date. */
    private static TimeValue openEnded(TimeValue since, @Nullable LocalDate today) {
        return today == null ? since : new TimeValue(since.edtf() + "/..", since.from(), today, since.grain());
    }

    /** What the words say, held against the calendar: what lies ahead of the publication date is planned, not past. */
    private static EventStatus status(Event event, TimeValue date, @Nullable LocalDate today) {
        EventStatus status = event.status();
        if (today == null) {
            return status;
        }
        boolean isAhead = date.from().isAfter(today);
        boolean isOver = date.to().isBefore(today);
        if (isAhead && (status == EventStatus.OCCURRED || status == EventStatus.ONGOING)) {
            return EventStatus.PLANNED;
        }
        if (isOver && status == EventStatus.ONGOING && date.grain().compareTo(Grain.DAY) <= 0) {
            return EventStatus.OCCURRED;
        }
        return status;
    }
}
