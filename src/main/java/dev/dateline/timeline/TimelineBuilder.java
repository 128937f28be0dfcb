package dev.dateline.timeline;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import dev.dateline.entity.Entity;
import dev.dateline.text.TaggedText;
import dev.dateline.time.Timex;
import java.util.List;

/** Links events to their dates and merges tellings of one happening. */
public final class TimelineBuilder {

    /** Entries by from, then to, then position; empty where no event has a date. */
    public List<TimelineEntry> build(
            Article article,
            TaggedText text,
            Publication publication,
            List<Timex> timexes,
            List<Event> events,
            List<Entity> entities) {
        return List.of();
    }
}
