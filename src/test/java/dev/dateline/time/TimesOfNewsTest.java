package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesOfNewsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', emptyValue = "", textBlock = """
            He left two weeks ago. | two weeks ago = DATE 2019-W13 2019-03-25/2019-03-31 PUBLICATION
            He left a few days ago. | a few days ago = DATE PAST_REF
            He left several hours ago. | several hours ago = TIME 2019-04-10TXX:XX 2019-04-10 PUBLICATION
            He left three hours ago. | three hours ago = TIME 2019-04-10TXX:XX 2019-04-10 PUBLICATION
            He left 30 hours ago. | 30 hours ago = TIME 2019-04-09TXX:XX 2019-04-09 PUBLICATION
            He left two decades ago. | two decades ago = DATE 1999 1999 PUBLICATION
            He left exactly two years ago. | exactly two years ago = DATE 2017-04-10 2017-04-10 PUBLICATION
            He left about two years ago. | about two years ago = DATE 2017 APPROX 2017~ PUBLICATION
            He left two and a half years ago. | two and a half years ago = DATE 2016 2016 PUBLICATION
            He left half a year ago. | half a year ago = DATE 2018 2018 PUBLICATION
            He left more than a century ago. | more than a century ago = DATE 1919 MORE_THAN 1919 PUBLICATION
            He returns in two weeks' time. | in two weeks' time = DATE 2019-W17 2019-04-22/2019-04-28 PUBLICATION
            He left ten days before Christmas. | ten days before Christmas = DATE 2018-12-15 2018-12-15 PUBLICATION
            He left three hours after midnight. | three hours = DURATION PT3H @3 HOUR AFTER ; midnight = TIME 2019-04-10T24:00 2019-04-11T00:00:00 PUBLICATION
            He left two weeks after Easter 2019. | two weeks after Easter 2019 = DATE 2019-05-05 2019-05-05 EXPLICIT
            He left several days after Easter 2019. | several days after Easter 2019 = DATE XXXX-XX-XX
            He left two months before 2011. | two months before 2011 = DATE 2010-11 2010-11 EXPLICIT
            He left for the past three years. | the past three years = DURATION P3Y 2016-04-10/2019-04-10 PUBLICATION
            He left for the past few years. | the past few years = DURATION PXY
            He left for the past two hours. | the past two hours = DURATION PT2H
            He left over the next two weeks. | the next two weeks = DURATION P2W 2019-04-10/2019-04-24 PUBLICATION
            He left the past decade. | the past decade = DURATION P10Y 2009-04-10/2019-04-10 PUBLICATION
            He left Friday last week. | Friday last week = DATE 2019-04-05 2019-04-05 PUBLICATION
            He left last week Friday. | last week Friday = DATE 2019-04-05 2019-04-05 PUBLICATION
            He left last weekend. | last weekend = DATE 2019-W14-WE 2019-04-06/2019-04-07 PUBLICATION
            He left the weekend. | the weekend = DATE 2019-W14-WE 2019-04-06/2019-04-07 PUBLICATION
            He will leave the weekend. | the weekend = DATE 2019-W15-WE 2019-04-13/2019-04-14 PUBLICATION
            He leaves the weekend. | the weekend = DATE 2019-W15-WE 2019-04-13/2019-04-14 PUBLICATION
            He left this quarter. | this quarter = DATE 2019-Q2 2019-04/2019-06 PUBLICATION
            He left next season. | ""
            He left this second. | ""
            He left year-ago quarter. | year-ago quarter = DATE 2018 2018 PUBLICATION
            He left the first week of May 2019. | the first week of May 2019 = DATE 2019-W18 2019-04-29/2019-05-05 EXPLICIT
            He left the last week of May 2019. | the last week of May 2019 = DATE 2019-W22 2019-05-27/2019-06-02 EXPLICIT
            He left the last day of 2019. | the last day of 2019 = DATE 2019-12-31 2019-12-31 EXPLICIT
            He left the second Tuesday of March 2019. | the second Tuesday of March 2019 = DATE 2019-03-12 2019-03-12 EXPLICIT
            He left the last Monday of March 2019. | the last Monday of March 2019 = DATE 2019-03-25 2019-03-25 EXPLICIT
            He left the fifth Monday of March 2019. | the fifth Monday of March 2019 = DATE XXXX-XX-XX
            He left the third day of last year. | the third day of last year = DATE 2018-01-03 2018-01-03 PUBLICATION
            He left the week of March 18, 2013. | the week of March 18, 2013 = DATE 2013-W12 2013-03-18/2013-03-24 EXPLICIT
            He left early 2011. | early 2011 = DATE 2011 START 2011~ EXPLICIT
            He left in mid-1916. | mid-1916 = DATE 1916 MID 1916~ EXPLICIT
            He left late this year. | late this year = DATE 2019 END 2019~ PUBLICATION
            He left at the end of the year. | the end of the year = DATE 2019 END 2019~ PUBLICATION
            He left in the second half of 2008. | the second half of 2008 = DATE 2008-H2 2008-07/2008-12 EXPLICIT
            He left in the last quarter of 2008. | the last quarter of 2008 = DATE 2008-Q4 2008-10/2008-12 EXPLICIT
            He left in FY2010. | FY2010 = DATE FY2010 2010 EXPLICIT
            He left in the first quarter. | the first quarter = DATE 2019-Q1 2019-01/2019-03 PUBLICATION
            He left in the 1990s. | the 1990s = DATE 199 199X EXPLICIT
            He left in the 1940's. | the 1940's = DATE 194 194X EXPLICIT
            He left in the 19th century. | the 19th century = DATE 18 18XX EXPLICIT
            He left in the 4th century BC. | the 4th century BC = DATE BC03 -0399/-0300 EXPLICIT
            He left in the spring of 480 BC. | the spring of 480 BC = DATE BC0480-SP -0479-21 EXPLICIT
            He left April 14-16. | April 14-16 = DATE 2019-04-14/2019-04-16 2019-04-14/2019-04-16 PUBLICATION
            He left 1914-18. | 1914-18 = DATE 1914/1918 1914/1918 EXPLICIT
            He left 1914-1918. | 1914 = DATE 1914 1914 EXPLICIT ; 1918 = DATE 1918 1918 EXPLICIT
            He left 1300-1900. | 1300 = DATE 1300 1300 EXPLICIT ; 1900 = DATE 1900 1900 EXPLICIT
            He left 3 June-5 June. | 3 June = DATE 2018-06-03 2018-06-03 PUBLICATION ; 5 June = DATE 2018-06-05 2018-06-05 CONTEXT
            He left three days after the vote. | three days = DURATION P3D @3 DAY AFTER
            He left a week before the election. | a week = DURATION P1W @1 WEEK BEFORE
            He left two and a half days after the vote. | two and a half days = DURATION P2.5D
            He left several days after the vote. | several days = DURATION PXD
            He left two fortnights after the vote. | two fortnights = DURATION P4W @4 WEEK AFTER
            He left the day after he fell. | the day after = DATE XXXX-XX-XX @1 DAY AFTER
            He left the week before he fell. | the week before = DATE XXXX-WXX @1 WEEK BEFORE
            He left the month after he fell. | the month after = DATE XXXX @1 MONTH AFTER
            He left about three days after the vote. | three days = DURATION P3D @3 DAY AFTER
            He waited two years and six months. | two years and six months = DURATION P2Y6M
            He waited six months and two years. | six months = DURATION P6M ; two years = DURATION P2Y
            He waited several years and six months. | several years = DURATION PXY ; six months = DURATION P6M
            He waited two days and three hours and ten minutes. | two days and three hours = DURATION P2DT3H ; ten minutes = DURATION PT10M
            He waited a season. | ""
            He waited ten hours and five minutes. | ten hours and five minutes = DURATION PT10H5M
            He waited another two weeks. | another two weeks = DURATION P2W
            He waited half an hour. | half an hour = DURATION PT30M
            He waited two and a half years. | two and a half years = DURATION P2.5Y
            He waited several and a half years. | half years = DURATION P6M
            He waited weeks. | ""
            It happens every day. | every day = SET P1D
            It happens every two weeks. | every two weeks = SET P2W
            It happens every other week. | every other week = SET P1W
            It happens every few weeks. | few weeks = DURATION PXW
            It happens every Monday. | every Monday = SET XXXX-WXX-1
            It happens twice a week. | twice a week = SET P1W
            It happens daily. | daily = SET P1D
            It happens on Mondays. | Mondays = SET XXXX-WXX
            It happens per hour. | per hour = SET PT1H
            It happens quarterly. | quarterly = SET P3M
            He is 75 years old. | ""
            He left now. | now = DATE PRESENT_REF
            He left recently. | recently = DATE PAST_REF
            They will soon leave. | soon = DATE FUTURE_REF
            """)
    void areReadByTypeAndValue(String text, String times) {
        assertThat(Reading.written(text, "2019-04-10")).isEqualTo(times);
    }
}
