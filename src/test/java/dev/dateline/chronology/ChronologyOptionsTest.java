package dev.dateline.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.event.EventStatus;
import dev.dateline.time.Basis;
import dev.dateline.time.TimeValue;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChronologyOptionsTest {

    /** An entry of April 2019. */
    private static final MergedEntry APRIL = new MergedEntry(
            "t1",
            TimeValue.ofMonth(2019, 4),
            EventStatus.OCCURRED,
            Basis.EXPLICIT,
            "he left",
            "left",
            null,
            List.of(),
            List.of(),
            1,
            0.5);

    @ParameterizedTest
    @CsvSource({
        "2019-04-30, , true",
        "2019-05-01, , false",
        ", 2019-04-01, true",
        ", 2019-03-31, false",
        "2019-04-10, 2019-04-11, true",
        ", , true"
    })
    void admitsEntriesThatOverlapTheDays(LocalDate from, LocalDate to, boolean isAdmitted) {
        assertThat(new ChronologyOptions(1, from, to, null).admits(APRIL)).isEqualTo(isAdmitted);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10_001})
    void refusesOtherNumbersOfEntries(int maxEntries) {
        assertThatThrownBy(() -> new ChronologyOptions(maxEntries, null, null, null))
                .hasMessage("maxEntries is " + maxEntries + ", not 1 to 10000");
    }

    @Test
    void acceptsTheLimits() {
        assertThat(new ChronologyOptions(1, null, null, null).maxEntries()).isEqualTo(1);
        assertThat(ChronologyOptions.ALL.maxEntries()).isEqualTo(10_000);
    }
}
