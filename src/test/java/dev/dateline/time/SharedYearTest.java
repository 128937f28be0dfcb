package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedYearTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', emptyValue = "", textBlock = """
            It lasted from November to March 1918. | November = DATE 1917-11 1917-11 EXPLICIT ; March 1918 = DATE 1918-03 1918-03 EXPLICIT
            It lasted from March to November 1918. | March = DATE 1918-03 1918-03 EXPLICIT ; November 1918 = DATE 1918-11 1918-11 EXPLICIT
            It lasted from 15 to 22 February 1984. | 15 = DATE 1984-02-15 1984-02-15 EXPLICIT ; 22 February 1984 = DATE 1984-02-22 1984-02-22 EXPLICIT
            It lasted from 22 to 15 February 1984. | 22 = DATE XXXX-XX-22 ; 15 February 1984 = DATE 1984-02-15 1984-02-15 EXPLICIT
            It lasted the spring and summer of 1943. | the spring = DATE 1943-SP 1943-21 EXPLICIT ; summer of 1943 = DATE 1943-SU 1943-22 EXPLICIT
            It lasted from March to next year. | March = DATE XXXX-03 ; next year = DATE XXXX
            It lasted March and April. | April = DATE XXXX-04
            It lasted from March until early April 1918. | March = DATE 1918-03 1918-03 EXPLICIT ; early April 1918 = DATE 1918-04 START 1918-04~ EXPLICIT
            It lasted March or April 1918. | April 1918 = DATE 1918-04 1918-04 EXPLICIT
            It lasted March whereas April 1918 did not. | April 1918 = DATE 1918-04 1918-04 EXPLICIT
            It lasted from March to Friday, April 5, 1918. | March = DATE 1918-03 1918-03 EXPLICIT ; Friday, April 5, 1918 = DATE 1918-04-05 1918-04-05 EXPLICIT
            It lasted from 3 March to 5 April 1918. | 3 March = DATE 1918-03-03 1918-03-03 EXPLICIT ; 5 April 1918 = DATE 1918-04-05 1918-04-05 EXPLICIT
            It lasted from 3 March to 5 March 1918. | 3 March = DATE 1918-03-03 1918-03-03 EXPLICIT ; 5 March 1918 = DATE 1918-03-05 1918-03-05 EXPLICIT
            It lasted from 15 to 15 February 1984. | 15 = DATE XXXX-XX-15 ; 15 February 1984 = DATE 1984-02-15 1984-02-15 EXPLICIT
            It lasted from March to 1918. | March = DATE XXXX-03 ; 1918 = DATE 1918 1918 EXPLICIT
            It lasted Friday and April 1918. | Friday = DATE XXXX-WXX-5 ; April 1918 = DATE 1918-04 1918-04 EXPLICIT
            It lasted from November to March AD 1. | November = DATE XXXX-11 ; AD 1 = DATE 0001 0001 EXPLICIT
            It lasted the spring and April 1943. | April 1943 = DATE 1943-04 1943-04 EXPLICIT
            It lasted May 3, 5 and 7. | May 3 = DATE XXXX-05-03 ; 5 = DATE XXXX-XX-05 ; 7 = DATE XXXX-XX-07
            It lasted in March                 and April 1918. | March = DATE XXXX-03 ; April 1918 = DATE 1918-04 1918-04 EXPLICIT
            Between March and the early spring of 1918 he left. | March = DATE XXXX-03 ; the early spring of 1918 = DATE 1918-SP START 1918-21~ EXPLICIT
            """)
    void isTakenFromTheSecondOfAPair(String text, String times) {
        assertThat(Reading.written(text, "")).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource({"12, 1917-11", "13, XXXX-11"})
    void isSharedAcrossTwelveCharacters(int gap, String value) {
        String text = "It lasted from November and" + " ".repeat(gap - 4) + "March 1918.";
        assertThat(Reading.of(text, "").get(0).value()).isEqualTo(value);
    }
}
