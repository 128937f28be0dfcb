package dev.dateline.chronology;

import dev.dateline.entity.EntityType;
import dev.dateline.event.EventStatus;
import dev.dateline.time.Basis;
import dev.dateline.time.TimeValue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entities and the timeline of one article: the part of an analysis that a chronology needs. Offsets are in the unit of the
 * analysis; a chronology only copies them.
 *
 * @param id as sent, null where none was
 * @param title as sent
 * @param publication when the article was published
 * @param entities its entities
 * @param entries its timeline
 */
public record ArticleTimeline(
        @Nullable String id,
        @Nullable String title,
        Published publication,
        List<ArticleEntity> entities,
        List<ArticleEntry> entries) {

    /** By publication date, title and id, then by content, so that the order does not depend on the input. */
    static final Comparator<ArticleTimeline> ORDER = Comparator.comparing(
                    (ArticleTimeline timeline) -> timeline.publication().date(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ArticleTimeline::title, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ArticleTimeline::id, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(timeline -> timeline.entries().toString())
            .thenComparing(timeline -> timeline.entities().toString());

    public ArticleTimeline {
        entities = List.copyOf(entities);
        entries = List.copyOf(entries);
    }

    /** The same timeline under another id. */
    ArticleTimeline withId(String other) {
        return new ArticleTimeline(other, title, publication, entities, entries);
    }

    /**
     * Words of the article.
     *
     * @param start first unit
     * @param end one past the last unit
     * @param text the words
     */
    public record Quote(int start, int end, String text) {}

    /**
     * When the article was published.
     *
     * @param date null where it is not known
     * @param basis how it is known: the contract's word for it
     * @param evidence the words it was read from, where it was read
     */
    public record Published(
            @Nullable LocalDate date,
            String basis,
            @Nullable Quote evidence) {}

    /**
     * An entity of the article.
     *
     * @param id as the article's entries name it
     * @param salience in [0, 1]
     */
    public record ArticleEntity(
            String id,
            EntityType type,
            String name,
            List<String> aliases,
            List<String> roles,
            double salience,
            List<Quote> mentions) {

        public ArticleEntity {
            aliases = List.copyOf(aliases);
            roles = List.copyOf(roles);
            mentions = List.copyOf(mentions);
        }
    }

    /**
     * An event as the article reports it.
     *
     * @param clause the words that report it
     * @param trigger the event word
     * @param timex the words that name the time, where there are any
     * @param entities ids of the entities named
     * @param salience in [0, 1]
     */
    public record ArticleEntry(
            TimeValue date,
            EventStatus status,
            Basis basis,
            Quote clause,
            String trigger,
            @Nullable String timex,
            List<String> entities,
            double salience) {

        public ArticleEntry {
            entities = List.copyOf(entities);
        }
    }
}
