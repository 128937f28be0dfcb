package dev.dateline.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.analysis.Analysis;
import dev.dateline.analysis.ArticleAnalyzer;
import dev.dateline.article.Article;
import dev.dateline.golden.Golden;
import dev.dateline.golden.Rendering;
import dev.dateline.intake.PlainTextReader;
import dev.dateline.summary.SummaryLength;
import dev.dateline.time.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The laws of {@link Laws} over every golden article and page, and over random mixtures of their words. */
class LawsTest {

    private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();
    private static final List<String> ODDITIES = List.of(
            "\"",
            "“",
            "’s",
            "…",
            "--",
            "😀",
            "\uD83D\uDC69\u200D\uD83D\uDE80",
            "\u202Eabc",
            "\u0000",
            "\uFEFF",
            "٣",
            "é",
            "e\u0301",
            "(",
            ")",
            "[",
            ". . .",
            "U.S.",
            "1",
            "2019-02-30",
            "31 February",
            "12345678901.5.2000",
            "99999999999/1/1",
            "99999999999th",
            "99999999999:30",
            "99999999999",
            "99999999999 years ago",
            "99999999999-99999999999",
            "'99999999999s",
            "in 0000",
            "99999999999 BC",
            "99:99",
            "@x",
            "#",
            "$5",
            "\r\n",
            "\n\n",
            "\t");

    static List<Golden> goldens() {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void holdForEveryGolden(Golden golden) {
        Laws.check(ANALYZER.analyze(golden.article(), SummaryLength.DEFAULT));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void givesTheSameAnswerUnderAnotherLocaleAndZone(Golden golden) {
        String usual = Rendering.of(ANALYZER.analyze(golden.article(), SummaryLength.DEFAULT));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            String turkish = Rendering.of(new ArticleAnalyzer().analyze(golden.article(), SummaryLength.DEFAULT));
            assertThat(turkish).isEqualTo(usual);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void holdForShuffledWordsAndOddities(long seed) {
        Random random = new Random(seed);
        List<String> words = goldens().stream()
                .flatMap(golden -> List.of(golden.article().text().split("(?<=\\s)")).stream())
                .toList();
        StringBuilder text = new StringBuilder("x");
        for (int i = 0; i < 600; i++) {
            boolean isOdd = random.nextInt(6) == 0;
            text.append(
                    isOdd ? ODDITIES.get(random.nextInt(ODDITIES.size())) : words.get(random.nextInt(words.size())));
        }
        Article article = new PlainTextReader()
                .read(
                        text.toString(),
                        Article.Description.none(),
                        seed % 2 == 0 ? null : Anchor.of(LocalDate.of(2020, 2, 29)));
        Analysis first = ANALYZER.analyze(article, SummaryLength.DEFAULT);
        Laws.check(first);
        assertThat(Rendering.of(ANALYZER.analyze(article, SummaryLength.DEFAULT)))
                .isEqualTo(Rendering.of(first));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 41, 80, 200, 400, 1000})
    void keepsTheSummaryWithinItsCharacters(int limit) {
        for (Golden golden : goldens()) {
            Analysis analysis = ANALYZER.analyze(golden.article(), new SummaryLength(20, limit));
            assertThat(analysis.summary().text().length()).as("%s", golden).isLessThanOrEqualTo(limit);
        }
    }

    @Test
    void readsAnArticleOfOneWord() {
        Laws.check(ANALYZER.analyze(
                new PlainTextReader().read("x", Article.Description.none(), null), SummaryLength.DEFAULT));
    }
}
