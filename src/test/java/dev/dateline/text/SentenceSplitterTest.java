package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceSplitterTest {

    private static final Segmenter SEGMENTER = new Segmenter();

    static List<TextCases.Case> cases() {
        return TextCases.of("sentences.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void cutsTheTextAsWritten(TextCases.Case written) {
        String text = String.join(" ", written.sentences());
        SegmentedText read = SEGMENTER.segment(text, List.of(new Span(0, text.length())));
        assertThat(read.sentences().stream().map(sentence -> read.textOf(sentence.span())))
                .containsExactly(written.sentences());
    }

    @Test
    void endsASentenceWhereALineBreakWasLost() {
        String text = "He left.She stayed.”They did.";
        assertThat(SEGMENTER.segment(text, List.of(new Span(0, text.length()))).sentences())
                .extracting(Sentence::end)
                .containsExactly(8, 20, 29);
    }

    @Test
    void cutsARunWithoutEndAtFourHundredTokens() {
        String text = "word ".repeat(801);
        assertThat(SEGMENTER.segment(text, List.of(new Span(0, text.length()))).sentences())
                .extracting(sentence -> sentence.endToken() - sentence.firstToken())
                .containsExactly(400, 400, 1);
    }

    @Test
    void numbersSentencesAndTheirTokensThroughTheWholeText() {
        String text = "He left. She stayed.\nIt rained.";
        SegmentedText read = SEGMENTER.segment(text, List.of(new Span(0, 20), new Span(21, 31)));
        assertThat(read.sentences())
                .containsExactly(
                        new Sentence(0, 0, 8, 0, 3), new Sentence(1, 9, 20, 3, 6), new Sentence(2, 21, 31, 6, 9));
        assertThat(read.sentenceAt(0).index()).isZero();
        assertThat(read.sentenceAt(7).index()).isZero();
        assertThat(read.sentenceAt(8).index()).isEqualTo(1);
        assertThat(read.sentenceAt(20).index()).isEqualTo(2);
        assertThat(read.tokenAt(0)).isZero();
        assertThat(read.tokenAt(2)).isEqualTo(1);
        assertThat(read.tokenAt(31)).isEqualTo(9);
    }
}
