package dev.dateline.chronology;

import dev.dateline.chronology.Chronology.Source;
import dev.dateline.event.EventStatus;
import dev.dateline.time.Basis;
import dev.dateline.time.TimeValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event across articles.
 *
 * @param id {@code t1}, {@code t2}, … in the order of the list
 * @param date the most precise of the dates that most articles agree on
 * @param text the clause of the article that represents it
 * @param trigger the event word in it
 * @param timex the words in that article that name the time
 * @param sources where the articles report it, by article, then position
 * @param entities ids of the merged entities named in any of them
 * @param support how many articles report it
 * @param salience by support, by its salience in the articles and by its entities; in [0, 1]
 */
public record MergedEntry(
        String id,
        TimeValue date,
        EventStatus status,
        Basis basis,
        String text,
        String trigger,
        @Nullable String timex,
        List<Source> sources,
        List<String> entities,
        int support,
        double salience) {

    /** The same entry under another id. */
    MergedEntry withId(String other) {
        return new MergedEntry(other, date, status, basis, text, trigger, timex, sources, entities, support, salience);
    }
}
