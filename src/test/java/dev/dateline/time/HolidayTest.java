package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayTest {

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "12-25, 2019, 2019-12-25, 2019-12-25",
        "3rd monday of 01, 2019, 2019-01-21, 2019-01-21",
        "1st monday of 09, 2019, 2019-09-02, 2019-09-02",
        "last monday of 05, 2019, 2019-05-27, 2019-05-27",
        "4th thursday of 11, 2019, 2019-11-28, 2019-11-28",
        "4th thursday of 11 + 4, 2019, 2019-12-02, 2019-12-02",
        "easter, 2019, 2019-04-21, 2019-04-21",
        "easter, 326, 0326-04-11, 0326-04-11",
        "easter, 1598, 1598-03-22, 1598-03-22",
        "easter, 1693, 1693-03-22, 1693-03-22",
        "easter, 1761, 1761-03-22, 1761-03-22",
        "easter, 1818, 1818-03-22, 1818-03-22",
        "easter, 1886, 1886-04-25, 1886-04-25",
        "easter, 1954, 1954-04-18, 1954-04-18",
        "easter, 2285, 2285-03-22, 2285-03-22",
        "easter, 1981, 1981-04-19, 1981-04-19",
        "easter, 2000, 2000-04-23, 2000-04-23",
        "easter, 2008, 2008-03-23, 2008-03-23",
        "easter, 2038, 2038-04-25, 2038-04-25",
        "easter + 1, 2019, 2019-04-22, 2019-04-22",
        "easter - 46, 2019, 2019-03-06, 2019-03-06",
        "hijri 09, 2018, 2018-05-16, 2018-06-14",
        "hijri 10-01, 2018, 2018-06-15, 2018-06-15",
        "hijri 12-10, 2018, 2018-08-21, 2018-08-21",
        "hijri 01-10, 2018, 2018-09-20, 2018-09-20"
    })
    void coversDaysOfAYear(String when, int year, LocalDate from, LocalDate to) {
        assertThat(Holiday.parse("x", when).in(year)).isEqualTo(new Holiday.Days(from, to));
    }

    @ParameterizedTest
    @CsvSource({"easter, 325", "hijri 09, 1500", "hijri 09, 3000"})
    void coversNoneWhereItsCalendarDoesNotReach(String when, int year) {
        assertThat(Holiday.parse("x", when).in(year)).isNull();
    }

    @Test
    void isTheFirstOfTwoInAYear() {
        // it comes again on December 29
        assertThat(Holiday.parse("x", "hijri 01-01").in(2008)).isEqualTo(day(2008, 1, 10));
    }

    private static Holiday.Days day(int year, int month, int day) {
        return new Holiday.Days(LocalDate.of(year, month, day), LocalDate.of(year, month, day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12/25", "5th monday of 01", "3rd mon of 01", "easter +", "hijri", "someday"})
    void readsNothingElse(String when) {
        assertThatThrownBy(() -> Holiday.parse("x", when))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("read '" + when + "', expected MM-DD");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On Christmas Eve he left.              | 2018-12-24
            On New Year’s Eve he left.             | 2018-12-31
            On Martin Luther King Jr. Day he left. | 2019-01-21
            On Thanksgiving Day he left.           | 2018-11-22
            """)
    void isReadByItsLongestName(String text, String value) {
        assertThat(Reading.of(text, "2019-04-07")).extracting(Timex::value).containsExactly(value);
    }
}
