package dev.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.analysis.Analysis;
import dev.dateline.analysis.EngineVersion;
import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import dev.dateline.entity.Entity;
import dev.dateline.entity.EntityType;
import dev.dateline.entity.Mention;
import dev.dateline.event.EventStatus;
import dev.dateline.intake.PlainTextReader;
import dev.dateline.summary.Salience;
import dev.dateline.summary.Summary;
import dev.dateline.summary.SummaryLength;
import dev.dateline.text.SegmentedText;
import dev.dateline.text.Sentence;
import dev.dateline.text.Span;
import dev.dateline.time.Anchor;
import dev.dateline.time.Basis;
import dev.dateline.time.Grain;
import dev.dateline.time.TimeValue;
import dev.dateline.time.Timex;
import dev.dateline.time.TimexType;
import dev.dateline.timeline.TimelineEntry;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersTest {

    private static final String TEXT = "Zoë 👍 met Ann on April 14-16, 2019.";
    private static final EngineVersion ENGINE = new EngineVersion("dateline", "1.0.0", "en-2026-11 sha256:0");
    private static final Answers ANSWERS = new Answers(ENGINE);

    @Test
    void theAnswerIsTheContractsToTheByte() {
        String answer = new String(
                JsonBytes.of(ANSWERS.analysis(analysis(TEXT), AnswerOptions.DEFAULT)), StandardCharsets.UTF_8);
        assertThat(answer)
                .isEqualTo(
                        "{\"article\":{\"id\":\"a1\",\"title\":\"Zoë & <Ann>\",\"url\":null,\"source\":null,\"language\":\"en\","
                                + "\"publication\":{\"date\":\"2019-04-07\",\"basis\":\"inferred\","
                                + "\"evidence\":{\"start\":18,\"end\":35,\"text\":\"April 14-16, 2019\"}},"
                                + "\"characters\":36,\"sentences\":1,\"text\":null},"
                                + "\"summary\":{\"text\":\"" + TEXT
                                + "\",\"sentences\":[{\"index\":0,\"start\":0,\"end\":36,\"text\":\"" + TEXT
                                + "\",\"score\":0.3333}]},"
                                + "\"entities\":[{\"id\":\"e1\",\"type\":\"PERSON\",\"name\":\"Ann\",\"aliases\":[],\"roles\":[],\"salience\":0.6667,"
                                + "\"mentions\":[{\"start\":11,\"end\":14,\"text\":\"Ann\"}]}],"
                                + "\"timeline\":[{\"id\":\"t1\",\"date\":\"2019-04-14/2019-04-16\",\"from\":\"2019-04-14\",\"to\":\"2019-04-16\","
                                + "\"precision\":\"DAY\",\"status\":\"OCCURRED\",\"basis\":\"EXPLICIT\",\"text\":\""
                                + TEXT.substring(0, 35)
                                + "\",\"start\":0,\"end\":35,\"sentence\":{\"index\":0,\"start\":0,\"end\":36},"
                                + "\"trigger\":{\"start\":7,\"end\":10,\"text\":\"met\"},"
                                + "\"timex\":{\"start\":18,\"end\":35,\"text\":\"April 14-16, 2019\"},\"entities\":[\"e1\"],\"salience\":0.0}],"
                                + "\"timexes\":[{\"start\":18,\"end\":35,\"text\":\"April 14-16, 2019\",\"type\":\"DATE\","
                                + "\"value\":\"2019-04-14/2019-04-16\",\"mod\":null,\"from\":\"2019-04-14\",\"to\":\"2019-04-16\"}],"
                                + "\"warnings\":[\"The publication date 2019-04-07 was inferred from the text; send publishedAt.\"],"
                                + "\"engine\":{\"name\":\"dateline\",\"version\":\"1.0.0\",\"model\":\"en-2026-11 sha256:0\"}}");
    }

    @Test
    void everySpanCountsInTheUnitAskedFor() {
        AnalysisAnswer answer =
                ANSWERS.analysis(analysis(TEXT), new AnswerOptions(SummaryLength.DEFAULT, OffsetUnit.UTF8, true));
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        TimelinePart entry = answer.timeline().get(0);
        for (SpanPart span :
                List.of(entry.trigger(), answer.entities().get(0).mentions().get(0))) {
            assertThat(new String(bytes, span.start(), span.end() - span.start(), StandardCharsets.UTF_8))
                    .isEqualTo(span.text());
        }
        assertThat(answer.summary().sentences().get(0).end()).isEqualTo(bytes.length);
        assertThat(answer.article().text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NO_SENTENCE         | 40         | The article has no sentence of running text, so the summary is empty.",
                "ALL_TOO_LONG        | 40         | No sentence fits 40 characters, so the summary is empty.",
                "NONE_READABLE_ALONE | 40         | No sentence that fits 40 characters can be read alone, so the summary is empty.",
                "NONE_READABLE_ALONE | 2147483647 | No sentence can be read alone, so the summary is empty."
            })
    void anEmptySummaryComesWithAWarningThatSaysWhy(Summary.EmptyReason reason, int maxCharacters, String warning) {
        AnswerOptions narrow = new AnswerOptions(new SummaryLength(3, maxCharacters), OffsetUnit.UTF16, false);
        Analysis full = analysis(TEXT);
        Analysis empty = new Analysis(
                full.article(),
                full.text(),
                Publication.unknown(),
                List.of(),
                List.of(),
                List.of(),
                full.salience(),
                new Summary(List.of(), reason),
                List.of());
        SummaryAnswer answer = ANSWERS.summary(empty, narrow);
        assertThat(answer.summary()).isEqualTo(new SummaryPart("", List.of()));
        assertThat(answer.warnings()).containsExactly(warning);
    }

    @Test
    void aTimelineForTimelineJsIsEscapedAndAsFineAsItsDates() {
        String slides = new String(JsonBytes.of(ANSWERS.timelineJs(analysis(TEXT))), StandardCharsets.UTF_8);
        assertThat(slides)
                .isEqualTo(
                        "{\"title\":{\"unique_id\":\"title\",\"text\":{\"headline\":\"Zoë &amp; &lt;Ann&gt;\",\"text\":\""
                                + TEXT + "\"},\"autolink\":false},\"events\":[{\"unique_id\":\"t1\","
                                + "\"start_date\":{\"year\":2019,\"month\":4,\"day\":14},\"end_date\":{\"year\":2019,\"month\":4,\"day\":16},"
                                + "\"text\":{\"headline\":\"" + TEXT.substring(0, 35) + "\",\"text\":\"" + TEXT
                                + "\"},\"autolink\":false}]}");
    }

    @Test
    void yearsMonthsTimesAndDecadesHaveTheirOwnFormsInTimelineJs() {
        assertThat(dated("2011", "2011-01-01", "2011-12-31", Grain.YEAR))
                .isEqualTo(new TimelineJs.Date(2011, null, null, null, null));
        assertThat(dated("2019-04", "2019-04-01", "2019-04-30", Grain.MONTH))
                .isEqualTo(new TimelineJs.Date(2019, 4, null, null, null));
        assertThat(dated("2019-04-07T17:30:00", "2019-04-07", "2019-04-07", Grain.MINUTE))
                .isEqualTo(new TimelineJs.Date(2019, 4, 7, 17, 30));
        TimelineJs.Slide decade = slide("201X", "2010-01-01", "2019-12-31", Grain.DECADE);
        assertThat(decade.displayDate()).isEqualTo("2010s");
        assertThat(decade.endDate()).isEqualTo(new TimelineJs.Date(2019, null, null, null, null));
    }

    private static TimelineJs.Date dated(String edtf, String from, String to, Grain grain) {
        TimelineJs.Slide slide = slide(edtf, from, to, grain);
        assertThat(slide.endDate()).isNull();
        return slide.startDate();
    }

    private static TimelineJs.Slide slide(String edtf, String from, String to, Grain grain) {
        TimeValue value = new TimeValue(edtf, LocalDate.parse(from), LocalDate.parse(to), grain);
        return ANSWERS.timelineJs(analysis(TEXT, value)).events().get(0);
    }

    private static Analysis analysis(String text) {
        return analysis(
                text,
                new TimeValue(
                        "2019-04-14/2019-04-16", LocalDate.of(2019, 4, 14), LocalDate.of(2019, 4, 16), Grain.DAY));
    }

    private static Analysis analysis(String text, TimeValue time) {
        Article article =
                new PlainTextReader().read(text, new Article.Description("a1", "Zoë & <Ann>", null, null, "en"), null);
        Sentence sentence = new Sentence(0, 0, text.length(), 0, 0);
        Span date = new Span(18, 35);
        Entity ann = new Entity(
                "e1",
                EntityType.PERSON,
                "Ann",
                List.of(),
                List.of(),
                List.of(new Mention(11, 14, "Ann", EntityType.PERSON)));
        Timex timex = new Timex(
                18, 35, date.of(text), TimexType.DATE, time.edtf(), null, time, Basis.EXPLICIT, null, "day-range");
        TimelineEntry entry = new TimelineEntry(
                "t1",
                time,
                EventStatus.OCCURRED,
                Basis.EXPLICIT,
                new Span(0, 35),
                sentence,
                new Span(7, 10),
                date,
                List.of(ann));
        return new Analysis(
                article,
                new SegmentedText(text, List.of(), List.of(sentence)),
                new Publication(Anchor.of(LocalDate.of(2019, 4, 7)), Publication.Basis.INFERRED, date),
                List.of(ann),
                List.of(timex),
                List.of(entry),
                new Salience(Map.of("e1", 2.0 / 3), Map.of()),
                new Summary(List.of(new Summary.Scored(sentence, text, 1.0 / 3)), null),
                List.of());
    }
}
