package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.dateline.analysis.ArticleAnalyzer;
import dev.dateline.article.Article;
import dev.dateline.intake.PlainTextReader;
import dev.dateline.laws.Laws;
import dev.dateline.summary.SummaryLength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Expands every alternative of every temporal rule and reads it as the engine does. */
class EveryAlternativeTest {

    private static final RuleBook BOOK = new RuleBook(new Lexicon());
    private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();
    private static final long SEED = 12;

    static Stream<Rule> rules() {
        return BOOK.layers().stream().flatMap(List::stream);
    }

    @Test
    void everyClassHasSampleWords() {
        for (TokenClass tokenClass : TokenClass.values()) {
            assertThat(SampleWords.of(tokenClass)).as(tokenClass.written()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isReadWithoutAnError(Rule rule) {
        List<String> sentences = sentences(rule);
        for (String sentence : sentences) {
            for (String published : List.of("", "2019-04-07", "0001-01-01", "9999-12-31")) {
                assertThatCode(() -> Reading.of(sentence, published))
                        .as("rule %s, published '%s': %s", rule.name(), published, sentence)
                        .doesNotThrowAnyException();
            }
        }
        Article article = new PlainTextReader()
                .read(String.join("\n\n", sentences), Article.Description.none(), Anchor.of(LocalDate.of(2019, 4, 7)));
        Laws.check(ANALYZER.analyze(article, SummaryLength.DEFAULT));
    }

    @Test
    void everyRuleReadsOneOfItsAlternatives() {
        Set<String> silent = new TreeSet<>();
        rules().forEach(rule -> {
            boolean isRead = sentences(rule).stream()
                    .anyMatch(sentence -> RuleTrace.of(Reading.tagged(sentence)).contains(rule.name()));
            if (!isRead) {
                silent.add(rule.name());
            }
        });
        assertThat(silent).isEmpty();
    }

    private static List<String> sentences(Rule rule) {
        Random random = new Random(SEED);
        List<String> sentences = new ArrayList<>();
        for (List<PatternParser.Element> sequence : rule.matches()) {
            sentences.add(SampleWords.of(rule, sequence, BOOK.vocabulary(), random) + " .");
            sentences.add("He left " + SampleWords.of(rule, sequence, BOOK.vocabulary(), random) + ".");
            sentences.add("They met " + SampleWords.of(rule, sequence, BOOK.vocabulary(), random) + " he fell.");
        }
        return sentences;
    }
}
