package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.analysis.Analysis;
import dev.dateline.analysis.ArticleAnalyzer;
import dev.dateline.article.Article;
import dev.dateline.intake.PlainTextReader;
import dev.dateline.summary.SummaryLength;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arithmetic leads to no date before year 1 and to none after 9999. */
class CalendarRangeTest {

    private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();

    @ParameterizedTest(name = "{0}: {1} = {3}")
    @CsvSource(delimiter = '|', textBlock = """
            0001-01-01 | He left yesterday.                           | yesterday              | XXXX-XX-XX
            0001-01-01 | He left the day before yesterday.            | the day before yesterday | XXXX-XX-XX
            0001-01-01 | He left last week.                           | last week              | XXXX-WXX
            0001-01-01 | He left last month.                          | last month             | XXXX-XX
            0001-01-01 | He left last year.                           | last year              | XXXX
            0001-01-01 | He left last decade.                         | last decade            | XXX
            0001-01-01 | He left last century.                        | last century           | XX
            0001-01-01 | He left last night.                          | last night             | XXXX-XX-XXTNI
            0001-01-01 | He left yesterday evening.                   | yesterday evening      | XXXX-XX-XXTEV
            0001-01-01 | He left on Friday.                           | Friday                 | XXXX-WXX-5
            0001-01-01 | He left last Friday.                         | last Friday            | XXXX-WXX-5
            0001-01-01 | He left last June.                           | last June              | XXXX-06
            0001-01-01 | He left last summer.                         | last summer            | XXXX-SU
            0001-01-01 | He left last Christmas.                      | last Christmas         | XXXX-XX-XX
            0001-01-01 | He left in December.                         | December               | XXXX-12
            0001-01-01 | He left on December 5.                       | December 5             | XXXX-12-05
            0001-01-01 | He left this winter.                         | this winter            | XXXX-WI
            0001-01-01 | He left two days ago.                        | two days ago           | XXXX-XX-XX
            0001-01-01 | He left three weeks ago.                     | three weeks ago        | XXXX-WXX
            0001-02-28 | He left 90 days ago.                         | 90 days ago            | XXXX-XX-XX
            0050-06-15 | He left in the '90s.                         | the '90s               | XXX
            2019-04-07 | He left 3,000 years ago.                     | 3,000 years ago        | XXXX
            2019-04-07 | He left 100,000 years ago.                   | 100,000 years ago      | XXXX
            2019-04-07 | He left two thousand centuries ago.          | two thousand centuries ago | XX
            2019-04-07 | He left 99,999,999,999 years ago.            | 99,999,999,999 years ago | XXXX
            2019-04-07 | He returns in 100,000 years' time.           | in 100,000 years' time | XXXX
            2019-04-07 | He left in the 101st century BC.             | the 101st century BC   | BC100
            9999-12-31 | He will leave tomorrow.                      | tomorrow               | XXXX-XX-XX
            9999-12-31 | He will leave the day after tomorrow.        | the day after tomorrow | XXXX-XX-XX
            9999-12-31 | He will leave next week.                     | next week              | XXXX-WXX
            9999-12-31 | He will leave next month.                    | next month             | XXXX-XX
            9999-12-31 | He will leave next quarter.                  | next quarter           | XXXX-QX
            9999-12-31 | He will leave next year.                     | next year              | XXXX
            9999-12-31 | He will leave next decade.                   | next decade            | XXX
            9999-12-31 | He will leave next century.                  | next century           | XX
            9999-12-31 | He will leave on Sunday.                     | Sunday                 | XXXX-WXX-7
            9999-12-31 | He will leave next Sunday.                   | next Sunday            | XXXX-WXX-7
            9999-12-31 | He will leave next spring.                   | next spring            | XXXX-SP
            9999-12-31 | He will leave in March.                      | March                  | XXXX-03
            9999-12-31 | He will leave three weeks from now.          | three weeks from now   | XXXX-WXX
            9999-12-31 | He will leave at midnight on December 31, 9999. | midnight on December 31 | 9999-12-31T24:00
            9999-12-31 | He will leave this week.                     | this week              | 9999-W52
            9999-12-31 | He will leave this weekend.                  | this weekend           | 9999-W52-WE
            9999-12-31 | He will leave this winter.                   | this winter            | 9999-WI
            """)
    void isNoDateBeyondTheCalendar(String published, String text, String words, String value) {
        assertThat(Reading.of(text, published)).as(text).anySatisfy(timex -> {
            assertThat(timex.text()).isEqualTo(words);
            assertThat(timex.value()).isEqualTo(value);
            assertThat(timex.time()).isNull();
        });
        assertThat(timeline(text, published).timeline()).as(text).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} = {3}/{4}")
    @CsvSource(delimiter = '|', textBlock = """
            0001-01-01 | He left today.                      | today             | 0001-01-01 | 0001-01-01
            0001-01-02 | He left yesterday.                  | yesterday         | 0001-01-01 | 0001-01-01
            0001-01-03 | He left this week.                  | this week         | 0001-01-01 | 0001-01-07
            0005-06-01 | He left this decade.                | this decade       | 0001-01-01 | 0009-12-31
            0050-06-01 | He left this century.               | this century      | 0001-01-01 | 0099-12-31
            2019-04-07 | He left in the 1st century.         | the 1st century   | 0001-01-01 | 0099-12-31
            2019-04-07 | He left in the 1st century BC.      | the 1st century BC | -0099-01-01 | 0000-12-31
            2019-04-07 | He will leave in the 100th century. | the 100th century | 9900-01-01 | 9999-12-31
            9999-12-30 | He will leave tomorrow.             | tomorrow          | 9999-12-31 | 9999-12-31
            9998-12-31 | He will leave next year.            | next year         | 9999-01-01 | 9999-12-31
            2019-04-07 | He left 2,018 years ago.            | 2,018 years ago   | 0001-01-01 | 0001-12-31
            2019-04-07 | He will leave 7,980 years from now. | 7,980 years from now | 9999-01-01 | 9999-12-31
            2019-04-07 | He left in the 100th century BC.   | the 100th century BC | -9999-01-01 | -9900-12-31
            2019-04-07 | He left in 490 BC.                  | 490 BC            | -0489-01-01 | -0489-12-31
            """)
    void isADateUpToTheEndsOfTheCalendar(String published, String text, String words, LocalDate from, LocalDate to) {
        assertThat(Reading.of(text, published)).as(text).anySatisfy(timex -> {
            assertThat(timex.text()).isEqualTo(words);
            assertThat(timex.time()).isNotNull();
            assertThat(timex.time().from()).isEqualTo(from);
            assertThat(timex.time().to()).isEqualTo(to);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"It began in AD 0.", "It began in 0 BC.", "It began on 0000-01-01.", "the spring of 0 BC"})
    void readsNoYearZero(String text) {
        assertThat(Reading.of(text, "2019-04-07")).noneMatch(timex -> timex.time() != null);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            In 490 BC he won. Ten years later he died.       | BC0480
            In 490 BC he won. 600 years later they read it.  | 0111
            In 490 BC he won. 6,000 years earlier none wrote. | BC6490
            """)
    void countsOnFromAYearBeforeChrist(String text, String value) {
        assertThat(Reading.of(text, "").get(1).value()).isEqualTo(value);
        assertThat(Reading.of(text, "").get(1).time()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In AD 1 he won. Two years earlier he had lost.",
                "In 490 BC he won. 20,000 years later they read it.",
                "In 490 BC he won. 20,000 years earlier none wrote.",
                "In 9999 they met. Two years later they left."
            })
    void countsNoFurtherThanTheCalendar(String text) {
        List<Timex> timexes = Reading.of(text, "");
        assertThat(timexes.get(timexes.size() - 1).time()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The dam broke two billion years after the vote on Monday.",
                "The dam broke 2,147,483,647 centuries after the vote on Monday.",
                "The dam broke 100,000 years before the vote on Monday.",
                "The dam broke 3,000 days before January 1, AD 1.",
                "The dam broke three days after December 31, 9999."
            })
    void measuresNoDistanceBeyondTheCalendar(String text) {
        assertThat(timeline(text, "2019-04-07").timeline())
                .allSatisfy(entry -> assertThat(entry.date().from().getYear()).isBetween(1, 9999));
    }

    private static Analysis timeline(String text, String published) {
        Article article =
                new PlainTextReader().read(text, Article.Description.none(), Anchor.of(LocalDate.parse(published)));
        return ANALYZER.analyze(article, SummaryLength.DEFAULT);
    }
}
