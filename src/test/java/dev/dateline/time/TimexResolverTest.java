package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimexResolverTest {

    @Test
    void takesABareWeekdayAsTheLastOneWhereThePastIsTold() {
        assertThat(Reading.values("Fighting raged south of the city on Friday.", "2019-04-07"))
                .containsExactly("Friday = 2019-04-05");
    }

    @Test
    void takesABareWeekdayAsTheNextOneWhereTheFutureIsTold() {
        assertThat(Reading.values("The court will rule on Friday.", "2019-04-07"))
                .containsExactly("Friday = 2019-04-12");
        assertThat(Reading.values("The vote was postponed until Friday.", "2019-04-07"))
                .containsExactly("Friday = 2019-04-12");
    }

    @Test
    void takesTheDayOfPublicationForItsOwnWeekday() {
        assertThat(Reading.values("He said so on Sunday.", "2019-04-07")).containsExactly("Sunday = 2019-04-07");
    }

    @Test
    void choosesTheYearOfAMonthByTense() {
        assertThat(Reading.values("He resigned in December.", "2019-04-07")).containsExactly("December = 2018-12");
        assertThat(Reading.values("He will resign in December.", "2019-04-07")).containsExactly("December = 2019-12");
    }

    @Test
    void choosesTheYearInWhichTheWeekdayFits() {
        assertThat(Reading.values("On Tuesday, April 7, he spoke.", "2009-04-09"))
                .containsExactly("Tuesday, April 7 = 2009-04-07");
    }

    @Test
    void leavesWhatHangsOnAnUnknownPublicationDateWithoutATime() {
        assertThat(Reading.of("He left yesterday and comes back on Sunday or next week.", ""))
                .hasSize(3)
                .allSatisfy(timex -> assertThat(timex.time()).as(timex.text()).isNull());
    }

    @Test
    void followsTheTimeANarrativeHasReached() {
        String text = "In September 1939 Germany attacked Poland. In November 1939 the Soviets attacked Finland. "
                + "In January the front stood still. In March 1940 peace was made. The next month Norway fell.";
        assertThat(Reading.values(text, "2009-12-19"))
                .containsExactly(
                        "September 1939 = 1939-09",
                        "November 1939 = 1939-11",
                        "January = 1940-01",
                        "March 1940 = 1940-03",
                        "The next month = 1940-04");
    }

    @Test
    void passesOverAYearNamedInPassing() {
        String text = "On 2 August 1964 ships met. In May 1964 they had met too. A study of 2005 denied it. "
                + "On 4 August they met again. In March 1965 troops landed. In 1965 more came.";
        assertThat(Reading.values(text, "2009-12-19")).contains("4 August = 1964-08-04");
    }

    @Test
    void sharesTheYearAcrossAPair() {
        assertThat(Reading.values("It lasted from November to March 1918.", ""))
                .containsExactly("November = 1917-11", "March 1918 = 1918-03");
    }

    @Test
    void tellsHowFarFromAnEventATimeLies() {
        List<Timex> timexes =
                Reading.of("Fighting raged on Sunday, three days after Haftar launched the offensive.", "2019-04-07");
        assertThat(timexes).hasSize(2);
        assertThat(timexes.get(1).text()).isEqualTo("three days");
        assertThat(timexes.get(1).value()).isEqualTo("P3D");
        assertThat(timexes.get(1).time()).isNull();
        assertThat(timexes.get(1).offset()).isEqualTo(new EventOffset(3, Grain.DAY, EventOffset.Direction.AFTER));
    }

    @Test
    void saysWhatADateRestsOn() {
        List<Timex> timexes =
                Reading.of("It began in 2011. Two years later it ended. He said so on Sunday.", "2019-04-07");
        assertThat(timexes).extracting(Timex::basis).containsExactly(Basis.EXPLICIT, Basis.CONTEXT, Basis.PUBLICATION);
    }

    @Test
    void keepsARangeThatSharesItsMonthInOnePiece() {
        Timex range = Reading.of("The United Nations aims to stage a conference in Ghadames April 14-16.", "2019-04-07")
                .get(0);
        assertThat(range.text()).isEqualTo("April 14-16");
        assertThat(range.time())
                .isEqualTo(TimeValue.between(
                        java.time.LocalDate.of(2019, 4, 14), java.time.LocalDate.of(2019, 4, 16), Grain.DAY));
    }

    @Test
    void knowsSummerTimeInAZoneNamedForBoth() {
        assertThat(Reading.of("He left at 8 p.m. ET on April 5, 2019.", "")
                        .get(0)
                        .time())
                .extracting(TimeValue::edtf)
                .isEqualTo("2019-04-05T20:00:00-04:00");
        assertThat(Reading.of("He left at 8 p.m. ET on January 5, 2019.", "")
                        .get(0)
                        .time())
                .extracting(TimeValue::edtf)
                .isEqualTo("2019-01-05T20:00:00-05:00");
    }
}
