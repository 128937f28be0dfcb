package dev.dateline.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.ProcessorTime;
import dev.dateline.analysis.Analysis;
import dev.dateline.analysis.ArticleAnalyzer;
import dev.dateline.article.Article;
import dev.dateline.intake.PlainTextReader;
import dev.dateline.summary.SummaryLength;
import dev.dateline.time.Anchor;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile texts take time in proportion to their length, and little of it: processor time, so that a busy machine does not count. */
class PathologicalTest {

    private static final int SIZE = 100_000;

    /** The most that one hostile text of {@link #SIZE} may take. */
    private static final long LIMIT_MILLIS = 3_000;

    /** The most that twice the text may take, in multiples of the time of once; more is not linear. */
    private static final double LINEAR = 2.2;

    /** What the clock and the collector may add to a measurement. */
    private static final double NOISE_MILLIS = 60;

    /** The least of so many measurements counts, since a busy machine only ever adds. */
    private static final int TRIES = 20;

    private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();

    static List<String> units() {
        return List.of(
                "\"",
                "'",
                "“",
                ".",
                "?",
                "-",
                "—",
                "(",
                ")",
                "A",
                "Ab",
                "A.",
                "a.b",
                "Ab ",
                "A B ",
                "1",
                "1 ",
                "1,",
                "1:",
                "1/",
                "1-",
                "April ",
                "May 1 ",
                "last ",
                "the last week ",
                "three days after ",
                "2011 ",
                "a",
                "a ",
                "said ",
                "to go ",
                "that ",
                "and ",
                ", ",
                "@",
                "#a",
                "http://",
                "\n",
                "\nA b\n",
                "é",
                "😀",
                "Mr. ",
                "U.S. ",
                "'s",
                "n't",
                "$1 ",
                "x\r",
                "\t",
                "Read more: \n",
                "Mr. Smith said on Monday ",
                "John Smith, ",
                "attack ",
                "He was born in 1990 and ");
    }

    @ParameterizedTest
    @MethodSource("units")
    void takesLinearTime(String unit) {
        double once = time(unit, SIZE / 2);
        double twice = time(unit, SIZE);
        for (int i = 1; i < TRIES && twice >= LINEAR * once + NOISE_MILLIS; i++) {
            once = Math.min(once, time(unit, SIZE / 2));
            twice = Math.min(twice, time(unit, SIZE));
        }
        assertThat(twice).as("milliseconds for %d of «%s»", SIZE, unit).isLessThan(LIMIT_MILLIS);
        assertThat(twice)
                .as("milliseconds for twice «%s», once took %.1f", unit, once)
                .isLessThan(LINEAR * once + NOISE_MILLIS);
    }

    private static double time(String unit, int size) {
        String text = "x " + unit.repeat(size / unit.length());
        return ProcessorTime.millisOf(() -> {
            Article article =
                    new PlainTextReader().read(text, Article.Description.none(), Anchor.of(LocalDate.of(2020, 2, 29)));
            Analysis analysis = ANALYZER.analyze(article, SummaryLength.DEFAULT);
            assertThat(analysis.text().tokens()).isNotEmpty();
        });
    }
}
