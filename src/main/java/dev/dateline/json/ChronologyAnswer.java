package dev.dateline.json;

import dev.dateline.analysis.EngineVersion;
import dev.dateline.chronology.ArticleTimeline;
import dev.dateline.chronology.Chronology;
import dev.dateline.chronology.MergedEntity;
import dev.dateline.chronology.MergedEntry;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer of {@code /v1/chronology}.
 *
 * @param articles by publication date, then title, then id
 * @param entities joined across the articles, most salient first
 * @param timeline by from, then to, then salience
 */
public record ChronologyAnswer(
        List<TitlePart> articles,
        List<MergedEntityPart> entities,
        List<EntryPart> timeline,
        List<String> warnings,
        EngineVersion engine) {

    /** An article that the chronology rests on; where it was sent without an id it gets one. */
    public record TitlePart(String id, @Nullable String title, ArticlePart.PublicationPart publication) {}

    /**
     * Words in one of the articles.
     *
     * @param article its id
     * @param start first unit, in the unit its article was answered in
     * @param end one past the last unit
     */
    public record MentionPart(String article, int start, int end, String text) {}

    /** An entity across articles. */
    public record MergedEntityPart(
            String id,
            String type,
            String name,
            List<String> aliases,
            List<String> roles,
            double salience,
            List<MentionPart> mentions) {}

    /** Where an event is told, and which date it has there. */
    public record SourcePart(String article, int start, int end, String text, String date) {}

    /** Words without a place. */
    public record WordsPart(String text) {}

    /** One cluster; {@code support} is how many articles tell it. */
    public record EntryPart(
            String id,
            String date,
            String from,
            String to,
            String precision,
            String status,
            String basis,
            String text,
            WordsPart trigger,
            @Nullable WordsPart timex,
            List<SourcePart> sources,
            List<String> entities,
            int support,
            double salience) {}

    static ChronologyAnswer of(Chronology chronology, EngineVersion engine) {
        return new ChronologyAnswer(
                chronology.articles().stream().map(ChronologyAnswer::title).toList(),
                chronology.entities().stream().map(ChronologyAnswer::entity).toList(),
                chronology.entries().stream().map(ChronologyAnswer::entry).toList(),
                chronology.warnings(),
                engine);
    }

    private static TitlePart title(ArticleTimeline timeline) {
        LocalDate date = timeline.publication().date();
        ArticleTimeline.Quote evidence = timeline.publication().evidence();
        return new TitlePart(
                String.valueOf(timeline.id()),
                timeline.title(),
                new ArticlePart.PublicationPart(
                        date == null ? null : date.toString(),
                        timeline.publication().basis(),
                        evidence == null ? null : new SpanPart(evidence.start(), evidence.end(), evidence.text())));
    }

    private static MergedEntityPart entity(MergedEntity entity) {
        return new MergedEntityPart(
                entity.id(),
                entity.type().name(),
                entity.name(),
                entity.aliases(),
                entity.roles(),
                AnswerParts.rounded(entity.salience()),
                entity.mentions().stream()
                        .map(source -> new MentionPart(source.article(), source.start(), source.end(), source.text()))
                        .toList());
    }

    private static EntryPart entry(MergedEntry entry) {
        String timex = entry.timex();
        return new EntryPart(
                entry.id(),
                entry.date().edtf(),
                entry.date().from().toString(),
                entry.date().to().toString(),
                entry.date().grain().name(),
                entry.status().name(),
                entry.basis().name(),
                entry.text(),
                new WordsPart(entry.trigger()),
                timex == null ? null : new WordsPart(timex),
                entry.sources().stream()
                        .map(source -> new SourcePart(
                                source.article(),
                                source.start(),
                                source.end(),
                                source.text(),
                                source.date() == null
                                        ? entry.date().edtf()
                                        : source.date().edtf()))
                        .toList(),
                entry.entities(),
                entry.support(),
                AnswerParts.rounded(entry.salience()));
    }
}
