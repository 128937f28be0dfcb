package dev.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.analysis.Analysis;
import dev.dateline.analysis.ArticleAnalyzer;
import dev.dateline.article.Article;
import dev.dateline.event.EventStatus;
import dev.dateline.intake.PlainTextReader;
import dev.dateline.summary.SummaryLength;
import dev.dateline.time.Anchor;
import dev.dateline.time.Basis;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

    private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();

    /** Sunday, 7 April 2019. */
    private static final Anchor PUBLISHED = Anchor.of(LocalDate.of(2019, 4, 7));

    private static Analysis analyze(String text) {
        return ANALYZER.analyze(
                new PlainTextReader().read(text, Article.Description.none(), PUBLISHED), SummaryLength.DEFAULT);
    }

    /** Entries as "date trigger". */
    private static List<String> timeline(String text) {
        return analyze(text).timeline().stream()
                .map(entry -> entry.date().edtf() + " " + entry.trigger().of(text))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The rebels seized the town on Friday. | 2019-04-05 seized",
                "On May 3, 2011, troops crossed the river. | 2011-05-03 crossed",
                "The minister said on Saturday that the talks had failed. | 2019-04-06 said",
                "The government plans to hold a referendum in June. | 2019-06 hold",
                "The parties will meet on 12 April. | 2019-04-12 meet",
                "The 2011 overthrow of the regime is still felt. | 2011 overthrow",
                "Police arrested two men yesterday. | 2019-04-06 arrested",
                "Lee wrote \"To Kill a Mockingbird\" in 1960. | 1960 wrote",
                "The studio released “Go Ask Alice” on Friday. | 2019-04-05 released"
            })
    void linksAnEventToItsDate(String text, String entry) {
        assertThat(timeline(text)).containsExactly(entry);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The company launched the car on Friday. | OCCURRED",
                "The company will launch the car on Friday. | PLANNED",
                "The company aims to launch the car in June. | PLANNED",
                "The company may launch the car in June. | POSSIBLE",
                "The company did not launch the car on Friday. | NEGATED",
                "The company failed to launch the car on Friday. | NEGATED",
                "The company is launching the car today. | ONGOING",
                "The launch is expected to take place in June. | PLANNED"
            })
    void readsWhetherItTookPlace(String text, EventStatus status) {
        assertThat(analyze(text).timeline()).extracting(TimelineEntry::status).containsExactly(status);
    }

    @Test
    void datesAnEventByAnOffset() {
        String text = "Fighting raged on Sunday, three days after the general launched the offensive.";
        assertThat(timeline(text)).containsExactly("2019-04-04 launched", "2019-04-07 raged");
        assertThat(analyze(text).timeline().get(0).basis()).isEqualTo(Basis.EVENT);
    }

    @Test
    void datesAnEventByAnOffsetFromOneOfAnotherSentence() {
        String text =
                "An earthquake struck the island on Tuesday. A day after the earthquake, rescuers reached the village.";
        assertThat(timeline(text)).containsExactly("2019-04-02 struck", "2019-04-03 reached");
    }

    @Test
    void carriesADateOverToASentenceThatContinues() {
        String text = "The president flew to Oslo on Friday. There he met the king.";
        assertThat(timeline(text)).containsExactly("2019-04-05 flew", "2019-04-05 met");
        assertThat(analyze(text).timeline().get(1).basis()).isEqualTo(Basis.CONTEXT);
    }

    @Test
    void leavesTheEndOfAnEventUnderWayOpen() {
        TimelineEntry entry =
                analyze("She has led the company since 2016.").timeline().get(0);
        assertThat(entry.date().edtf()).isEqualTo("2016/..");
        assertThat(entry.date().to()).isEqualTo(PUBLISHED.date());
        assertThat(entry.status()).isEqualTo(EventStatus.ONGOING);
    }

    @Test
    void datesNoEventOfAComparison() {
        assertThat(timeline("The bridge is safer today than when it opened.")).containsExactly("2019-04-07 is");
        assertThat(timeline("More people came on Friday than had come in 2015."))
                .containsExactly("2015 come", "2019-04-05 came");
    }

    @ParameterizedTest
    @CsvSource({"en, 2018-04-07", "en-US, 2018-04-07", "en-GB, 2018-07-04"})
    void readsNumericDatesAsTheLanguageHasThem(String language, String date) {
        Article.Description description = new Article.Description(null, null, null, null, language);
        String text = "The rebels seized the town on 04/07/2018.";
        Article article = new PlainTextReader().read(text, description, PUBLISHED);
        assertThat(ANALYZER.analyze(article, SummaryLength.DEFAULT).timeline())
                .extracting(entry -> entry.date().edtf())
                .containsExactly(date);
    }

    @Test
    void mergesDuplicateEvents() {
        String text =
                "Rebels attacked the base on Friday. Officials said rebels attacked the base on Friday with mortars.";
        assertThat(timeline(text)).filteredOn("2019-04-05 attacked"::equals).hasSize(1);
    }

    @Test
    void takesTheClauseOfTheEvent() {
        String text = "The minister resigned on Friday, but the president stayed silent.";
        assertThat(analyze(text).timeline().get(0).clause().of(text)).isEqualTo("The minister resigned on Friday");
    }

    @Test
    void makesNoEntryOfARelativeDateWithoutAnAnchor() {
        String text = "The rebels seized the town on Friday.";
        Article article = new PlainTextReader().read(text, Article.Description.none(), null);
        assertThat(ANALYZER.analyze(article, SummaryLength.DEFAULT).timeline()).isEmpty();
    }
}
