package dev.dateline.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.analysis.Analysis;
import dev.dateline.analysis.ArticleAnalyzer;
import dev.dateline.article.Article;
import dev.dateline.entity.Entity;
import dev.dateline.intake.PlainTextReader;
import org.junit.jupiter.api.Test;

class SalienceRankerTest {

    private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();

    private static double salience(String text, String name) {
        Analysis analysis = ANALYZER.analyze(
                new PlainTextReader().read(text, Article.Description.none(), null), SummaryLength.DEFAULT);
        Entity entity = analysis.entities().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + analysis.entities()));
        return analysis.salience().of(entity);
    }

    @Test
    void anAgencyInTheDatelineIsNotWhatTheArticleIsAbout() {
        String story = "Fighting raged south of Tripoli on Sunday. The United Nations called for a truce.\n"
                + "Khalifa Haftar had ordered his forces to march on Tripoli, and Haftar said they would not stop.";
        assertThat(salience("TRIPOLI (Reuters) - " + story, "Reuters"))
                .isLessThan(salience("TRIPOLI (Reuters) - " + story, "United Nations"))
                .isLessThan(0.1);
    }

    @Test
    void whoWroteTheArticleIsNotWhatItIsAbout() {
        String text =
                "Bridge to reopen after closure\nBy Marta Olsen\n\nThe bridge over the Arn will reopen in June, the council said."
                        + "\nMayor Denise Okafor thanked the engineers.";
        assertThat(salience(text, "Marta Olsen"))
                .isLessThan(salience(text, "Denise Okafor"))
                .isLessThan(0.1);
    }

    @Test
    void whoIsNamedAgainCountsMore() {
        String text =
                "Khalifa Haftar met Fayez al-Sarraj in Abu Dhabi.\nHaftar said that the talks had gone well, and Haftar"
                        + " promised to come again.";
        assertThat(salience(text, "Khalifa Haftar")).isGreaterThan(salience(text, "Fayez al-Sarraj"));
    }
}
