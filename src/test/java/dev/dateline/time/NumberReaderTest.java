package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            0 | number hour short-number | 0 | 0.0 | 0
            1 | number day hour short-number | 1 | 1.0 | 1
            7 | number day hour short-number | 7 | 7.0 | 7
            24 | number day hour short-number two-digits | 24 | 24.0 | 24
            25 | number day short-number two-digits | 25 | 25.0 | 25
            31 | number day short-number two-digits | 31 | 31.0 | 31
            32 | number short-number two-digits | 32 | 32.0 | 32
            00 | number hour short-number two-digits | 0 | 0.0 | 00
            07 | number day hour short-number two-digits | 7 | 7.0 | 07
            99 | number short-number two-digits | 99 | 99.0 | 99
            100 | number short-number | 100 | 100.0 | 100
            999 | number short-number | 999 | 999.0 | 999
            1000 | number short-number year clock-digits | 1000 | 1000.0 | 1000
            0999 | number short-number | 999 | 999.0 | 0999
            1899 | number short-number year | 1899 | 1899.0 | 1899
            1900 | number short-number year recent-year clock-digits | 1900 | 1900.0 | 1900
            2019 | number short-number year recent-year clock-digits | 2019 | 2019.0 | 2019
            2099 | number short-number year recent-year | 2099 | 2099.0 | 2099
            2100 | number short-number year clock-digits | 2100 | 2100.0 | 2100
            2101 | number short-number clock-digits | 2101 | 2101.0 | 2101
            2359 | number short-number clock-digits | 2359 | 2359.0 | 2359
            2360 | number short-number | 2360 | 2360.0 | 2360
            2400 | number short-number | 2400 | 2400.0 | 2400
            1159 | number short-number year clock-digits | 1159 | 1159.0 | 1159
            1160 | number short-number year | 1160 | 1160.0 | 1160
            12345 | number | 12345 | 12345.0 | 12345
            123456789 | number | 123456789 | 1.23456789E8 | 123456789
            1234567890 | number | -1 | -1.0 | 1234567890
            123456789012345678901234 | number | -1 | -1.0 | 123456789012345678901234
            1st | ordinal day-ordinal | 1 | 1.0 |
            2nd | ordinal day-ordinal | 2 | 2.0 |
            3rd | ordinal day-ordinal | 3 | 3.0 |
            31st | ordinal day-ordinal | 31 | 31.0 |
            32nd | ordinal | 32 | 32.0 |
            0th | ordinal | 0 | 0.0 |
            11TH | ordinal day-ordinal | 11 | 11.0 |
            1234567890th | ordinal | -1 | -1.0 |
            1990s | decade | 1990 | 1990.0 |
            990s | decade | 990 | 990.0 |
            90s | decade | 90 | 90.0 |
            20s | decade | 20 | 20.0 |
            1990's | decade | 1990 | 1990.0 |
            1990’s | decade | 1990 | 1990.0 |
            2100s | decade | 2100 | 2100.0 |
            1000s | decade | 1000 | 1000.0 |
            '99 | year-two-digits | 99 | 99.0 |
            ’99 | year-two-digits | 99 | 99.0 |
            '90s | decade | 90 | 90.0 |
            '90's | decade | 90 | 90.0 |
            10:30 | clock | 0 | 0.0 | 10:30
            24:00 | clock | 0 | 0.0 | 24:00
            24:59 | clock | 0 | 0.0 | 24:59
            10:59 | clock | 0 | 0.0 | 10:59
            1:05 | clock | 0 | 0.0 | 1:05
            10:30:45 | clock | 0 | 0.0 | 10:30:45
            10:30h | clock | 0 | 0.0 | 10:30
            10:30hrs | clock | 0 | 0.0 | 10:30
            10:30am | clock-meridiem | 0 | 0.0 | 10:30am
            10:30p.m. | clock-meridiem | 0 | 0.0 | 10:30p.m.
            10.30 | number clock | -1 | 10.3 | 10.30
            0.30 | number | -1 | 0.3 | 0.30
            23.59 | number clock | -1 | 23.59 | 23.59
            24.30 | number | -1 | 24.3 | 24.30
            10.30h | number clock | -1 | 10.3 | 10.30
            10.30am | clock-meridiem | 0 | 0.0 | 10.30am
            10.30:45 | clock | 0 | 0.0 | 10.30:45
            3.5 | number | -1 | 3.5 | 3.5
            3.5.6 | numeric-date | 0 | 0.0 | 3.5.6
            2019-04-07 | numeric-date | 0 | 0.0 | 2019-04-07
            04/07/2019 | numeric-date | 0 | 0.0 | 04/07/2019
            7.4.2019 | numeric-date | 0 | 0.0 | 7.4.2019
            10,000 | number | -1 | 10000.0 | 10000
            1,234.5 | number | -1 | 1234.5 | 1234.5
            7pm | clock-meridiem | 0 | 0.0 | 7pm
            7PM | clock-meridiem | 0 | 0.0 | 7PM
            24am | clock-meridiem | 0 | 0.0 | 24am
            """)
    void readsWhatATokenCanBe(String token, String classes, int number, double count, String text) {
        assertThat(NumberReader.startsNumber(token)).isTrue();
        NumberReading read = NumberReader.read(token);
        assertThat(labels(read.classes())).isEqualTo(classes);
        assertThat(read.values().number()).isEqualTo(number);
        assertThat(read.values().count()).isEqualTo(count);
        assertThat(read.values().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "999a",
                "1234567890123456789012345",
                "1995s",
                "10s",
                "5s",
                "990's",
                "2110s",
                "'95s",
                "'9s",
                "'999",
                "'99x",
                "25:00",
                "10:60",
                "123:45",
                "10:3",
                "10:30:4",
                "10:30x",
                "7..2019",
                "7.4.",
                "2019-04",
                "1/2",
                "1/2/",
                "1-2/3",
                "10,00x",
                "1,2.3.4",
                "25am",
                "123am",
                "7xm",
                "12km"
            })
    void readsNoNumberOfTheCalendarOrTheClock(String token) {
        assertThat(NumberReader.startsNumber(token)).isTrue();
        assertThat(NumberReader.read(token).classes()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "'9", "'s", "'tis", "x1", "-1", "/1", ":1"})
    void startsNoNumber(String token) {
        assertThat(NumberReader.startsNumber(token)).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Q1 | quarter | 1
            Q4 | quarter | 4
            H1 | half | 1
            H2 | half | 2
            FY09 | fiscal | 9
            FY2010 | fiscal | 2010
            """)
    void readsALetterAndANumber(String token, String tokenClass, int number) {
        NumberReading read = NumberReader.lettered(token);
        assertThat(read).isNotNull();
        assertThat(labels(read.classes())).isEqualTo(tokenClass);
        assertThat(read.values().number()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q5", "Q0", "H3", "H0", "X1", "Qx", "Q10", "FY1", "FY20101", "FY20x0", "FY", "F1"})
    void readsNoLetterAndNumber(String token) {
        assertThat(NumberReader.lettered(token)).isNull();
    }

    @Test
    void everyDigitIsOne() {
        assertThat("0123456789".chars().allMatch(c -> Digits.is((char) c))).isTrue();
        assertThat(Digits.is((char) ('0' - 1))).isFalse();
        assertThat(Digits.is((char) ('9' + 1))).isFalse();
    }

    private static String labels(long classes) {
        return Arrays.stream(TokenClass.values())
                .filter(tokenClass -> (classes & tokenClass.bit()) != 0)
                .map(Labels::of)
                .collect(Collectors.joining(" "));
    }
}
