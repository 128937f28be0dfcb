package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlanksTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                ' ', '\t', '\n', 0x85, 0xA0, 0x1680, 0x2003, 0x2028, 0x202F, 0x3000, 0xFEFF, 0x200B, 0x00, 0x1F, 0x7F
            })
    void blanksSeparateWords(int codePoint) {
        assertThat(Blanks.isBlank(codePoint)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {'a', '.', '_', '0', 0xAD, 0x200D, 0x2060, 0x1F600, 0xE9, 0x4E00})
    void otherCharactersDoNot(int codePoint) {
        assertThat(Blanks.isBlank(codePoint)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " \n\t", "\u200B", "\uFEFF\u00A0", "\u2060\u200D", "\u00AD", "\u202A \u202C", "\uFE0F\uFE00"
            })
    void aTextOfWhichNothingIsSeenIsBlank(String text) {
        assertThat(Blanks.isBlank(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u200Ba", ".", "\uD83D\uDE00", "\uD83D", "\uFE10", "\uFDFF", "\u0301"})
    void aTextOfWhichSomethingIsSeenIsNot(String text) {
        assertThat(Blanks.isBlank(text)).isFalse();
    }

    @Test
    void stripTakesBlanksFromTheEndsAlone() {
        assertThat(Blanks.strip("\u200B a b\u00A0\n")).isEqualTo("a b");
        assertThat(Blanks.strip("\u200B \uFEFF")).isEmpty();
        assertThat(Blanks.strip("ab")).isEqualTo("ab");
    }
}
