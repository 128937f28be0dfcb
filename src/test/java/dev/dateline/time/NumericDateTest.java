package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumericDateTest {

    /** Year, month and day, month first and day first; a year of two digits has a question mark. */
    @ParameterizedTest(name = "{0} = {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2019-04-07 | 2019 4 7 | 2019 4 7
            2019-4-7 | 2019 4 7 | 2019 4 7
            2019-13-01 | none | none
            2019-00-01 | none | none
            2019-01-00 | none | none
            2019-02-29 | 2019 2 29 | 2019 2 29
            2019-02-30 | none | none
            0000-01-01 | none | none
            04/07/2019 | 2019 4 7 | 2019 7 4
            13/07/2019 | 2019 7 13 | 2019 7 13
            04/13/2019 | 2019 4 13 | 2019 4 13
            12/12/2019 | 2019 12 12 | 2019 12 12
            13/13/2019 | none | none
            4/7/19 | 19? 4 7 | 19? 7 4
            7.4.2019 | 2019 4 7 | 2019 4 7
            7.13.2019 | none | none
            13.7.2019 | 2019 7 13 | 2019 7 13
            7-4-2019 | 2019 7 4 | 2019 4 7
            1/2/3 | none | none
            1/2/345 | none | none
            123/1/2019 | none | none
            2019/1/123 | none | none
            1/123/2019 | none | none
            2019/04/07 | 2019 4 7 | 2019 4 7
            """)
    void readsDigits(String text, String monthFirst, String dayFirst) {
        assertThat(written(NumericDate.read(text, false))).isEqualTo(monthFirst);
        assertThat(written(NumericDate.read(text, true))).isEqualTo(dayFirst);
    }

    private static String written(Expression expression) {
        if (expression == null) {
            return "none";
        }
        CalendarDate date = expression.date();
        boolean isShort = date.year().kind() == StatedYear.Kind.TWO_DIGITS;
        return date.year().number() + (isShort ? "? " : " ") + date.month() + " " + date.day();
    }
}
