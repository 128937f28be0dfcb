package dev.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.time.EventOffset;
import dev.dateline.time.EventOffset.Direction;
import dev.dateline.time.Grain;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistanceTest {

    private static final LocalDate DAY = LocalDate.of(2019, 1, 31);

    @ParameterizedTest
    @CsvSource({
        "3, DAY, 2019-02-03",
        "-31, DAY, 2018-12-31",
        "2, WEEK, 2019-02-14",
        "1, MONTH, 2019-02",
        "-1, MONTH, 2018-12",
        "2, YEAR, 2021",
        "7980, YEAR, 9999",
        "-2018, YEAR, 0001",
        "0, DAY, 2019-01-31"
    })
    void countsOnTheCalendar(int amount, Grain unit, String date) {
        assertThat(new Distance(amount, unit).from(DAY))
                .satisfies(value -> assertThat(value.edtf()).isEqualTo(date));
    }

    @ParameterizedTest
    @CsvSource({"7981, YEAR", "-2019, YEAR", "1, HOUR", "1, DECADE"})
    void hasNoDateOutsideTheYearsOneTo9999OrForOtherUnits(int amount, Grain unit) {
        assertThat(new Distance(amount, unit).from(DAY)).isNull();
    }

    @Test
    void readsAnOffset() {
        assertThat(Distance.of(new EventOffset(3, Grain.DAY, Direction.AFTER))).isEqualTo(new Distance(3, Grain.DAY));
        assertThat(Distance.of(new EventOffset(3, Grain.WEEK, Direction.BEFORE)))
                .isEqualTo(new Distance(-3, Grain.WEEK));
    }

    @Test
    void turnsRound() {
        assertThat(new Distance(3, Grain.DAY).back()).isEqualTo(new Distance(-3, Grain.DAY));
    }
}
