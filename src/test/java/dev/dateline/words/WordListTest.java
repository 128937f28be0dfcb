package dev.dateline.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTest {

    @Test
    void numbersTheLinesThatCountAsTheFileHasThem() {
        WordList list = WordList.beside(WordListTest.class, "words.txt");
        assertThat(list.lines()).containsExactly(new WordList.Line(2, "one two"), new WordList.Line(5, "three one"));
        assertThat(list.words()).containsExactlyInAnyOrder("one", "two", "three");
    }

    @Test
    void aFileMustSayWhatItIsFor() {
        assertThatThrownBy(() -> WordList.beside(WordListTest.class, "no-comment.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no-comment.txt:1: read 'one', expected a comment that says what the file is for");
    }

    @Test
    void complainsAboutALineByFileAndNumber() {
        WordList list = new WordList("words.txt", List.of());
        assertThat(list.complaint(new WordList.Line(7, "four"), "a number"))
                .hasMessage("words.txt:7: read 'four', expected a number");
    }
}
