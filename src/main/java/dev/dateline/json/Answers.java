package dev.dateline.json;

import dev.dateline.analysis.Analysis;
import dev.dateline.analysis.EngineVersion;
import dev.dateline.chronology.ArticleTimeline;
import dev.dateline.chronology.Chronology;

/** Writes analyses as the answers of each function. */
public final class Answers {

    private final EngineVersion engine;

    /** Answers of the given engine. */
    public Answers(EngineVersion engine) {
        this.engine = engine;
    }

    /** Everything in one answer. */
    public AnalysisAnswer analysis(Analysis analysis, AnswerOptions options) {
        AnswerParts parts = new AnswerParts(analysis, options);
        return new AnalysisAnswer(
                parts.article(),
                parts.summary(),
                parts.entities(),
                parts.timeline(),
                parts.timexes(),
                parts.warnings(),
                engine);
    }

    /** The summary alone. */
    public SummaryAnswer summary(Analysis analysis, AnswerOptions options) {
        AnswerParts parts = new AnswerParts(analysis, options);
        return new SummaryAnswer(parts.article(), parts.summary(), parts.warnings(), engine);
    }

    /** The entities alone. */
    public EntitiesAnswer entities(Analysis analysis, AnswerOptions options) {
        AnswerParts parts = new AnswerParts(analysis, options);
        return new EntitiesAnswer(parts.article(), parts.entities(), parts.warnings(), engine);
    }

    /** The timeline, with the times and entities it refers to. */
    public TimelineAnswer timeline(Analysis analysis, AnswerOptions options) {
        AnswerParts parts = new AnswerParts(analysis, options);
        return new TimelineAnswer(
                parts.article(), parts.timeline(), parts.timexes(), parts.entities(), parts.warnings(), engine);
    }

    /** The timeline for TimelineJS3. */
    public TimelineJs timelineJs(Analysis analysis) {
        return TimelineJs.of(analysis);
    }

    /** What a chronology needs of an analysis. */
    public ArticleTimeline articleTimeline(Analysis analysis, AnswerOptions options) {
        return new AnswerParts(analysis, options).articleTimeline();
    }

    /** One timeline across articles. */
    public ChronologyAnswer chronology(Chronology chronology) {
        return ChronologyAnswer.of(chronology, engine);
    }

    /** Which engine these answers come from. */
    public EngineVersion engine() {
        return engine;
    }
}
