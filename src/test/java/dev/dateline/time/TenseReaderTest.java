package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A Friday before or after Wednesday, December 18, 2019, tells which tense was read. */
class TenseReaderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', emptyValue = "", textBlock = """
            He has been held since Friday. | Friday = DATE 2019-12-13 2019-12-13 PUBLICATION
            It comes no later than Friday. | Friday = DATE 2019-12-20 2019-12-20 PUBLICATION
            It comes as soon as Friday. | Friday = DATE 2019-12-20 2019-12-20 PUBLICATION
            It comes as late as Friday. | Friday = DATE 2019-12-13 2019-12-13 PUBLICATION
            He was held until Friday. | Friday = DATE 2019-12-13 2019-12-13 PUBLICATION
            He was postponed until Friday. | Friday = DATE 2019-12-20 2019-12-20 PUBLICATION
            He would stay until Friday. | Friday = DATE 2019-12-20 2019-12-20 PUBLICATION
            He stays until Friday. | Friday = DATE 2019-12-20 2019-12-20 PUBLICATION
            He stays till Friday. | Friday = DATE 2019-12-20 2019-12-20 PUBLICATION
            He asked to stay until Friday. | Friday = DATE 2019-12-20 2019-12-20 PUBLICATION
            The vote, postponed, was held until Friday. | Friday = DATE 2019-12-13 2019-12-13 PUBLICATION
            He will leave on Friday. | Friday = DATE 2019-12-20 2019-12-20 PUBLICATION
            A will was read on Friday. | Friday = DATE 2019-12-13 2019-12-13 PUBLICATION
            The upcoming vote on Friday. | Friday = DATE 2019-12-20 2019-12-20 PUBLICATION
            He is to leave on Friday. | Friday = DATE 2019-12-20 2019-12-20 PUBLICATION
            He had planned to leave on Friday. | Friday = DATE 2019-12-13 2019-12-13 PUBLICATION
            He plans to leave on Friday. | Friday = DATE 2019-12-20 2019-12-20 PUBLICATION
            The vote is scheduled for Friday. | Friday = DATE 2019-12-20 2019-12-20 PUBLICATION
            The vote is set on Friday. | Friday = DATE 2019-12-20 2019-12-20 PUBLICATION
            The vote is set by Friday. | Friday = DATE 2019-12-13 2019-12-13 PUBLICATION
            It is to be held on Friday. | Friday = DATE 2019-12-20 2019-12-20 PUBLICATION
            It may be released on Friday. | Friday = DATE 2019-12-20 2019-12-20 PUBLICATION
            It may have been released on Friday. | Friday = DATE 2019-12-13 2019-12-13 PUBLICATION
            It can be released on Friday. | Friday = DATE 2019-12-13 2019-12-13 PUBLICATION
            It must be released Friday. | Friday = DATE 2019-12-20 2019-12-20 PUBLICATION
            The strike starts on Friday. | Friday = DATE 2019-12-20 2019-12-20 PUBLICATION
            The strikes start on Friday. | Friday = DATE 2019-12-20 2019-12-20 PUBLICATION
            The start on Friday. | Friday = DATE 2019-12-13 2019-12-13 PUBLICATION
            A law passed in December. | December = DATE 2019-12 2019-12 PUBLICATION
            The law, passed in December, holds. | December = DATE 2019-12 2019-12 PUBLICATION
            The vote planned in December. | December = DATE 2019-12 2019-12 PUBLICATION
            The law is passed in December. | December = DATE 2019-12 2019-12 PUBLICATION
            He left on Friday. | Friday = DATE 2019-12-13 2019-12-13 PUBLICATION
            He leaves on Friday. | Friday = DATE 2019-12-13 2019-12-13 PUBLICATION
            On Friday he left. | Friday = DATE 2019-12-13 2019-12-13 PUBLICATION
            On Friday he will leave. | Friday = DATE 2019-12-20 2019-12-20 PUBLICATION
            On Friday he plans to leave. | Friday = DATE 2019-12-20 2019-12-20 PUBLICATION
            He said on Friday that he will leave. | Friday = DATE 2019-12-13 2019-12-13 PUBLICATION
            He leaves the very long row of trees that stand beside the old road near the river on Friday. | Friday = DATE 2019-12-13 2019-12-13 PUBLICATION
            He left the very long row of old trees beside the road near the river of Springfield town Friday. | Friday = DATE 2019-12-13 2019-12-13 PUBLICATION
            Friday. | Friday = DATE 2019-12-13 2019-12-13 PUBLICATION
            The vote slated for Friday. | Friday = DATE 2019-12-20 2019-12-20 PUBLICATION
            """)
    void choosesTheSideOfTheDayOfWriting(String text, String times) {
        assertThat(Reading.written(text, "2019-12-18")).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource({"12, 2019-12-20", "13, 2019-12-13"})
    void looksFourteenWordsToEachSide(int words, String value) {
        String between = " very".repeat(words);
        assertThat(Reading.of("He will go" + between + " Friday.", "2019-12-18"))
                .extracting(Timex::value)
                .containsExactly(value);
        assertThat(Reading.of("Friday he" + between + " will go.", "2019-12-18"))
                .extracting(Timex::value)
                .containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource({"12, 2019-12-13", "13, 2019-12-20"})
    void looksFourteenWordsBackFromUntil(int words, String value) {
        assertThat(Reading.of("He left it" + " very".repeat(words) + " until Friday.", "2019-12-18"))
                .extracting(Timex::value)
                .containsExactly(value);
    }

    /** The past tense means the last March, no tense the nearer one, which is the next. */
    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            He left in March.                     | 2019-03
            He leaves in March.                   | 2020-03
            A law passed in March holds.          | 2019-03
            The law, passed in March, holds.      | 2019-03
            The law is passed in March.           | 2020-03
            The vote planned in March is late.    | 2020-03
            It can be released in March.          | 2020-03
            It may be released in March.          | 2020-03
            It may have been released in March.   | 2019-03
            A will was read in March.             | 2019-03
            He had planned to leave in March.     | 2019-03
            The start in March is late.           | 2020-03
            It has been held since March.         | 2019-03
            """)
    void tellsThePastFromNoTense(String text, String value) {
        assertThat(Reading.of(text, "2019-12-18")).extracting(Timex::value).containsExactly(value);
    }
}
