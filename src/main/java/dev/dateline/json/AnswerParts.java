package dev.dateline.json;

import dev.dateline.analysis.Analysis;
import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import dev.dateline.chronology.ArticleTimeline;
import dev.dateline.entity.Entity;
import dev.dateline.summary.Summary;
import dev.dateline.text.Span;
import dev.dateline.time.Anchor;
import dev.dateline.time.TimeValue;
import dev.dateline.time.Timex;
import dev.dateline.time.TimexType;
import dev.dateline.timeline.TimelineEntry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one analysis in the contract's shape, all offsets in one unit, scores to four decimals. */
final class AnswerParts {

    private final Analysis analysis;
    private final AnswerOptions options;
    private final String text;
    private final Offsets offsets;

    AnswerParts(Analysis analysis, AnswerOptions options) {
        this.analysis = analysis;
        this.options = options;
        this.text = analysis.article().text();
        this.offsets = Offsets.of(text, options.offsets());
    }

    ArticlePart article() {
        Article article = analysis.article();
        Article.Description description = article.description();
        return new ArticlePart(
                description.id(),
                description.title(),
                description.url(),
                description.source(),
                description.language(),
                publication(),
                text.length(),
                analysis.text().sentences().size(),
                article.isExtracted() || options.includeText() ? text : null);
    }

    private ArticlePart.PublicationPart publication() {
        Publication publication = analysis.publication();
        Anchor anchor = publication.anchor();
        return new ArticlePart.PublicationPart(
                anchor == null ? null : anchor.date().toString(),
                publication.basis().label(),
                spanOrNull(publication.evidence()));
    }

    SummaryPart summary() {
        List<SummaryPart.SentencePart> sentences = analysis.summary().sentences().stream()
                .map(scored -> new SummaryPart.SentencePart(
                        scored.sentence().index(),
                        offsets.at(scored.sentence().start()),
                        offsets.at(scored.sentence().end()),
                        scored.text(),
                        rounded(scored.score())))
                .toList();
        return new SummaryPart(analysis.summary().text(), sentences);
    }

    List<EntityPart> entities() {
        return analysis.entities().stream()
                .map(entity -> new EntityPart(
                        entity.id(),
                        entity.type().name(),
                        entity.name(),
                        entity.aliases(),
                        entity.roles(),
                        rounded(analysis.salience().of(entity)),
                        entity.mentions().stream()
                                .map(mention -> span(mention.span()))
                                .toList()))
                .toList();
    }

    List<TimelinePart> timeline() {
        return analysis.timeline().stream().map(this::entry).toList();
    }

    private TimelinePart entry(TimelineEntry entry) {
        SpanPart clause = span(entry.clause());
        return new TimelinePart(
                entry.id(),
                entry.date().edtf(),
                entry.date().from().toString(),
                entry.date().to().toString(),
                entry.date().grain().name(),
                entry.status().name(),
                entry.basis().name(),
                clause.text(),
                clause.start(),
                clause.end(),
                new TimelinePart.SentencePlace(
                        entry.sentence().index(),
                        offsets.at(entry.sentence().start()),
                        offsets.at(entry.sentence().end())),
                span(entry.trigger()),
                spanOrNull(entry.timex()),
                entry.participants().stream().map(Entity::id).toList(),
                rounded(analysis.salience().of(entry)));
    }

    /** All that a chronology needs. */
    ArticleTimeline articleTimeline() {
        ArticlePart article = article();
        SpanPart evidence = article.publication().evidence();
        Anchor anchor = analysis.publication().anchor();
        return new ArticleTimeline(
                article.id(),
                article.title(),
                new ArticleTimeline.Published(
                        anchor == null ? null : anchor.date(),
                        article.publication().basis(),
                        evidence == null ? null : quote(evidence)),
                analysis.entities().stream().map(this::entity).toList(),
                analysis.timeline().stream().map(this::articleEntry).toList());
    }

    private ArticleTimeline.ArticleEntity entity(Entity entity) {
        return new ArticleTimeline.ArticleEntity(
                entity.id(),
                entity.type(),
                entity.name(),
                entity.aliases(),
                entity.roles(),
                rounded(analysis.salience().of(entity)),
                entity.mentions().stream()
                        .map(mention -> quote(span(mention.span())))
                        .toList());
    }

    private ArticleTimeline.ArticleEntry articleEntry(TimelineEntry entry) {
        Span timex = entry.timex();
        return new ArticleTimeline.ArticleEntry(
                entry.date(),
                entry.status(),
                entry.basis(),
                quote(span(entry.clause())),
                entry.trigger().of(text),
                timex == null ? null : timex.of(text),
                entry.participants().stream().map(Entity::id).toList(),
                rounded(analysis.salience().of(entry)));
    }

    private static ArticleTimeline.Quote quote(SpanPart span) {
        return new ArticleTimeline.Quote(span.start(), span.end(), span.text());
    }

    List<TimexPart> timexes() {
        return analysis.timexes().stream().map(this::timex).toList();
    }

    private TimexPart timex(Timex timex) {
        SpanPart words = span(timex.span());
        TimeValue time = timex.time();
        return new TimexPart(
                words.start(),
                words.end(),
                words.text(),
                timex.type().name(),
                timex.value(),
                timex.mod(),
                time == null ? null : time.from().toString(),
                time == null ? null : time.to().toString());
    }

    List<String> warnings() {
        List<String> warnings = new ArrayList<>(analysis.warnings());
        Anchor anchor = analysis.publication().anchor();
        boolean isOpen =
                analysis.timexes().stream().anyMatch(timex -> timex.time() == null && timex.type() == TimexType.DATE);
        if (anchor == null && isOpen) {
            warnings.add("No publication date is known, so dates that depend on it stay open; send publishedAt.");
        } else if (anchor != null && analysis.publication().basis() == Publication.Basis.INFERRED) {
            warnings.add("The publication date " + anchor.date() + " was inferred from the text; send publishedAt.");
        }
        Summary.EmptyReason empty = analysis.summary().emptyReason();
        if (empty != null) {
            warnings.add(inWords(empty) + ", so the summary is empty.");
        }
        return List.copyOf(warnings);
    }

    private String inWords(Summary.EmptyReason reason) {
        int most = options.length().maxCharacters();
        return switch (reason) {
            case NO_SENTENCE -> "The article has no sentence of running text";
            case ALL_TOO_LONG -> "No sentence fits " + most + " characters";
            case NONE_READABLE_ALONE ->
                most == Integer.MAX_VALUE
                        ? "No sentence can be read alone"
                        : "No sentence that fits " + most + " characters can be read alone";
        };
    }

    private SpanPart span(Span span) {
        return new SpanPart(offsets.at(span.start()), offsets.at(span.end()), span.of(text));
    }

    private @Nullable SpanPart spanOrNull(@Nullable Span span) {
        return span == null ? null : span(span);
    }

    /** To four decimals. */
    static double rounded(double score) {
        return Math.rint(score * 10_000) / 10_000;
    }
}
