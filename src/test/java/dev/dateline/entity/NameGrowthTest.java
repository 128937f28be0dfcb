package dev.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.ProcessorTime;
import dev.dateline.analysis.ArticleAnalyzer;
import dev.dateline.article.Article;
import dev.dateline.intake.PlainTextReader;
import dev.dateline.summary.SummaryLength;
import dev.dateline.tagging.PosTagger;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Segmenter;
import dev.dateline.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts with thousands of different names that share a word take time in proportion to their length. Processor time is
 * measured, so that other work on the machine does not count.
 */
class NameGrowthTest {

    /** The longest text an article may have, in UTF-16 code units. */
    private static final int LONGEST = 500_000;

    /** How many times the short text the long one is. */
    private static final int GROWTH = 4;

    /** The most that the long text may take, in multiples of the short one's time; quadratic growth gives 16. */
    private static final double MOST_GROWTH = 8;

    private static final long LIMIT_MILLIS = 3_000;

    /** The least of so many measurements counts, since a busy machine only ever adds. */
    private static final int TRIES = 5;

    private static final PosTagger TAGGER = new PosTagger();
    private static final Segmenter SEGMENTER = new Segmenter();
    private static final MentionFinder FINDER = new MentionFinder();
    private static final EntityGrouper GROUPER = new EntityGrouper();
    private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();

    /** A kind of text: {@code X} and {@code Y} stand for different words in each unit, {@code WXYZ} for different letters. */
    private record Kind(String opening, String unit) {

        private static final String CONSONANTS = "bdfgklmnprstvz";
        private static final String VOWELS = "aeiou";
        private static final int SYLLABLES = CONSONANTS.length() * VOWELS.length();
        private static final int LETTERS = 26;

        String text(int length) {
            StringBuilder text = new StringBuilder(opening);
            for (int number = 0; text.length() < length; number++) {
                String letters = letters(number);
                text.append(unit.replace("WXYZ", letters)
                        .replace("{A}", initial(letters, 0))
                        .replace("{B}", initial(letters, 1))
                        .replace("{C}", initial(letters, 2))
                        .replace("{D}", initial(letters, 3))
                        .replace("X", word(number))
                        .replace("Y", word(number * 7 + 3)));
            }
            return text.substring(0, length);
        }

        private static String word(int number) {
            StringBuilder word = new StringBuilder();
            for (int rest = number + SYLLABLES; rest > 0; rest /= SYLLABLES) {
                word.append(CONSONANTS.charAt(rest % SYLLABLES / VOWELS.length()))
                        .append(VOWELS.charAt(rest % VOWELS.length()));
            }
            return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + "n";
        }

        private static String letters(int number) {
            StringBuilder letters = new StringBuilder();
            for (int rest = number; letters.length() < 4; rest /= LETTERS) {
                letters.append((char) ('A' + rest % LETTERS));
            }
            return letters.toString();
        }

        private static String initial(String letters, int at) {
            return letters.charAt(at) + "aron";
        }
    }

    static Stream<Kind> kinds() {
        return Stream.of(
                new Kind("", "Mr. X Smith spoke to them. "),
                new Kind("", "X Smith arrived. Smith left again. "),
                new Kind("", "Peter X arrived. Peter left again. "),
                new Kind("", "Peter X Smith arrived. J. X Smith left. "),
                new Kind("", "MacX Y Smith arrived. "),
                new Kind("", "Governor X Smith arrived. Mayor Smith left again. "),
                new Kind("", "The {A} {B} {C} {D} Agency (WXYZ) met. "),
                new Kind("The Federal Agency ", "(WXYZ) "),
                new Kind("", "The minister of X, Peter Smith, left. "),
                new Kind("", "Peter Smith, president of X, left. "),
                new Kind("", "The Bank of X paid the X Bank. "),
                new Kind("", "First X sued First X Group. "),
                new Kind("", "The Ministry of X paid. The Ministry agreed. "),
                new Kind("", "Chicago X met the X. "),
                new Kind("He praised ", "X & Y & "),
                new Kind("He praised ", "Mr. "),
                new Kind("He flew to ", "Paris-"),
                new Kind("He flew to ", "Paris, X, "),
                new Kind("He joined the ", "X Group "),
                new Kind("He joined the ", "Government of X "),
                new Kind("He saw the ", "Battle of X "),
                new Kind("He met ", "X "),
                new Kind("", "Joaquin X flew to X, X and X. "),
                new Kind("The league match ended. ", "X beat Y, and X won. "),
                new Kind("", "He paid $1 million for X, and 20 of X. "));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void findsAndGroupsNamesInLinearTime(Kind kind) {
        TaggedText shortText = tagged(kind.text(LONGEST / GROWTH));
        TaggedText longText = tagged(kind.text(LONGEST));
        double shorter = time(shortText);
        double longer = time(longText);
        for (int i = 1; i < TRIES && longer >= MOST_GROWTH * shorter; i++) {
            shorter = Math.min(shorter, time(shortText));
            longer = Math.min(longer, time(longText));
        }
        assertThat(longer)
                .as("milliseconds for %d times %s, once took %.1f", GROWTH, kind, shorter)
                .isLessThan(MOST_GROWTH * shorter);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void analyzesTheLongestTextInTime(Kind kind) {
        String text = kind.text(LONGEST);
        double least = Double.MAX_VALUE;
        for (int i = 0; i < TRIES && least >= LIMIT_MILLIS; i++) {
            least = Math.min(
                    least,
                    ProcessorTime.millisOf(() -> assertThat(ANALYZER.analyze(
                                            new PlainTextReader().read(text, Article.Description.none(), null),
                                            SummaryLength.DEFAULT)
                                    .text()
                                    .tokens())
                            .isNotEmpty()));
        }
        assertThat(least).as("milliseconds for %s", kind).isLessThan(LIMIT_MILLIS);
    }

    private static TaggedText tagged(String text) {
        return TAGGER.tag(SEGMENTER.segment(text, List.of(new Span(0, text.length()))));
    }

    private static double time(TaggedText text) {
        return ProcessorTime.millisOf(
                () -> assertThat(GROUPER.group(text, FINDER.find(text))).isNotNull());
    }
}
