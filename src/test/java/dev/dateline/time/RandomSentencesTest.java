package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.analysis.Analysis;
import dev.dateline.analysis.ArticleAnalyzer;
import dev.dateline.article.Article;
import dev.dateline.golden.Rendering;
import dev.dateline.intake.PlainTextReader;
import dev.dateline.laws.Laws;
import dev.dateline.summary.SummaryLength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/**
 * Random sentences of the words and numbers of the temporal rules hold every law. {@code -Dfuzz=N} makes {@code N} sentences
 * in place of 2,000; {@code -Dfuzz.seed=S} starts from another seed.
 */
class RandomSentencesTest {

    private static final int SENTENCES = Integer.getInteger("fuzz", 2_000);
    private static final long SEED = Long.getLong("fuzz.seed", 20_190_407L);
    private static final int SENTENCES_PER_ARTICLE = 10;

    private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();
    private static final RuleBook BOOK = new RuleBook(new Lexicon());
    private static final List<Rule> RULES =
            BOOK.layers().stream().flatMap(List::stream).toList();
    private static final List<String> FRAMES = List.of(
            "The minister resigned %s",
            "%s the army will attack Springfield",
            "Talks between Ruritania and Graustark, %s, are due to resume",
            "He said %s",
            "The strike %s killed 12 people",
            "%s",
            "It was postponed until %s",
            "In 490 BC, %s",
            "Between %s and");
    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "-1",
            "12",
            "24",
            "29",
            "31",
            "32",
            "59",
            "60",
            "75",
            "99",
            "100",
            "365",
            "999",
            "1000",
            "1582",
            "1900",
            "2000",
            "2019",
            "2100",
            "9998",
            "9999",
            "10000",
            "32767",
            "65536",
            "2147483647",
            "2147483648",
            "9223372036854775808",
            "0.5",
            "2.5",
            "1,000,000",
            "00",
            "007",
            "'68",
            "1990s",
            "3rd",
            "2019-02-29",
            "9999-12-31",
            "0001-01-01",
            "24:00");

    @Test
    void holdEveryLaw() {
        for (int article = 0; article * SENTENCES_PER_ARTICLE < SENTENCES; article++) {
            long seed = SEED + article;
            Random random = new Random(seed);
            Anchor published = published(random);
            String text = text(random);
            try {
                check(text, published);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionFailedError(
                        "-Dfuzz=%d -Dfuzz.seed=%d, published %s: %s%n%s"
                                .formatted(SENTENCES_PER_ARTICLE, seed, published, e, text),
                        e);
            }
        }
    }

    private static void check(String text, Anchor published) {
        Article article = new PlainTextReader().read(text, Article.Description.none(), published);
        Analysis analysis = ANALYZER.analyze(article, SummaryLength.DEFAULT);
        Laws.check(analysis);
        assertThat(Rendering.of(ANALYZER.analyze(article, SummaryLength.DEFAULT)))
                .isEqualTo(Rendering.of(analysis));
    }

    private static Anchor published(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> null;
            case 1 -> Anchor.of(LocalDate.of(1, 1, 1).plusDays(random.nextInt(400)));
            case 2 -> Anchor.of(LocalDate.of(9999, 12, 31).minusDays(random.nextInt(400)));
            case 3 -> Anchor.of(LocalDate.of(2020, 2, 29));
            default -> Anchor.of(LocalDate.of(1900, 1, 1).plusDays(random.nextInt(60_000)));
        };
    }

    private static String text(Random random) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < SENTENCES_PER_ARTICLE; i++) {
            String frame = FRAMES.get(random.nextInt(FRAMES.size()));
            sentences.add(frame.formatted(words(random)) + (random.nextInt(10) == 0 ? "\n\n" : ". "));
        }
        return String.join("", sentences);
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int parts = 1 + random.nextInt(4); parts > 0; parts--) {
            words.append(part(random)).append(' ');
        }
        String said = words.toString().strip();
        return random.nextInt(8) == 0 && !said.isEmpty()
                ? Character.toUpperCase(said.charAt(0)) + said.substring(1)
                : said;
    }

    private static String part(Random random) {
        switch (random.nextInt(8)) {
            case 0:
                return NUMBERS.get(random.nextInt(NUMBERS.size()));
            case 1:
                return BOOK.vocabulary()
                        .word(1 + random.nextInt(BOOK.vocabulary().size()));
            default:
                Rule rule = RULES.get(random.nextInt(RULES.size()));
                List<PatternParser.Element> sequence =
                        rule.matches().get(random.nextInt(rule.matches().size()));
                return random.nextBoolean()
                        ? SampleWords.of(rule, sequence, BOOK.vocabulary(), random)
                        : SampleWords.of(sequence, BOOK.vocabulary(), random);
        }
    }
}
