package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmenterTest {

    private static final Segmenter SEGMENTER = new Segmenter();

    private static SegmentedText segment(String text) {
        return SEGMENTER.segment(text, List.of(new Span(0, text.length())));
    }

    private static List<String> sentences(String text) {
        SegmentedText segmented = segment(text);
        return segmented.sentences().stream()
                .map(sentence -> segmented.textOf(sentence.span()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UN-backed forces | UN - backed forces",
                "Libya's capital | Libya 's capital",
                "we won't go | we wo n't go",
                "I can’t | I ca n’t",
                "the U.S. Army | the U.S. Army",
                "Mr. O'Brien paid $10,000.50 | Mr. O'Brien paid $ 10,000.50",
                "at 10:30 a.m. on 2019-04-07 | at 10:30 a.m. on 2019-04-07",
                "April 14-16 | April 14 - 16",
                "in 1914–18 | in 1914 – 18",
                "the '90s and the 1990s | the '90s and the 1990s",
                "at 5pm | at 5 pm",
                "AT&T rose 3% | AT&T rose 3 %",
                "see https://example.org/a?b=c. Then | see https://example.org/a?b=c . Then",
                "jane.doe@example.org wrote | jane.doe@example.org wrote",
                "the players' union | the players ' union",
                "Xi’an and Sana'a | Xi’an and Sana'a"
            })
    void cutsTokens(String text, String expected) {
        assertThat(String.join(
                        " ", segment(text).tokens().stream().map(Token::text).toList()))
                .isEqualTo(expected);
    }

    @Test
    void keepsTheDotInAnAbbreviation() {
        assertThat(sentences("Sen. Smith met Gen. J. R. Jones of the U.S. Army in Jan. 2011. He left."))
                .containsExactly("Sen. Smith met Gen. J. R. Jones of the U.S. Army in Jan. 2011.", "He left.");
    }

    @Test
    void endsASentenceAtAnAbbreviationBeforeAUsualOpening() {
        assertThat(sentences("He moved to the U.S. The next year he died."))
                .containsExactly("He moved to the U.S.", "The next year he died.");
    }

    @Test
    void keepsTheClosingQuoteWithItsSentence() {
        assertThat(sentences("\"It is over.\" She left. \"Is it?\" he asked."))
                .containsExactly("\"It is over.\"", "She left.", "\"Is it?\" he asked.");
    }

    @Test
    void letsNoSentenceCrossAPart() {
        String text = "one two\nthree four";
        assertThat(SEGMENTER
                        .segment(text, List.of(new Span(0, 7), new Span(8, 18)))
                        .sentences())
                .extracting(Sentence::span)
                .containsExactly(new Span(0, 7), new Span(8, 18));
    }

    @Test
    void findsTheTokenAndSentenceAtAnOffset() {
        SegmentedText text = segment("Ab cd. Ef gh.");
        assertThat(text.tokens().get(text.tokenAt(8)).text()).isEqualTo("Ef");
        assertThat(text.sentenceAt(8).index()).isEqualTo(1);
        assertThat(text.tokenAt(13)).isEqualTo(text.tokens().size());
    }

    @Test
    void cutsARunWithoutEndIntoSentencesOfBoundedLength() {
        assertThat(segment("word ".repeat(2_000)).sentences())
                .allSatisfy(sentence ->
                        assertThat(sentence.endToken() - sentence.firstToken()).isLessThanOrEqualTo(400));
    }
}
