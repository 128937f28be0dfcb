package dev.dateline.analysis;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import dev.dateline.entity.Entity;
import dev.dateline.summary.Salience;
import dev.dateline.summary.Summary;
import dev.dateline.text.SegmentedText;
import dev.dateline.time.Timex;
import dev.dateline.timeline.TimelineEntry;
import java.util.List;

/**
 * The result of analysing one article.
 *
 * @param article the article as it was read
 * @param text its tokens and sentences
 * @param publication when it was published
 * @param entities most salient first, then by first mention
 * @param timexes in reading order
 * @param timeline by from, then to, then position
 * @param salience of entities and entries
 * @param summary its summary
 * @param warnings what the client should know, in words
 */
public record Analysis(
        Article article,
        SegmentedText text,
        Publication publication,
        List<Entity> entities,
        List<Timex> timexes,
        List<TimelineEntry> timeline,
        Salience salience,
        Summary summary,
        List<String> warnings) {

    public Analysis {
        entities = List.copyOf(entities);
        timexes = List.copyOf(timexes);
        timeline = List.copyOf(timeline);
        warnings = List.copyOf(warnings);
    }
}
