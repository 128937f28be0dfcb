package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TokenizerTest {

    private static final Tokenizer TOKENIZER = new Tokenizer(new Abbreviations());

    static List<TextCases.Case> cases() {
        return TextCases.of("tokens.txt");
    }

    private static List<Token> tokens(String text, int start, int end) {
        List<Token> tokens = new ArrayList<>();
        TOKENIZER.tokenize(text, start, end, tokens);
        return tokens;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void cutsTheTextAsWritten(TextCases.Case written) {
        List<Token> tokens = tokens(written.text(), 0, written.text().length());
        assertThat(tokens.stream().map(Token::text)).containsExactly(written.parts(" "));
        assertThat(tokens)
                .allSatisfy(token -> assertThat(written.text().substring(token.start(), token.end()))
                        .isEqualTo(token.text()));
    }

    /** Whatever stands behind the end of a part: the tokens are those of the part alone. */
    @ParameterizedTest
    @MethodSource("cases")
    void readsNothingBehindTheEnd(TextCases.Case written) {
        String text = written.text();
        for (int end = 1; end < text.length(); end++) {
            if (Character.isHighSurrogate(text.charAt(end - 1))) {
                continue;
            }
            String part = text.substring(0, end);
            assertThat(tokens(text, 0, end)).as(part).isEqualTo(tokens(part, 0, end));
        }
    }

    @Test
    void beginsWhereItIsTold() {
        assertThat(tokens("It's 5pm", 5, 8).stream().map(Token::text)).containsExactly("5", "pm");
    }

    @Test
    void looksForTheAtSignOfAnAddressNoFurtherThanItIsLikely() {
        String near = "jane." + "d".repeat(39) + "@example.org";
        String far = "jane." + "d".repeat(40) + "@example.org";
        assertThat(tokens(near, 0, near.length())).hasSize(1);
        assertThat(tokens(far, 0, far.length()).size()).isGreaterThan(1);
    }
}
