package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.TaggedCase;
import dev.dateline.tagging.TaggedText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventNounModelTest {

    /** The word before the caret is the noun. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The attack^ hurt the town. | BIAS",
                "The attacks/NNS^ hurt the town. | BIAS PLURAL",
                "Attack/NN^ hurt the town. | BIAS BARE",
                "His arrest^ hurt the town. | BIAS OWNED",
                "His sudden/JJ arrest^ hurt the town. | BIAS OWNED",
                "After the attack^ he left. | BIAS AFTER_TIME_WORD",
                "He left during attack/NN^ | BIAS AFTER_TIME_WORD BARE",
                "He left in the attack^ | BIAS",
                "They stage a concert^ | BIAS OBJECT",
                "They stage concert/NN^ | BIAS BARE OBJECT",
                "The overthrow^ of the king | BIAS BEFORE_OF",
                "The attack^ on the king | BIAS BEFORE_PREPOSITION",
                "The attack^ near the king | BIAS"
            })
    void readsTheSignsAroundANoun(String marked, String signs) {
        TaggedText text = new TaggedCase(marked.replace("^", ""), List.of()).tagged();
        String before = new TaggedCase(marked.substring(0, marked.indexOf('^')), List.of()).text();
        int noun = text.segmented().tokenAt(before.length() - 1);
        assertThat(EventNounModel.around(
                                text, noun, text.segmented().sentences().get(0))
                        .stream()
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(signs);
    }

    @ParameterizedTest
    @CsvSource({
        "crossings, ing sing",
        "crossing, ing sing",
        "glasses, sse asse",
        "glass, ass lass",
        "class, ass lass",
        "raids, ''",
        "storm, orm torm",
        "bus, ''"
    })
    void takesTheEndingsOfTheSingular(String word, String endings) {
        assertThat(String.join(" ", EventNounModel.endings(word))).isEqualTo(endings);
    }

    @Test
    void asksMoreOfWordsItKnowsLessOf() {
        assertThat(EventNounModel.enough(true, true)).isZero();
        assertThat(EventNounModel.enough(true, false)).isZero();
        assertThat(EventNounModel.enough(false, true)).isEqualTo(1.2);
        assertThat(EventNounModel.enough(false, false)).isEqualTo(3);
    }
}
