package dev.dateline.summary;

import dev.dateline.article.Article;
import dev.dateline.entity.Entity;
import dev.dateline.text.TaggedText;
import dev.dateline.timeline.TimelineEntry;
import java.util.List;

/** Chooses the sentences that tell the article best. */
public final class Summarizer {

    /** A summary in document order within the given length; no sentence is ever cut. */
    public Summary summarize(
            Article article,
            TaggedText text,
            List<Entity> entities,
            List<TimelineEntry> timeline,
            Salience salience,
            SummaryLength length) {
        return new Summary(text.segmented().sentences().stream()
                .limit(length.sentences())
                .map(sentence -> new Summary.Scored(sentence, text.segmented().textOf(sentence.span()), 0.5))
                .toList());
    }
}
