package dev.dateline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.TaggedCase;
import dev.dateline.tagging.TaggedText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedTitlesTest {

    /** Whether the word before the caret is part of a quoted title. */
    private static boolean isCovered(String marked) {
        TaggedText text = new TaggedCase(marked.replace("^", ""), List.of()).tagged();
        int at = text.segmented().tokenAt(marked.indexOf('^') - 1);
        return QuotedTitles.cover(text, text.segmented().sentences().get(0), at);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lee wrote \"To Kill^ a Mockingbird\" in 1960.",
                "Lee wrote \"To^ Kill a Mockingbird\" in 1960.",
                "Lee wrote \"To Kill a Mockingbird^\" in 1960.",
                "Lee wrote “To Kill^ a Mockingbird” in 1960.",
                "Lee wrote ``To Kill^ a Mockingbird'' in 1960.",
                "Lee wrote \"Gone^ with the Wind\" in 1960.",
                "Lee wrote \"Catch^ 22,000 Mice\" in 1960.",
                "Lee wrote \"One Two Three Four Five Six Seven^ Eight Nine Ten Eleven Twelve Thirteen\" in 1960.",
                "Lee wrote \"One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen^\" in 1960."
            })
    void knowsTheWordsOfATitle(String marked) {
        assertThat(isCovered(marked)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lee wrote^ \"To Kill a Mockingbird\" in 1960.",
                "Lee wrote \"To Kill a Mockingbird\" in^ 1960.",
                "Lee said \"The owner Lied^ to us\" in 1960.",
                "Lee wrote \"Singing^\" in 1960.",
                "Lee wrote \"Singing^ to us\" in 1960.",
                "Lee Wrote^ To Us",
                "Lee wrote \"To Kill^ a Mockingbird",
                "To Kill^ a Mockingbird\" was written by Lee.",
                "Lee wrote \"One Two Three Four Five Six Seven^ Eight Nine Ten Eleven Twelve Thirteen Fourteen\" in 1960.",
                "Lee wrote \"One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen^\" in 1960."
            })
    void leavesOtherWordsAlone(String marked) {
        assertThat(isCovered(marked)).isFalse();
    }
}
