package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTimeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', emptyValue = "", textBlock = """
            On April 5, 2019 he fell. In 2019 he left. The next day they met. | April 5, 2019 = DATE 2019-04-05 2019-04-05 EXPLICIT ; 2019 = DATE 2019 2019 EXPLICIT ; The next day = DATE 2019-04-06 2019-04-06 CONTEXT
            On April 5, 2019 he fell. In 2018 he left. The next day they met. | April 5, 2019 = DATE 2019-04-05 2019-04-05 EXPLICIT ; 2018 = DATE 2018 2018 EXPLICIT ; The next day = DATE XXXX-XX-XX
            On April 5, 2019 he fell. In 2018 he left. The next month they met. | April 5, 2019 = DATE 2019-04-05 2019-04-05 EXPLICIT ; 2018 = DATE 2018 2018 EXPLICIT ; The next month = DATE XXXX-XX
            On April 5, 2019 he fell. In April 2019 he left. The next day they met. | April 5, 2019 = DATE 2019-04-05 2019-04-05 EXPLICIT ; April 2019 = DATE 2019-04 2019-04 EXPLICIT ; The next day = DATE 2019-04-06 2019-04-06 CONTEXT
            On April 5, 2019 he fell. In May 2019 he left. The next day they met. | April 5, 2019 = DATE 2019-04-05 2019-04-05 EXPLICIT ; May 2019 = DATE 2019-05 2019-05 EXPLICIT ; The next day = DATE XXXX-XX-XX
            On April 5, 2019 he fell. In March 2019 he left. The next week they met. | April 5, 2019 = DATE 2019-04-05 2019-04-05 EXPLICIT ; March 2019 = DATE 2019-03 2019-03 EXPLICIT ; The next week = DATE 2019-W10 2019-03-04/2019-03-10 CONTEXT
            On April 5, 2019 he fell. In March 2019 he left. The next year they met. | April 5, 2019 = DATE 2019-04-05 2019-04-05 EXPLICIT ; March 2019 = DATE 2019-03 2019-03 EXPLICIT ; The next year = DATE 2020 2020 CONTEXT
            In the 1990s he fell. The next year they met. | the 1990s = DATE 199 199X EXPLICIT ; The next year = DATE XXXX
            In 2011 he fell. The next decade they met. | 2011 = DATE 2011 2011 EXPLICIT ; The next decade = DATE 202 202X CONTEXT
            On April 5, 2019 he fell. The next weekend they met. | April 5, 2019 = DATE 2019-04-05 2019-04-05 EXPLICIT ; The next weekend = DATE 2019-W15-WE 2019-04-13/2019-04-14 CONTEXT
            In May 2011 he fell. The next season they met. | May 2011 = DATE 2011-05 2011-05 EXPLICIT ; The next season = DATE 2011-SU 2011-22 CONTEXT
            In May 2011 he fell. The next quarter they met. | May 2011 = DATE 2011-05 2011-05 EXPLICIT ; The next quarter = DATE 2011-Q3 2011-07/2011-09 CONTEXT
            In 2011 he fell. The next month they met. | 2011 = DATE 2011 2011 EXPLICIT ; The next month = DATE XXXX-XX
            """)
    void isWhereTheTextGoesOnFrom(String text, String times) {
        assertThat(Reading.written(text, "")).isEqualTo(times);
    }
}
