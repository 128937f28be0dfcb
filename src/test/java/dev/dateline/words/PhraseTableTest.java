package dev.dateline.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTableTest {

    private enum Color {
        RED,
        DARK_BLUE
    }

    private static PhraseTable<Color> table(String... lines) {
        List<WordList.Line> numbered = new ArrayList<>();
        for (String line : lines) {
            numbered.add(new WordList.Line(numbered.size() + 2, line));
        }
        return PhraseTable.of(new WordList("colors.txt", numbered), Color.class);
    }

    @Test
    void readsWordsAndPhrasesWithTheirValues() {
        PhraseTable<Color> table = table("rose\tred", "deep sea  dark-blue");
        assertThat(table.is("rose", Color.RED)).isTrue();
        assertThat(table.is("rose", Color.DARK_BLUE)).isFalse();
        assertThat(table.is("deep sea", Color.DARK_BLUE)).isTrue();
        assertThat(table.is("sea", Color.DARK_BLUE)).isFalse();
        assertThat(table.contains("deep sea")).isTrue();
        assertThat(table.contains("sea")).isFalse();
    }

    @Test
    void keepsAllValuesOfAWord() {
        assertThat(table("plum red", "plum dark-blue").valuesOf("plum"))
                .containsExactlyInAnyOrder(Color.RED, Color.DARK_BLUE);
        assertThat(table("plum red").valuesOf("rose")).isEmpty();
    }

    @Test
    void namesFileAndLineOfAnUnknownValue() {
        assertThatThrownBy(() -> table("rose red", "lime green"))
                .hasMessage("colors.txt:3: read 'lime green', expected a word or phrase, white space and one of"
                        + " [dark-blue, red]");
    }

    @Test
    void refusesAWordWithoutValue() {
        assertThatThrownBy(() -> table("red")).hasMessageStartingWith("colors.txt:2: read 'red', expected a word");
    }

    @Test
    void refusesADuplicate() {
        assertThatThrownBy(() -> table("rose red", "rose red"))
                .hasMessage("colors.txt:3: read 'rose red', expected no duplicate");
    }
}
