package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceResolverTest {

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # the past: up to 330 days back, then the next one
            2019-03-01 | He resigned in April.                  | 2019-04
            2019-02-25 | He resigned on April 1.                | 2018-04-01
            2019-02-26 | He resigned on April 1.                | 2019-04-01
            2019-04-01 | He resigned on April 1.                | 2019-04-01
            2019-03-31 | He resigned on April 1.                | 2019-04-01
            # the future: up to 305 days ahead, then the last one
            2019-06-01 | He will resign on April 1.             | 2020-04-01
            2019-06-01 | He will resign on April 2.             | 2019-04-02
            2019-06-01 | He will resign on March 31.            | 2020-03-31
            2019-06-01 | He will resign on June 1.              | 2019-06-01
            # neither: the nearer one
            2019-10-01 | Elections on April 1 matter.           | 2019-04-01
            2019-10-02 | Elections on April 1 matter.           | 2020-04-01
            2019-09-30 | Elections on April 1 matter.           | 2019-04-01
            # weekdays
            2019-04-07 | He resigned on Sunday.                 | 2019-04-07
            2019-04-07 | He resigned on Monday.                 | 2019-04-01
            2019-04-07 | He will resign on Sunday.              | 2019-04-07
            2019-04-07 | He will resign on Monday.              | 2019-04-08
            2019-04-07 | He will resign on Saturday.            | 2019-04-13
            2019-04-07 | He resigned last Sunday.               | 2019-03-31
            2019-04-07 | He will resign next Sunday.            | 2019-04-14
            2019-04-07 | He will resign this Monday.            | 2019-04-01
            2019-04-07 | He will resign this Sunday.            | 2019-04-07
            # a weekday tells the year: of publication, before, after, two and three before
            2009-04-09 | He spoke on Tuesday, April 7.          | 2009-04-07
            2009-04-09 | He spoke on Monday, April 7.           | 2008-04-07
            2009-04-09 | He spoke on Wednesday, April 7.        | 2010-04-07
            2009-04-09 | He spoke on Saturday, April 7.         | 2007-04-07
            2009-04-09 | He spoke on Friday, April 7.           | 2006-04-07
            2009-04-09 | He spoke on Thursday, April 7.         | 2009-04-07
            # last, this and next of a year
            2019-04-07 | He resigned last April.                | 2018-04
            2019-04-30 | He resigned last March.                | 2019-03
            2019-04-07 | He will resign next April.             | 2020-04
            2019-04-07 | He will resign next May.               | 2019-05
            2019-04-07 | He will resign this May.               | 2019-05
            2019-04-07 | He resigned last winter.               | 2018-WI
            2019-12-07 | He resigned last winter.               | 2018-WI
            2019-04-07 | He resigned last spring.               | 2019-SP
            2019-03-07 | He resigned last spring.               | 2018-SP
            2019-05-07 | He resigned last spring.               | 2019-SP
            2019-02-07 | He resigned this winter.               | 2018-WI
            2019-03-31 | He resigned this winter.               | 2018-WI
            2019-04-01 | He resigned this winter.               | 2019-WI
            2019-03-31 | He resigned this summer.               | 2019-SU
            2019-04-07 | He resigned last Christmas.            | 2018-12-25
            2019-04-07 | He will resign next Christmas.         | 2019-12-25
            2019-12-25 | He will resign next Christmas.         | 2020-12-25
            2019-04-07 | He resigned last Ramadan.              | 2018-05-16/2018-06-14
            # two digits: at most five years ahead
            2019-04-07 | He resigned in '24.                    | 2024
            2019-04-07 | He resigned in '25.                    | 1925
            2019-04-07 | He resigned in '18.                    | 2018
            1998-04-07 | He resigned in '03.                    | 2003
            1998-04-07 | He resigned in '04.                    | 1904
            # a year counted from another
            2019-04-07 | He resigned in March this year.        | 2019-03
            2019-04-07 | He resigned in March last year.        | 2018-03
            2019-04-07 | He resigned on February 29.            | 2019-02-29
            2020-04-07 | He resigned on February 29.            | 2020-02-29
            2019-04-07 | He resigned on November 5, 2011.       | 2011-11-05
            2019-04-07 | He resigned in the spring.             | 2019-SP
            2019-01-07 | He resigned in the spring.             | 2018-SP
            2019-04-07 | Sales rose in the third quarter.       | 2018-Q3
            2019-04-07 | Sales will rise in the third quarter.  | 2019-Q3
            2019-02-07 | He resigned on Good Friday.            | 2018-03-30
            2019-04-20 | He resigned on Good Friday.            | 2019-04-19
            """)
    void choosesInNews(String published, String text, String value) {
        assertThat(Reading.of(text, published)).extracting(Timex::value).containsExactly(value);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            He fell in September 1939. They met in November 1939. They left in January.     | 1940-01
            He fell in September 1939. They met in November 1939. They left in April.       | 1939-04
            He fell in September 1939. They met in November 1939. They left in February.    | 1940-02
            He fell in September 1939. They met in August 1939. They left in January.       | 1939-01
            # up to 240 days back, then in the next year
            He fell in May 1939. They met in September 1939. They left on January 4.        | 1939-01-04
            He fell in May 1939. They met in September 1939. They left on January 3.        | 1940-01-03
            He fell in September 1939. They met in June 1940. They left by the end of the year. | 1940
            He fell in September 1939. They met on May 3, 1940. They left on Friday.        | 1940-05-03
            He fell in September 1939. They met on May 3, 1940. They left on Thursday.      | 1940-05-09
            He fell in September 1939. They met on May 3, 1940. They left on the 20th.      | 1940-05-20
            He fell in September 1939. They met in September 1940. They left on the 31st.   | XXXX-XX-31
            He fell in September 1939. They met in September 1940. They left on the 30th.   | 1940-09-30
            He fell in September 1939. They met in June 1940. They left in '45.             | 1945
            He fell in September 1939. They met in June 1940. They left that winter.        | 1940-WI
            He fell in September 1939. They met in June 1940. They left the next March.     | 1941-03
            He fell in September 1939. They met in June 1940. They left the previous March. | 1940-03
            He fell in September 1939. They met in June 1940. They left at Christmas.       | 1940-12-25
            He fell in September 1939. They met in June 1940. They left in March that year. | 1940-03
            """)
    void choosesInANarrative(String text, String value) {
        List<Timex> timexes = Reading.of(text, "2009-12-19");
        assertThat(timexes.get(timexes.size() - 1).value()).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            He left on Friday.                                          | XXXX-WXX-5
            He left in March.                                           | XXXX-03
            He left on March 5.                                         | XXXX-03-05
            He left in the spring.                                      | XXXX-SP
            He left in the third quarter.                               | XXXX-Q3
            First-half profit fell.                                     | XXXX-H1
            He left at Christmas.                                       | XXXX-XX-XX
            He left last March.                                         | XXXX-03
            He left last Friday.                                        | XXXX-WXX-5
            He left last winter.                                        | XXXX-WI
            He left on the 20th.                                        | XXXX-XX-20
            He left in fiscal '08.                                      | FYXXXX
            He left in the '40s.                                        | XXX
            He left in the '80s.                                        | 198
            He left in '69.                                             | 1969
            He left in '68.                                             | XXXX
            He left in March this year.                                 | XXXX-03
            """)
    void leavesOpenWhatDependsOnAnUnknownDate(String text, String value) {
        assertThat(Reading.of(text, "")).extracting(Timex::value).containsExactly(value);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            In 2011 he came. He left in March.                          | 2011-03
            In 2011 he came. They waited. He left in March.             | XXXX-03
            They waited. They waited. In 2011 he came. He left in March. | 2011-03
            In 2011 he came. He left by the end of the year.            | 2011
            In 2011 he came. He left in '14.                            | 2014
            In 2011 he came. He left in '17.                            | 1917
            """)
    void followsTheTextWhereTheDateIsUnknown(String text, String value) {
        List<Timex> timexes = Reading.of(text, "");
        assertThat(timexes.get(timexes.size() - 1).value()).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            In 2011 he resigned and in March he returned.               | 2011-03
            In 2011 he resigned. In March he returned.                  | 2019-03
            In 2019 he resigned and in June he returned.                | 2018-06
            """)
    void takesAMonthForOneOfAnEarlierYearThatTheSentenceNames(String text, String value) {
        List<Timex> timexes = Reading.of(text, "2019-04-07");
        assertThat(timexes.get(timexes.size() - 1).value()).isEqualTo(value);
    }

    @Test
    void readsTwoDigitsBeforeANarrativeHasNamedAYear() {
        String text = "In '41 he came. In May 1942 he fell. In May 1943 they met. In May 1944 they left.";
        assertThat(Reading.of(text, "2019-04-07").get(0).value()).isEqualTo("1941");
    }
}
