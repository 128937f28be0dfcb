package dev.dateline.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.analysis.Analysis;
import dev.dateline.analysis.ArticleAnalyzer;
import dev.dateline.article.Article;
import dev.dateline.intake.PlainTextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummarizerTest {

    private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();

    private static final String STORY =
            "Voters in the city ended four decades of one-party rule, electing a new council.\n"
                    + "He said the result was historic.\n"
                    + "Turnout in the city rose to 58 per cent, the council said, the highest since the war.\n"
                    + "Voters in the city ended four decades of one-party rule, electing a new council.\n"
                    + "Read more: The council at a glance\n"
                    + "The mayor congratulated the new council and promised to hand over the city's books.";

    private static Analysis analyze(String text, SummaryLength length) {
        return ANALYZER.analyze(new PlainTextReader().read(text, Article.Description.none(), null), length);
    }

    @Test
    void doesNotSayAThingTwice() {
        assertThat(analyze(STORY, new SummaryLength(4, Integer.MAX_VALUE))
                        .summary()
                        .sentences())
                .extracting(Summary.Scored::text)
                .doesNotHaveDuplicates();
    }

    @Test
    void leavesLinksOut() {
        assertThat(analyze(STORY, new SummaryLength(20, Integer.MAX_VALUE))
                        .summary()
                        .text())
                .doesNotContain("Read more");
    }

    @Test
    void doesNotOpenWithASentenceThatLeansOnAnother() {
        assertThat(analyze("She left the country.\n" + STORY, SummaryLength.DEFAULT)
                        .summary()
                        .text())
                .doesNotStartWith("She");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void keepsToTheNumberOfSentences(int sentences) {
        assertThat(analyze(STORY, new SummaryLength(sentences, Integer.MAX_VALUE))
                        .summary()
                        .sentences())
                .hasSize(sentences);
    }

    @Test
    void isEmptyWhereNoSentenceFits() {
        Analysis analysis = analyze(STORY, new SummaryLength(3, 40));
        assertThat(analysis.summary().text()).isEmpty();
    }

    @Test
    void takesAVeryShortArticleAsItIs() {
        assertThat(analyze("It rained.", SummaryLength.DEFAULT).summary().text())
                .isEqualTo("It rained.");
    }

    @Test
    void anEmptySummarySaysWhyItIsEmpty() {
        assertThat(emptyReason("The bridge over the river was closed for repairs on Monday morning.", 40))
                .isEqualTo(Summary.EmptyReason.ALL_TOO_LONG);
        assertThat(emptyReason(
                        "The bridge over the river was closed for repairs on Monday morning. It opened on Friday.", 40))
                .isEqualTo(Summary.EmptyReason.NONE_READABLE_ALONE);
        assertThat(emptyReason("Read more:", Integer.MAX_VALUE)).isEqualTo(Summary.EmptyReason.NO_SENTENCE);
        assertThat(emptyReason(STORY, Integer.MAX_VALUE)).isNull();
    }

    private static Summary.EmptyReason emptyReason(String text, int maxCharacters) {
        return analyze(text, new SummaryLength(3, maxCharacters)).summary().emptyReason();
    }
}
