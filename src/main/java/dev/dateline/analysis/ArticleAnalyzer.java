package dev.dateline.analysis;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.Publication;
import dev.dateline.entity.Entity;
import dev.dateline.entity.EntityGrouper;
import dev.dateline.entity.Mention;
import dev.dateline.entity.MentionFinder;
import dev.dateline.event.Event;
import dev.dateline.event.EventFinder;
import dev.dateline.summary.Salience;
import dev.dateline.summary.SalienceRanker;
import dev.dateline.summary.Summarizer;
import dev.dateline.summary.Summary;
import dev.dateline.summary.SummaryLength;
import dev.dateline.tagging.PosTagger;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.SegmentedText;
import dev.dateline.text.Segmenter;
import dev.dateline.time.FoundTimex;
import dev.dateline.time.Timex;
import dev.dateline.time.TimexFinder;
import dev.dateline.time.TimexResolver;
import dev.dateline.timeline.TimelineBuilder;
import dev.dateline.timeline.TimelineEntry;
import java.util.Comparator;
import java.util.List;

/**
 * The engine: it analyses one article and returns its summary, entities and timeline. Stateless and thread-safe; the
 * same article gives the same analysis every time. Loading the models takes tens of milliseconds: create one and reuse it.
 */
public final class ArticleAnalyzer {

    private final Segmenter segmenter = new Segmenter();
    private final PosTagger tagger = new PosTagger();
    private final MentionFinder mentionFinder = new MentionFinder();
    private final EntityGrouper grouper = new EntityGrouper();
    private final TimexFinder timexFinder = new TimexFinder();
    private final PublicationFinder publicationFinder = new PublicationFinder();
    private final TimexResolver resolver = new TimexResolver();
    private final EventFinder eventFinder = new EventFinder();
    private final TimelineBuilder timelineBuilder = new TimelineBuilder(eventFinder);
    private final SalienceRanker salienceRanker = new SalienceRanker();
    private final Summarizer summarizer = new Summarizer();

    /** Analyses one article. */
    public Analysis analyze(Article article, SummaryLength length) {
        SegmentedText segmented = segmenter.segment(
                article.text(), article.blocks().stream().map(Block::span).toList());
        TaggedText text = tagger.tag(segmented);
        List<Mention> mentions = DatelineNames.of(article, mentionFinder.find(text));
        List<FoundTimex> found = NameTimeConflicts.without(
                article.text(), timexFinder.find(text, article.description().isDayFirst()), mentions);
        List<Entity> entities = grouper.group(text, NameTimeConflicts.names(mentions, found));
        Publication publication = publicationFinder.find(article, segmented, found);
        List<Timex> timexes = resolver.resolve(text, found, publication.anchor());
        List<Event> events = eventFinder.find(text);
        List<TimelineEntry> timeline = timelineBuilder.build(article, text, publication, timexes, events, entities);
        Salience salience = salienceRanker.rank(article, segmented, entities, timeline);
        Summary summary = summarizer.summarize(article, text, publication.day(), entities, timeline, salience, length);
        List<Entity> ranked = entities.stream()
                .sorted(Comparator.comparingDouble((Entity entity) -> salience.of(entity))
                        .reversed())
                .toList();
        return new Analysis(
                article, segmented, publication, ranked, timexes, timeline, salience, summary, article.warnings());
    }
}
