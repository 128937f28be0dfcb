package dev.dateline.http;

import dev.dateline.analysis.Analysis;
import dev.dateline.analysis.ArticleAnalyzer;
import dev.dateline.chronology.ArticleTimeline;
import dev.dateline.chronology.ChronologyBuilder;
import dev.dateline.json.AnalysisAnswer;
import dev.dateline.json.Answers;
import dev.dateline.json.ArticleRequest;
import dev.dateline.json.ChronologyAnswer;
import dev.dateline.json.ChronologyRequest;
import dev.dateline.json.EntitiesAnswer;
import dev.dateline.json.SummaryAnswer;
import dev.dateline.json.TimelineAnswer;
import dev.dateline.json.TimelineJs;
import io.quarkus.funqy.Funq;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The functions. Each takes the article that {@link RequestFilter} read from the current request: Funqy's own binding knows only JSON and
 * cannot report what is wrong with it.
 */
public class Functions {

    private final ArticleAnalyzer analyzer;
    private final Answers answers;
    private final ChronologyBuilder chronologies;
    private final CurrentVertxRequest current;

    @Inject
    Functions(ArticleAnalyzer analyzer, Answers answers, ChronologyBuilder chronologies, CurrentVertxRequest current) {
        this.analyzer = analyzer;
        this.answers = answers;
        this.chronologies = chronologies;
        this.current = current;
    }

    /** The article's summary. */
    @Funq("v1/summary")
    public SummaryAnswer summary() {
        ArticleRequest request = request();
        return answers.summary(analyze(request), request.options());
    }

    /** The article's entities. */
    @Funq("v1/entities")
    public EntitiesAnswer entities() {
        ArticleRequest request = request();
        return answers.entities(analyze(request), request.options());
    }

    /** The article's timeline. */
    @Funq("v1/timeline")
    public TimelineAnswer timeline() {
        ArticleRequest request = request();
        return answers.timeline(analyze(request), request.options());
    }

    /** Summary, entities and timeline in one pass. */
    @Funq("v1/analysis")
    public AnalysisAnswer analysis() {
        ArticleRequest request = request();
        return answers.analysis(analyze(request), request.options());
    }

    /** The article's timeline for TimelineJS3. */
    @Funq("v1/timelinejs")
    public TimelineJs timelinejs() {
        return answers.timelineJs(analyze(request()));
    }

    /** One timeline across many articles. */
    @Funq("v1/chronology")
    public ChronologyAnswer chronology() {
        ChronologyRequest request = AdmittedRequest.chronology(current.getCurrent());
        List<ArticleTimeline> timelines = request.articles().isEmpty()
                ? request.analyses()
                : request.articles().parallelStream()
                        .map(article -> answers.articleTimeline(analyze(article), article.options()))
                        .toList();
        return answers.chronology(chronologies.merge(timelines, request.options()));
    }

    private ArticleRequest request() {
        return AdmittedRequest.article(current.getCurrent());
    }

    private Analysis analyze(ArticleRequest request) {
        return analyzer.analyze(request.article(), request.options().length());
    }
}
