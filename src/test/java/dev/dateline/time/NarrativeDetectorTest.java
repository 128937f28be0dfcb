package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a text is a narrative, a month without a year is one of the year the text has reached. */
class NarrativeDetectorTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', emptyValue = "", textBlock = """
            In 1812 he won. In May 1813 he fell. | 1812 = DATE 1812 1812 EXPLICIT ; May 1813 = DATE 1813-05 1813-05 EXPLICIT
            In 1812 he won. In 1813 he fell. In 1814 they met. In 1815 they left. | 1812 = DATE 1812 1812 EXPLICIT ; 1813 = DATE 1813 1813 EXPLICIT ; 1814 = DATE 1814 1814 EXPLICIT ; 1815 = DATE 1815 1815 EXPLICIT
            In May 1812 he won. In May 1813 he fell. | May 1812 = DATE 1812-05 1812-05 EXPLICIT ; May 1813 = DATE 1813-05 1813-05 EXPLICIT
            In May 1812 he won. In May 1813 he fell. They met on Friday. | May 1812 = DATE 1812-05 1812-05 EXPLICIT ; May 1813 = DATE 1813-05 1813-05 EXPLICIT ; Friday = DATE XXXX-WXX-5
            Yesterday he won. In May 1813 he fell. In May 1814 he left. In May 1815 they met. | Yesterday = DATE 2019-04-06 2019-04-06 PUBLICATION ; May 1813 = DATE 1813-05 1813-05 EXPLICIT ; May 1814 = DATE 1814-05 1814-05 EXPLICIT ; May 1815 = DATE 1815-05 1815-05 EXPLICIT
            He won in 1812. Yesterday they met. In May 1813 he fell. In May 1814 he left. | 1812 = DATE 1812 1812 EXPLICIT ; Yesterday = DATE 2019-04-06 2019-04-06 PUBLICATION ; May 1813 = DATE 1813-05 1813-05 EXPLICIT ; May 1814 = DATE 1814-05 1814-05 EXPLICIT
            In May 1812 he won. In May 1813 he fell. Yesterday they met. Today they left. | May 1812 = DATE 1812-05 1812-05 EXPLICIT ; May 1813 = DATE 1813-05 1813-05 EXPLICIT ; Yesterday = DATE 2019-04-06 2019-04-06 PUBLICATION ; Today = DATE 2019-04-07 2019-04-07 PUBLICATION
            In May 1812 he won. In May 1813 he fell. Yesterday they met. | May 1812 = DATE 1812-05 1812-05 EXPLICIT ; May 1813 = DATE 1813-05 1813-05 EXPLICIT ; Yesterday = DATE 2019-04-06 2019-04-06 PUBLICATION
            In 1812 he won. In March he left. In April he fell. In May they met. In 1814 he died. In June he won. In July he fell. In August they met. | 1812 = DATE 1812 1812 EXPLICIT ; March = DATE 1812-03 1812-03 CONTEXT ; April = DATE 1812-04 1812-04 CONTEXT ; May = DATE 1812-05 1812-05 CONTEXT ; 1814 = DATE 1814 1814 EXPLICIT ; June = DATE 1814-06 1814-06 CONTEXT ; July = DATE 1814-07 1814-07 CONTEXT ; August = DATE 1814-08 1814-08 CONTEXT
            In 2018 he won. In 2018 he lost. In May 1812 he fell. In May 1813 he fell. In March he left. | 2018 = DATE 2018 2018 EXPLICIT ; 2018 = DATE 2018 2018 EXPLICIT ; May 1812 = DATE 1812-05 1812-05 EXPLICIT ; May 1813 = DATE 1813-05 1813-05 EXPLICIT ; March = DATE 1813-03 1813-03 CONTEXT
            In May 2018 he won. In May 1812 he fell. In May 1813 he fell. In May 1814 he fell. In March he left. | May 2018 = DATE 2018-05 2018-05 EXPLICIT ; May 1812 = DATE 1812-05 1812-05 EXPLICIT ; May 1813 = DATE 1813-05 1813-05 EXPLICIT ; May 1814 = DATE 1814-05 1814-05 EXPLICIT ; March = DATE 2019-03 2019-03 PUBLICATION
            In 2017 he won. In May 2017 he fell. In May 2016 he fell. In March he left. | 2017 = DATE 2017 2017 EXPLICIT ; May 2017 = DATE 2017-05 2017-05 EXPLICIT ; May 2016 = DATE 2016-05 2016-05 EXPLICIT ; March = DATE 2016-03 2016-03 CONTEXT
            In 2018 he won. In 2018 he fell. In 2018 he fell. In 2018 he left. In 2018 he left. In May 1812 he met. In May 1813 he met. In March he left. | 2018 = DATE 2018 2018 EXPLICIT ; 2018 = DATE 2018 2018 EXPLICIT ; 2018 = DATE 2018 2018 EXPLICIT ; 2018 = DATE 2018 2018 EXPLICIT ; 2018 = DATE 2018 2018 EXPLICIT ; May 1812 = DATE 1812-05 1812-05 EXPLICIT ; May 1813 = DATE 1813-05 1813-05 EXPLICIT ; March = DATE 2019-03 2019-03 PUBLICATION
            In 2018 he won. In 2018 he fell. In 2018 he fell. In May 1812 he met. In May 1813 he met. In March he left. | 2018 = DATE 2018 2018 EXPLICIT ; 2018 = DATE 2018 2018 EXPLICIT ; 2018 = DATE 2018 2018 EXPLICIT ; May 1812 = DATE 1812-05 1812-05 EXPLICIT ; May 1813 = DATE 1813-05 1813-05 EXPLICIT ; March = DATE 1813-03 1813-03 CONTEXT
            """)
    void decidesWhatDatesDependOn(String text, String times) {
        assertThat(Reading.written(text, "2019-04-07")).isEqualTo(times);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', emptyValue = "", textBlock = """
            In May 1964 ships met. In 2005 a study denied it. In May 1965 troops landed. In June they left. | May 1964 = DATE 1964-05 1964-05 EXPLICIT ; 2005 = DATE 2005 2005 EXPLICIT ; May 1965 = DATE 1965-05 1965-05 EXPLICIT ; June = DATE 1965-06 1965-06 CONTEXT
            In May 1964 ships met. In 1966 a study denied it. In May 1968 troops landed. In June they left. | May 1964 = DATE 1964-05 1964-05 EXPLICIT ; 1966 = DATE 1966 1966 EXPLICIT ; May 1968 = DATE 1968-05 1968-05 EXPLICIT ; June = DATE 1968-06 1968-06 CONTEXT
            In May 1964 ships met. A study of 2005 denied it and on 4 August they met. On 4 August they left. In May 1965 troops landed. In 1965 they left. | May 1964 = DATE 1964-05 1964-05 EXPLICIT ; 2005 = DATE 2005 2005 EXPLICIT ; 4 August = DATE 2005-08-04 2005-08-04 CONTEXT ; 4 August = DATE 1964-08-04 1964-08-04 CONTEXT ; May 1965 = DATE 1965-05 1965-05 EXPLICIT ; 1965 = DATE 1965 1965 EXPLICIT
            In May 2005 ships met. In 1964 they had met. In May 2005 they met. In June they left. | May 2005 = DATE 2005-05 2005-05 EXPLICIT ; 1964 = DATE 1964 1964 EXPLICIT ; May 2005 = DATE 2005-05 2005-05 EXPLICIT ; June = DATE 2005-06 2005-06 CONTEXT
            """)
    void passesOverYearsNamedInPassing(String text, String times) {
        assertThat(Reading.written(text, "2019-04-07")).isEqualTo(times);
    }

    /** In a narrative the last expression is one of the year the text has reached, in news of that of publication. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            In May 1812 he won. In May 1813 he fell. In March he left.                             | 1813-03
            In 1812 he won. In May 1813 he fell. In March he left.                                 | 2019-03
            In 1812 he won. In 1813 he fell. In 1814 they met. In 1815 they fled. In March he left. | 1815-03
            In 1812 he won. In 1813 he fell. In 1814 they met. In March he left.                   | 2019-03
            In 1812 he won. In 1813 he fell. In 1814 they met. In March, in May and in June he left. | 1814-06
            In 1812 he won. In 1813 he fell. In 1814 they met. In March and in June he left.       | 2018-06
            Yesterday he won. In May 1813 he fell. In May 1814 they met. In May 1815 they fled. In March he left. | 2019-03
            In May 1813 he fell. Yesterday he won. In May 1814 they met. In May 1815 they fled. In March he left. | 2019-03
            In May 1813 he fell. In May 1814 they met. Yesterday he won. In May 1815 they fled. In March he left. | 1815-03
            In May 1813 he fell. In May 1814 they met. Yesterday he won. Today he left. In March he left. | 2019-03
            In May 2017 he fell. In May 2017 they met. In March he left.                           | 2017-03
            In May 2018 he fell. In May 2018 they met. In March he left.                           | 2019-03
            """)
    void weighsThePastAgainstThePresent(String text, String value) {
        List<Timex> timexes = Reading.of(text, "2019-04-07");
        assertThat(timexes.get(timexes.size() - 1).value()).isEqualTo(value);
    }
}
