package dev.dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.time.Anchor;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedAtParserTest {

    private static final LocalDate DAY = LocalDate.of(2019, 4, 7);

    @Test
    void aDayIsKnownToTheDay() {
        assertThat(PublishedAtParser.parse("2019-04-07")).contains(Anchor.of(DAY));
    }

    @Test
    void aTimeWithoutAnOffsetIsLocal() {
        assertThat(PublishedAtParser.parse("2019-04-07T17:30")).contains(new Anchor(DAY, LocalTime.of(17, 30), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-04-07T23:30:00+02:00",
                "2019-04-07T23:30:00.000+02:00",
                "2019-04-07T23:30+0200",
                "2019-04-07T23:30+02",
                "2019-04-07t23:30:00+02:00"
            })
    void theDayIsTheOneWrittenWhateverTheOffset(String value) {
        assertThat(PublishedAtParser.parse(value))
                .contains(new Anchor(DAY, LocalTime.of(23, 30), ZoneOffset.ofHours(2)));
    }

    @Test
    void zIsUtc() {
        assertThat(PublishedAtParser.parse("2019-04-07T00:00:00Z"))
                .contains(new Anchor(DAY, LocalTime.MIDNIGHT, ZoneOffset.UTC));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31T23:59:59Z", "2020-02-29"})
    void theFirstAndTheLastDayAreTaken(String value) {
        assertThat(PublishedAtParser.parse(value)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2019",
                "2019-04",
                "2019-4-7",
                "2019-02-29",
                "2019-13-01",
                "0000-12-31",
                "-0001-01-01",
                "10000-01-01",
                "+10000-01-01",
                "2019-04-07T",
                "2019-04-07T25:00",
                "2019-04-07T10:00+25:00",
                "2019-04-07+02:00",
                "2019-04-07 10:00",
                " 2019-04-07",
                "2019-04-07x",
                "April 7, 2019",
                "07/04/2019"
            })
    void whatIsNoDateIsNone(String value) {
        assertThat(PublishedAtParser.parse(value)).isEmpty();
    }
}
