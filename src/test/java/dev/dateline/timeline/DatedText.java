package dev.dateline.timeline;

import dev.dateline.TaggedCase;
import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import dev.dateline.entity.EntityGrouper;
import dev.dateline.entity.MentionFinder;
import dev.dateline.event.Event;
import dev.dateline.event.EventFinder;
import dev.dateline.intake.PlainTextReader;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import dev.dateline.time.Anchor;
import dev.dateline.time.Timex;
import dev.dateline.time.TimexFinder;
import dev.dateline.time.TimexResolver;
import java.time.LocalDate;
import java.util.List;

/** A text published on Sunday, 7 April 2019, with its events and time expressions. */
record DatedText(TaggedText text, List<Event> events, List<Timex> timexes) {

    static final Anchor PUBLISHED = Anchor.of(LocalDate.of(2019, 4, 7));
    static final EventFinder EVENT_FINDER = new EventFinder();
    private static final TimexFinder TIMEX_FINDER = new TimexFinder();
    private static final MentionFinder MENTIONS = new MentionFinder();
    private static final EntityGrouper GROUPER = new EntityGrouper();
    private static final TimelineBuilder BUILDER = new TimelineBuilder(EVENT_FINDER);

    static DatedText of(TaggedText text) {
        return new DatedText(
                text, EVENT_FINDER.find(text), new TimexResolver().resolve(text, TIMEX_FINDER.find(text), PUBLISHED));
    }

    static DatedText of(String text) {
        return of(new TaggedCase(text, List.of()).tagged());
    }

    List<Event> eventsOf(Sentence sentence) {
        return events.stream()
                .filter(event -> event.sentence().equals(sentence))
                .toList();
    }

    List<Timex> timexesOf(Sentence sentence) {
        return timexes.stream()
                .filter(timex -> sentence.start() <= timex.start() && timex.end() <= sentence.end())
                .toList();
    }

    /** The event of this word. */
    Event event(String word) {
        return events.stream()
                .filter(event -> word(event).equals(word))
                .findFirst()
                .orElseThrow();
    }

    String word(Event event) {
        return text.token(event.trigger()).text();
    }

    List<TimelineEntry> timeline() {
        return timeline(new Publication(PUBLISHED, Publication.Basis.GIVEN, null));
    }

    List<TimelineEntry> timeline(Publication publication) {
        Article article = new PlainTextReader().read(text.text(), Article.Description.none(), PUBLISHED);
        return BUILDER.build(article, text, publication, timexes, events, GROUPER.group(text, MENTIONS.find(text)));
    }
}
