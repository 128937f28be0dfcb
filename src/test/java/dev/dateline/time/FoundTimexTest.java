package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.tagging.TaggedText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoundTimexTest {

    private static final TimexFinder FINDER = new TimexFinder();

    /** Full date, month and day, weekday and year; then whether it depends on the day of writing and is finer than a year. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            On April 5, 2019 he left.             | 2019-04-05 --04-05 - 2019 false true
            On Friday, April 5, 2019 he left.     | 2019-04-05 --04-05 FRIDAY 2019 false true
            On February 29, 2019 he left.         | - --02-29 - 2019 false true
            On February 29, 2020 he left.         | 2020-02-29 --02-29 - 2020 false true
            On April 5 he left.                   | - --04-05 - - false true
            In April 2019 he left.                | - - - 2019 false true
            In 2019 he left.                      | - - - 2019 false false
            In early 2019 he left.                | - - - 2019 false false
            On Friday he left.                    | - - FRIDAY - false true
            On Friday evening he left.            | - - FRIDAY - false true
            At 8 p.m. on April 5, 2019 he left.   | 2019-04-05 --04-05 - 2019 false true
            Yesterday he left.                    | - - - - true false
            Early yesterday he left.              | - - - - true false
            The next day he left.                 | - - - - false false
            Two weeks ago he left.                | - - - - true false
            Two weeks later he left.              | - - - - false false
            Last Tuesday he left.                 | - - - - true false
            The previous winter he left.          | - - - - false false
            Over the past three years he left.    | - - - - true false
            He waited three days.                 | - - - - false false
            In the summer of 1990 he left.        | - - - - false false
            On 4/7/19 he left.                    | - --04-07 - - false true
            """)
    void tellsWhatTheWordsState(String text, String stated) {
        FoundTimex found = FINDER.find(Reading.tagged(text)).get(0);
        assertThat(Stream.of(
                                found.fullDate(),
                                found.monthDay(),
                                found.weekday(),
                                found.fullYear(),
                                found.isDeictic(),
                                found.isFinerThanYear())
                        .map(value -> value == null ? "-" : value.toString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(stated);
    }

    @Test
    void readsTheDayFirstWhereTheArticleDoes() {
        TaggedText text = Reading.tagged("It opens on 04/07/2019 and 2019-04-08.");
        assertThat(days(FINDER.find(text, false))).containsExactly("2019-04-07", "2019-04-08");
        assertThat(days(FINDER.find(text, true))).containsExactly("2019-07-04", "2019-04-08");
        assertThat(days(FINDER.find(text))).containsExactly("2019-04-07", "2019-04-08");
    }

    private static List<String> days(List<FoundTimex> found) {
        return found.stream().map(timex -> timex.fullDate().toString()).toList();
    }

    @Test
    void saysWhereItStandsAndByWhatRule() {
        FoundTimex found = FINDER.find(Reading.tagged("He left on Friday.")).get(0);
        assertThat(found).hasToString("Friday [11, 17) by weekday");
        assertThat(found.span().start()).isEqualTo(found.start()).isEqualTo(11);
        assertThat(found.span().end()).isEqualTo(found.end()).isEqualTo(17);
        assertThat(found.text()).isEqualTo("Friday");
        assertThat(found.rule()).isEqualTo("weekday");
        assertThat(found.type()).isEqualTo(TimexType.DATE);
    }
}
