package dev.dateline.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dateline.ProcessorTime;
import dev.dateline.analysis.Analysis;
import dev.dateline.analysis.ArticleAnalyzer;
import dev.dateline.article.Article;
import dev.dateline.intake.PlainTextReader;
import dev.dateline.tagging.PosTagger;
import dev.dateline.tagging.TaggedText;
import dev.dateline.time.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceRankerTest {

    private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();
    private static final PosTagger TAGGER = new PosTagger();
    private static final SentenceRanker RANKER = new SentenceRanker();
    private static final LocalDate TODAY = LocalDate.of(2021, 6, 15);

    private static List<SentenceRanker.Candidate> rank(@Nullable String title, String text) {
        Article article = new PlainTextReader()
                .read(text, new Article.Description(null, title, null, null, "en"), Anchor.of(TODAY));
        Analysis analysis = ANALYZER.analyze(article, SummaryLength.DEFAULT);
        TaggedText tagged = TAGGER.tag(analysis.text());
        return RANKER.rank(article, tagged, TODAY, analysis.entities(), analysis.timeline(), analysis.salience());
    }

    private static double feature(SentenceFeature feature, List<SentenceRanker.Candidate> candidates, int sentence) {
        return candidates.get(sentence).features()[feature.ordinal()];
    }

    private static final String FIVE =
            "The council of the town opened the bridge over the river. The engineers had worked for"
                    + " a year on the old bridge.\nThe mayor of the town praised all of the workers there. The tower near the bridge is"
                    + " still closed to the public. The school near the tower has been closed for good.";

    @ParameterizedTest
    @CsvSource({
        "BIAS, 1, 1, 1, 1, 1",
        "POSITION, 1, 0.5, 0.3333333333, 0.25, 0.2",
        "FIRST, 1, 0, 0, 0, 0",
        "SECOND, 0, 1, 0, 0, 0",
        "THIRD, 0, 0, 1, 1, 0",
        "LEAD, 1, 1, 1, 0, 0",
        "DEPTH, 0, 0.2, 0.4, 0.6, 0.8",
        "OPENS_PARAGRAPH, 1, 0, 1, 0, 0"
    })
    void readsThePlaceOfASentence(SentenceFeature feature, double a, double b, double c, double d, double e) {
        List<SentenceRanker.Candidate> candidates = rank(null, FIVE);
        double[] expected = {a, b, c, d, e};
        for (int i = 0; i < expected.length; i++) {
            assertThat(feature(feature, candidates, i)).as("sentence %d", i).isCloseTo(expected[i], within(1e-9));
        }
    }

    @Test
    void countsNoParagraphWhereThereIsOneOnly() {
        assertThat(feature(SentenceFeature.OPENS_PARAGRAPH, rank(null, FIVE.replace('\n', ' ')), 0))
                .isZero();
    }

    @Test
    void readsTheWordsOfTheHeadline() {
        assertThat(feature(SentenceFeature.HEADLINE, rank("Bridge and school", FIVE), 0))
                .isEqualTo(0.5);
        assertThat(feature(SentenceFeature.HEADLINE, rank("Bridge and school", FIVE), 4))
                .isEqualTo(0.5);
        assertThat(feature(SentenceFeature.HEADLINE, rank(null, FIVE), 0)).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RECENT | Workers opened the old bridge over the river on June 14, 2021. | 1
            RECENT | Workers opened the old bridge over the river on June 8, 2021. | 1
            RECENT | Workers opened the old bridge over the river on June 7, 2021. | 0
            RECENT | Workers will open the old bridge over the river on June 22, 2021. | 1
            RECENT | Workers will open the old bridge over the river on June 23, 2021. | 0
            RECENT | Workers opened the old bridge over the river in June 2021. | 0
            BACKGROUND | Workers opened the old bridge over the river on June 14, 2020. | 1
            BACKGROUND | Workers opened the old bridge over the river on June 15, 2020. | 0
            BACKGROUND | Workers opened the old bridge over the river on June 14, 2021. | 0
            BACKGROUND | Workers saw the old bridge over the river. | 0
            EVENTS | Workers opened the old bridge over the river on June 14, 2021. | 0.5
            EVENTS | Workers saw the old bridge over the river. | 0
            """)
    void readsTheEventsOfASentence(SentenceFeature feature, String text, double value) {
        assertThat(feature(feature, rank(null, text), 0)).as(text).isEqualTo(value);
    }

    @Test
    void readsTheEntitiesOfASentence() {
        List<SentenceRanker.Candidate> candidates = rank(
                null,
                "Angela Merkel met Barack Obama in Berlin on that day. Angela Merkel praised Angela Merkel in the town hall."
                        + " Workers in the town saw all of that. Barack Obama left the town again in the evening.");
        assertThat(feature(SentenceFeature.MAIN_ENTITY, candidates, 0)).isOne();
        assertThat(feature(SentenceFeature.MAIN_ENTITY, candidates, 1)).isOne();
        assertThat(feature(SentenceFeature.MAIN_ENTITY, candidates, 2)).isZero();
        assertThat(feature(SentenceFeature.MAIN_ENTITY, candidates, 3)).isZero();
        assertThat(feature(SentenceFeature.ENTITIES, candidates, 2)).isZero();
        double merkel = feature(SentenceFeature.ENTITIES, candidates, 1);
        double obama = feature(SentenceFeature.ENTITIES, candidates, 3);
        assertThat(merkel).isGreaterThan(obama);
        assertThat(obama).isPositive();
        assertThat(feature(SentenceFeature.ENTITIES, candidates, 0))
                .isGreaterThanOrEqualTo(Math.min(1, merkel + obama));
    }

    @Test
    void marksSentencesThatDependOnTheOneBefore() {
        List<SentenceRanker.Candidate> candidates =
                rank(null, "The bridge over the river opened. He saw the bridge then.");
        assertThat(feature(SentenceFeature.DANGLING, candidates, 0)).isZero();
        assertThat(feature(SentenceFeature.DANGLING, candidates, 1)).isOne();
        assertThat(candidates.get(1).isDangling()).isTrue();
    }

    @Test
    void scoresByTheLogisticFunctionOfTheWeight() {
        SentenceRanker.Candidate candidate = rank(null, FIVE).get(0);
        assertThat(candidate.withWeight(0).score()).isEqualTo(0.5);
        assertThat(candidate.withWeight(2).score()).isCloseTo(0.8807970780, within(1e-9));
        assertThat(candidate.withWeight(2).sentence()).isEqualTo(candidate.sentence());
    }

    @Test
    void takesLinearTimeForALongHeadline() {
        double shorter = rankMillis(20_000);
        double longer = rankMillis(80_000);
        assertThat(longer).as("milliseconds; a quarter took %.1f", shorter).isLessThan(8 * shorter);
    }

    private static double rankMillis(int length) {
        StringBuilder title = new StringBuilder();
        for (int i = 0; title.length() < length; i++) {
            title.append("word").append(i).append(' ');
        }
        String text = "The bridge opened. ".repeat(length / 19);
        Article article = new PlainTextReader()
                .read(text, new Article.Description(null, title.toString(), null, null, "en"), null);
        TaggedText tagged =
                TAGGER.tag(ANALYZER.analyze(article, SummaryLength.DEFAULT).text());
        double least = Double.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            least = Math.min(
                    least,
                    ProcessorTime.millisOf(() -> assertThat(RANKER.rank(
                                    article, tagged, null, List.of(), List.of(), new Salience(Map.of(), Map.of())))
                            .isNotEmpty()));
        }
        return least;
    }
}
