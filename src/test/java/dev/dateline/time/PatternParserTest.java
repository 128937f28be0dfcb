package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternParserTest {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiterString = " = ", textBlock = """
            next week = next week
            next <weekday> = next <weekday>
            (a|b) c = a c / b c
            (a | b c) d = a d / b c d
            a [b] = a b / a
            [a] [b] c = a b c / a c / b c / c
            a|b|c = a / b / c
            a (b [c] | d) = a b c / a b / a d
            \\( a \\) = ( a )
            <day> - <day:last> = <day> - <day>
            """)
    void writesOutAPattern(String pattern, String sequences) {
        Vocabulary vocabulary = new Vocabulary(new Lexicon());
        assertThat(PatternParser.parse(pattern, vocabulary).stream()
                        .map(sequence -> PatternParser.write(sequence, vocabulary))
                        .collect(Collectors.joining(" / ")))
                .isEqualTo(sequences);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = " = ", textBlock = """
            (a = read the end, expected ')'
            [a = read the end, expected ']'
            (a] = read ']', expected ')'
            a) = read ')', expected the end of the pattern
            [a] = read '[a]', expected a pattern that matches something
            A = read 'A', expected a word in small letters or a <class>
            """)
    void refusesAPattern(String pattern, String message) {
        assertThatThrownBy(() -> PatternParser.parse(pattern, new Vocabulary(new Lexicon())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void refusesMoreThanTwoThousandSequences() {
        Vocabulary vocabulary = new Vocabulary(new Lexicon());
        String ten = "(a|b|c|d|e|f|g|h|i|j)";
        assertThat(PatternParser.parse(ten + ten + ten + "(a|b)", vocabulary)).hasSize(2_000);
        assertThatThrownBy(() -> PatternParser.parse(ten + ten + ten + "(a|b|c)", vocabulary))
                .hasMessage("read a pattern of more than 2000 sequences");
    }

    @Test
    void keepsTheLabelOfAClassAndTheClassesOfAWord() {
        Vocabulary vocabulary = new Vocabulary(new Lexicon());
        var sequence =
                PatternParser.parse("<day:last> week notaword", vocabulary).get(0);
        assertThat(sequence.get(0).label()).isEqualTo("last");
        assertThat(sequence.get(0).isClass()).isTrue();
        assertThat(sequence.get(1).label()).isEmpty();
        assertThat(sequence.get(1).isClass()).isFalse();
        assertThat(sequence.get(1).classes()).isEqualTo(TokenClass.UNIT.bit() | TokenClass.UNIT_SINGULAR.bit());
        assertThat(sequence.get(2).classes()).isZero();
    }
}
