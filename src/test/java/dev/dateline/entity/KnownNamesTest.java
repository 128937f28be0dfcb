package dev.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownNamesTest {

    private static final KnownNames NAMES = new KnownNames();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            the U.N. | united nations
            Tanova Inc. | tanova
            Müller | muller
            ... | ...
            """)
    void givesTheWordsOfTheFullestName(String name, String words) {
        assertThat(String.join(" ", NAMES.wordsOf(name))).isEqualTo(words);
    }
}
