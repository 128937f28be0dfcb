package dev.dateline.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StemsTest {

    private static final Stems STEMS = new Stems();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attack attacks attacked attacking Attack",
                "die dies died",
                "carry carries carried carrying",
                "stop stops stopped stopping",
                "close closes closed closing",
                "agree agrees agreed agreeing",
                "begin begins began begun beginning",
                "say says said saying",
                "be is was were been",
                "kill kills killed killing",
                "study studies studied",
                "ban bans banned banning"
            })
    void theFormsOfAWordMeet(String forms) {
        assertThat(Arrays.stream(forms.split(" ")).map(STEMS::of).distinct())
                .as(forms)
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sing single", "bed be", "bus bu", "crisis cris", "ring r", "ties tie-in", "red r"})
    void wordsThatOnlyLookAlikeDoNot(String words) {
        assertThat(Arrays.stream(words.split(" ")).map(STEMS::of).distinct())
                .as(words)
                .hasSize(2);
    }
}
