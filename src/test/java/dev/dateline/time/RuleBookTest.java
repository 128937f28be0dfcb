package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.words.WordList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTest {

    @Test
    void anUnknownMeaningFailsWithTheKnownOnes() {
        assertThatThrownBy(() -> book("rule  x", "match  next <weekday>", "means  wekday"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("test.rules:3: read means 'wekday', expected one of [")
                .hasMessageContaining("recurrence");
    }

    @Test
    void anUnknownClassFailsWithTheKnownOnes() {
        assertThatThrownBy(() -> book("rule  x", "match  next <wekday>"))
                .hasMessageStartingWith("test.rules:2: read <wekday>, expected one of month")
                .hasMessageContaining("weekday");
    }

    @Test
    void aBracketThatIsNotClosedFails() {
        assertThatThrownBy(() -> book("rule  x", "match  (next <weekday>"))
                .hasMessage("test.rules:2: read the end, expected ')'");
    }

    @Test
    void aRuleWithoutAMeaningFails() {
        assertThatThrownBy(() -> book("rule  x", "match  next <weekday>"))
                .hasMessage("test.rules:1: read rule x without match or means, expected both");
    }

    @Test
    void aNameUsedTwiceFails() {
        assertThatThrownBy(() -> book("rule  x", "match  today", "means  shift day 0 speech", "rule  x"))
                .hasMessage("test.rules:4: read rule 'x', expected a name not used before");
    }

    @Test
    void aLineOfAnotherKindFails() {
        assertThatThrownBy(() -> book("rule  x", "matches  today"))
                .hasMessageStartingWith("test.rules:2: read 'matches', expected rule, match, means");
    }

    @Test
    void anAlternativeThatLacksWhatTheMeaningNeedsFails() {
        assertThatThrownBy(() -> book("rule  x", "match  per (day|annum)", "means  recurring-unit"))
                .hasMessage("test.rules:2: read match 'per (day|annum)' with the alternative 'per annum', "
                        + "expected <unit> in it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            next <weekday>            | recurrence 1             | read 'recurrence 1', expected a reference after it
            next <weekday>            | recurrence one speech    | read 'one', expected a whole number
            next <weekday>            | recurrence 2 speech      | read '2', expected -1, 0 or 1
            next <weekday>            | recurrence 1 spech       | read 'spech', expected one of speech, text, setting
            next <weekday>            | recurrence 1 speech more | read 'more' after 'recurrence 1 speech more', expected the end of the line
            <number> <unit> ago       | offset back speech       | read 'back', expected one of before, after
            daily                     | recurring 1 dy           | read 'dy', expected one of second, minute, hour, day, night, weekend, week, fortnight, month, season, quarter, year, decade, century
            daily                     | recurring                | read 'recurring', expected a number or 'some' after it
            noon                      | day-part none            | read 'none', expected one of morning, afternoon, evening, daytime, night, noon, midnight
            the attacks               | day 2001 13 11           | read 2001 13 11, expected year, month and day
            soon                      | vague soon               | read 'soon', expected one of past-ref, present-ref, future-ref
            early <a-date>            | modified erly            | read 'erly', expected one of start, mid, end, approx, before, after, on-or-before, on-or-after, less-than, more-than, equal-or-less, equal-or-more
            """)
    void anArgumentThatIsNoneFails(String match, String means, String message) {
        assertThatThrownBy(() -> book("rule  x", "match  " + match, "means  " + means))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("test.rules:3: " + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the day              | date                        | a year, month, day or weekday
            <month> bc           | date-bc                     | <year>
            <month> <day>        | date-range                  | <...:last>
            <day> - <day:last>   | date-range                  | <month>
            <month> - <day:last> | date-range                  | <day> or <day-ordinal>
            <year> - <year>      | year-range                  | <...:last>
            the date             | numeric-date                | <numeric-date>
            the fall             | season                      | <season>
            <season> bc          | season-bc                   | <year>
            the third quarter    | quarter                     | <ordinal> or <quarter>
            the <quarter> half   | half                        | <ordinal> or <half>
            the latter half      | second-half                 | <year> or <year-two-digits>
            fiscal year          | fiscal-year                 | <fiscal> or <year>
            the nineties         | decade                      | <decade>
            the first century    | century                     | <ordinal>
            christmas            | holiday                     | <holiday>
            three houses         | length                      | <unit>
            every monday         | recurring-weekday           | <weekday>
            at <meridiem>        | clock                       | <hour>, <clock> or <clock-meridiem>
            hours                | clock-digits                | <clock-digits>
            five o'clock         | oclock                      | <hour> or <number>
            this mourning        | part-of-day                 | <daypart>
            this mourning        | part-of-day-shift 0 speech  | <daypart>
            evening              | part-of-expression          | a class that starts with a-
            last film            | unit-shift -1 speech        | <unit>
            last film            | recurrence -1 speech        | <weekday>, <month>, <season> or <holiday>
            the past             | unit-at before speech       | <unit>
            long ago             | offset before speech        | <unit>
            <number> days ago    | offset-of-length before speech | a class that starts with a-
            <a-length> later     | offset-from after           | two classes that start with a-
            the vote after       | from-event after            | <unit> or a class that starts with a-
            <a-day>              | on-day                      | two classes that start with a-
            early men            | modified start              | a class that starts with a-
            """)
    void aMeaningNamesWhatItNeeds(String match, String means, String need) {
        assertThatThrownBy(() -> book("rule  x", "match  " + match, "means  " + means))
                .hasMessageStartingWith("test.rules:2: read match '" + match + "' with the alternative")
                .hasMessageEndingWith(", expected " + need + " in it");
    }

    @Test
    void aSecondMeaningFails() {
        assertThatThrownBy(() -> book("rule  x", "match  today", "means  nothing", "means  nothing"))
                .hasMessage("test.rules:4: read a second means of rule x, expected one");
    }

    private static RuleBook book(String... lines) {
        List<WordList.Line> numbered = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            numbered.add(new WordList.Line(i + 1, lines[i]));
        }
        return new RuleBook(new Lexicon(), new WordList("test.rules", numbered));
    }
}
