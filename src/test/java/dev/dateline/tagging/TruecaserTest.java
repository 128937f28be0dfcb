package dev.dateline.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.text.Segmenter;
import dev.dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TruecaserTest {

    /** The words of a text of one sentence a line, as they are looked at. */
    private static List<String> spellings(String... sentences) {
        String text = String.join("\n", sentences);
        List<Span> parts = new ArrayList<>();
        int start = 0;
        for (String sentence : sentences) {
            parts.add(new Span(start, start + sentence.length()));
            start += sentence.length() + 1;
        }
        WordSequence words = WordSequence.ofTokens(new Segmenter().segment(text, parts), Lexicon.shipped());
        List<String> spellings = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            spellings.add(words.word(i).text());
        }
        return spellings;
    }

    @Test
    void spellsAHeadlineOfCapitalsAsInRunningText() {
        assertThat(spellings("MERKEL'S MINISTERS MEET IN BERLIN"))
                .containsExactly("Merkel", "'s", "ministers", "meet", "in", "Berlin");
    }

    @Test
    void spellsTitleCaseAsInRunningText() {
        assertThat(spellings("Rebels Attack NATO Convoy Near Kabul"))
                .containsExactly("rebels", "attack", "NATO", "convoy", "near", "Kabul");
    }

    @Test
    void heedsTheNeighbours() {
        assertThat(spellings("THE UNITED STATES AND THE STATES OF INDIA")).startsWith("the", "United", "States");
    }

    @Test
    void heedsHowTheBodySpellsAWord() {
        String body = "They said that Cabbage had met the bakers , and that Cabbage would leave Cabbage behind .";
        assertThat(spellings("CABBAGE MEETS THE BAKERS", body)).startsWith("Cabbage", "meets", "the", "bakers");
        assertThat(spellings("CABBAGE MEETS THE BAKERS")).startsWith("cabbage");
    }

    @Test
    void givesUnknownWordsOfCapitalsACapital() {
        assertThat(spellings("MCQUIRBLE WARNS ZARBLAX AND XBRT"))
                .containsExactly("McQuirble", "warns", "Zarblax", "and", "XBRT");
    }

    @Test
    void leavesRunningTextAlone() {
        assertThat(spellings("The US delegates met May in Reading on a Monday ."))
                .containsExactly("The", "US", "delegates", "met", "May", "in", "Reading", "on", "a", "Monday", ".");
    }
}
