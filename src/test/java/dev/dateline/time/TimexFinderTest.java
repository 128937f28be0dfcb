package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.ProcessorTime;
import dev.dateline.tagging.TaggedText;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimexFinderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "May said she would go.",
                "The March on Rome failed.",
                "April Smith spoke to The Sunday Times.",
                "Friday Night Lights was cancelled.",
                "The 75-year-old man, aged 75, left.",
                "Haftar, 75, spoke.",
                "They may march and fall in spring water.",
                "He won 5-2 on a Boeing 747.",
                "It cost $2000 and 2000 people came.",
                "The second man came second.",
                "A minute amount of poison.",
                "USA Today and the Daily Mail.",
                "Call 555-1234 or see section 3.2."
            })
    void findsNoTimeWhereNoneIsMeant(String text) {
        assertThat(Reading.values(text, "2019-04-07")).as(text).isEmpty();
    }

    @Test
    void readsPerAnnumAsASet() {
        Timex timex =
                Reading.of("Output grew by 3 percent per annum.", "2019-04-07").get(0);
        assertThat(timex.text()).isEqualTo("per annum");
        assertThat(timex.type()).isEqualTo(TimexType.SET);
        assertThat(timex.value()).isEqualTo("P1Y");
        assertThat(timex.time()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 ",
                "9",
                "a ",
                "the ",
                "May ",
                "in 5 ",
                "5, ",
                "twenty ",
                "\" ",
                "of the year ",
                "2019-04-",
                "-"
            })
    void readsPathologicalTextsQuickly(String unit) {
        String text = unit.repeat(100_000 / unit.length());
        TaggedText tagged = Reading.tagged(text);
        TimexFinder finder = new TimexFinder();
        assertThat(ProcessorTime.millisOf(() -> new TimexResolver().resolve(tagged, finder.find(tagged), null)))
                .isLessThan(3000);
    }

    @Test
    void spansAreInOrderAndHoldTheirText() {
        String text =
                "On May 3, 5 and 7, at 8 p.m. ET on Friday, a year later, in the early 1990s or three days before Easter.";
        int last = 0;
        for (Timex timex : Reading.of(text, "2019-04-07")) {
            assertThat(timex.start()).as(timex.text()).isGreaterThanOrEqualTo(last);
            assertThat(text.substring(timex.start(), timex.end())).isEqualTo(timex.text());
            last = timex.end();
        }
    }

    @Test
    void readsTheSameUnderAnotherLocaleAndZone() {
        String text = "In FRIDAY's vote, on 11 April 2019 at 8 p.m. ET, in the 1990s, İstanbul waited three days.";
        List<Timex> expected = Reading.of(text, "2019-04-12");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Reading.of(text, "2019-04-12")).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
