package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockTimesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', emptyValue = "", textBlock = """
            He left at 7:30 p.m. EST. | 7:30 p.m. EST = TIME 2019-04-07T19:30 2019-04-07T19:30:00-05:00 PUBLICATION
            He left at 12 a.m. | 12 a.m. = TIME 2019-04-07T00:00 2019-04-07T00:00:00 PUBLICATION
            He left at 12 p.m. | 12 p.m. = TIME 2019-04-07T12:00 2019-04-07T12:00:00 PUBLICATION
            He left at 13 p.m. | ""
            He left at 5:30PM. | 5:30PM = TIME 2019-04-07T17:30 2019-04-07T17:30:00 PUBLICATION
            He left at 10.30am. | 10.30am = TIME 2019-04-07T10:30 2019-04-07T10:30:00 PUBLICATION
            He left at 17:00 GMT. | 17:00 GMT = TIME 2019-04-07T17:00 2019-04-07T17:00:00Z PUBLICATION
            He left at 24:00. | 24:00 = TIME 2019-04-07T24:00 2019-04-08T00:00:00 PUBLICATION
            He left at 24:30. | ""
            He left at 1700 hours. | 1700 hours = TIME 2019-04-07T17:00 2019-04-07T17:00:00 PUBLICATION
            He left at 7 GMT. | 7 GMT = TIME 2019-04-07T07:00 2019-04-07T07:00:00Z PUBLICATION
            He left at five o'clock. | five o'clock = TIME 2019-04-07T05:00 2019-04-07T05:00:00 PUBLICATION
            He left at five o'clock in the evening. | five o'clock in the evening = TIME 2019-04-07T17:00 2019-04-07T17:00:00 PUBLICATION
            He left at five o'clock in the morning. | five o'clock in the morning = TIME 2019-04-07T05:00 2019-04-07T05:00:00 PUBLICATION
            He left at 17 o'clock. | 17 o'clock = TIME 2019-04-07T17:00 2019-04-07T17:00:00 PUBLICATION
            He left at twenty-five o'clock. | ""
            He left at zero o'clock. | ""
            He left at 8 p.m. ET on April 5, 2019. | 8 p.m. ET on April 5, 2019 = TIME 2019-04-05T20:00 2019-04-05T20:00:00-04:00 EXPLICIT
            He left at 8:15 on April 5, 2019. | 8:15 on April 5, 2019 = TIME 2019-04-05T08:15 2019-04-05T08:15:00 EXPLICIT
            He left at 8 Friday night. | Friday night = TIME 2019-04-05TNI 2019-04-05 PUBLICATION
            He left at 5:30 Friday night. | 5:30 Friday night = TIME 2019-04-05T05:30 2019-04-05T05:30:00 PUBLICATION
            He left at 6:30 Friday night. | 6:30 Friday night = TIME 2019-04-05T18:30 2019-04-05T18:30:00 PUBLICATION
            He left at 8:30 Friday evening. | 8:30 Friday evening = TIME 2019-04-05T20:30 2019-04-05T20:30:00 PUBLICATION
            He left at 11:30 Friday morning. | 11:30 Friday morning = TIME 2019-04-05T11:30 2019-04-05T11:30:00 PUBLICATION
            He left at 1:15 Friday afternoon. | 1:15 Friday afternoon = TIME 2019-04-05T13:15 2019-04-05T13:15:00 PUBLICATION
            He left at 12:15 Friday afternoon. | 12:15 Friday afternoon = TIME 2019-04-05T12:15 2019-04-05T12:15:00 PUBLICATION
            He left at noon. | noon = TIME 2019-04-07T12:00 2019-04-07T12:00:00 PUBLICATION
            He left at midnight on Friday. | midnight on Friday = TIME 2019-04-05T24:00 2019-04-06T00:00:00 PUBLICATION
            He left shortly after midnight on Friday. | shortly after midnight on Friday = TIME 2019-04-05T00:00 AFTER 2019-04-05T00:00:00 PUBLICATION
            He left shortly before midnight on Friday. | shortly before midnight on Friday = TIME 2019-04-05T24:00 BEFORE 2019-04-06T00:00:00 PUBLICATION
            He left shortly after noon. | shortly after noon = TIME 2019-04-07T12:00 AFTER 2019-04-07T12:00:00 PUBLICATION
            He left this morning. | this morning = TIME 2019-04-07TMO 2019-04-07 PUBLICATION
            He left last night. | last night = TIME 2019-04-06TNI 2019-04-06 PUBLICATION
            He left early this morning. | early this morning = TIME 2019-04-07TMO 2019-04-07 PUBLICATION
            He left on Friday evening. | Friday evening = TIME 2019-04-05TEV 2019-04-05 PUBLICATION
            He left in the early hours of Sunday. | the early hours of Sunday = TIME 2019-04-07TMO 2019-04-07 PUBLICATION
            He left on April 5, 2019 at night. | April 5, 2019 at night = TIME 2019-04-05TNI 2019-04-05 EXPLICIT
            He left the night of 20 June 1791. | the night of 20 June 1791 = TIME 1791-06-20TNI 1791-06-20 EXPLICIT
            He left at 10:57 a.m. on 11 October 2011. | 10:57 a.m. on 11 October 2011 = TIME 2011-10-11T10:57 2011-10-11T10:57:00 EXPLICIT
            He left on March 13, 2013 at 2:15 a.m. | March 13, 2013 at 2:15 a.m. = TIME 2013-03-13T02:15 2013-03-13T02:15:00 EXPLICIT
            He left last week at 8 p.m. | last week = DATE 2019-W13 2019-03-25/2019-03-31 PUBLICATION ; 8 p.m. = TIME 2019-04-07T20:00 2019-04-07T20:00:00 PUBLICATION
            He left at around 8 p.m. on Friday. | around 8 p.m. on Friday = TIME 2019-04-05T20:00 APPROX 2019-04-05T20:00:00 PUBLICATION
            """)
    void areReadOnTheirDay(String text, String times) {
        assertThat(Reading.written(text, "2019-04-07")).isEqualTo(times);
    }
}
