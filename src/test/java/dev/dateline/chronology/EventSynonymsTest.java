package dev.dateline.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventSynonymsTest {

    private static final EventSynonyms WORDS = new EventSynonyms();

    @ParameterizedTest
    @CsvSource({"Launched, unveiling", "seized, Captured", "withdrew, withdrawal", "clash, skirmishes", "danced, dances"
    })
    void givesWordsForOneEventOneKey(String one, String other) {
        assertThat(WORDS.kind(one)).isNotEmpty().isEqualTo(WORDS.kind(other));
    }

    @ParameterizedTest
    @CsvSource({"launched, seized", "danced, sang"})
    void givesOtherEventsAnotherKey(String one, String other) {
        assertThat(WORDS.kind(one)).isNotEqualTo(WORDS.kind(other));
    }

    @Test
    void givesUninformativeWordsNoKey() {
        assertThat(WORDS.kind("Said")).isEmpty();
    }

    @Test
    void keepsTheInformativeWordsOfAClause() {
        assertThat(WORDS.content("The army, it said on Monday, Burned 4 of the 22 big boats near Ulm."))
                .containsExactlyInAnyOrder("army", "burn", "4", "22", "boat");
        assertThat(WORDS.content("")).isEmpty();
    }
}
