package dev.dateline.chronology;

import dev.dateline.entity.EntityType;
import dev.dateline.event.EventStatus;
import dev.dateline.time.Basis;
import dev.dateline.time.TimeValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One timeline across many articles. It does not depend on the order in which the articles were given.
 *
 * @param articles by publication date, then title, then id; every one has an id
 * @param figures joined entities, most salient first, then by name
 * @param entries by from, then to, then salience, then id of the first source
 * @param warnings what the client should know, in words
 */
public record Chronology(
        List<ArticleTimeline> articles, List<Figure> figures, List<Entry> entries, List<String> warnings) {

    public Chronology {
        articles = List.copyOf(articles);
        figures = List.copyOf(figures);
        entries = List.copyOf(entries);
        warnings = List.copyOf(warnings);
    }

    /**
     * An entity across articles.
     *
     * @param id {@code e1}, {@code e2}, … in the order of the list
     * @param name its fullest good form
     * @param aliases its other forms, the most frequent first
     * @param roles what the articles call it, the most frequent first
     * @param salience mean over all articles, 0 where one does not name it; in [0, 1]
     * @param mentions by article, then position
     */
    public record Figure(
            String id,
            EntityType type,
            String name,
            List<String> aliases,
            List<String> roles,
            double salience,
            List<Source> mentions) {

        /** The same figure under another id. */
        Figure withId(String other) {
            return new Figure(other, type, name, aliases, roles, salience, mentions);
        }
    }

    /**
     * One happening.
     *
     * @param id {@code t1}, {@code t2}, … in the order of the list
     * @param date the most precise of the dates that most articles agree on
     * @param text the clause of the article that tells it best on that date
     * @param trigger the event word in it
     * @param timex the words in that article that name the time
     * @param sources where it is told, by article, then position
     * @param figures ids of the joined entities named in any of them
     * @param support how many articles tell it
     * @param salience by support, by how much it matters to the articles and by who takes part; in [0, 1]
     */
    public record Entry(
            String id,
            TimeValue date,
            EventStatus status,
            Basis basis,
            String text,
            String trigger,
            @Nullable String timex,
            List<Source> sources,
            List<String> figures,
            int support,
            double salience) {

        /** The same entry under another id. */
        Entry withId(String other) {
            return new Entry(other, date, status, basis, text, trigger, timex, sources, figures, support, salience);
        }
    }

    /**
     * Words in one of the articles.
     *
     * @param article its id
     * @param date what it says of the date, where the words tell a happening
     */
    public record Source(
            String article,
            int start,
            int end,
            String text,
            @Nullable TimeValue date) {}
}
