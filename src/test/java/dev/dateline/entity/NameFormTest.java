package dev.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ann Lee | ann lee
            the Tano Bank | tano bank
            The | the
            Tano the Bank | tano the bank
            U.S. Army | us army
            O'Brien | obrien
            O’Brien | obrien
            Müller-Lüd | muller lud
            Ægir | ægir
            AT&T | at&t
            Brandt & Lowe | brandt & lowe
            (Tano) | tano
            Area 51 | area 51
            ... | ...
            """)
    void keepsWhatTellsANameFromOthers(String name, String key) {
        assertThat(NameForm.of(name).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Government of National Accord | gna | gona
            Tano | t | t
            """)
    void readsInitialsWithAndWithoutSmallWords(String name, String initials, String all) {
        assertThat(NameForm.of(name).initials()).isEqualTo(initials);
        assertThat(NameForm.of(name).allInitials()).isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ann Lee | Ann Maria Lee | true
            Ann Lee | Ann Lee | true
            Lee Ann | Ann Maria Lee | false
            Ann Lee | Ann Maria | false
            Ann Ann | Ann Lee | false
            """)
    void findsItsWordsInALongerName(String shorter, String longer, boolean isWithin) {
        assertThat(NameForm.of(shorter).isWithin(NameForm.of(longer))).isEqualTo(isWithin);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ministry of Defence | mod | true
            Ministry of Defence | mindef | true
            Ministry of Defence | dom | false
            Ministry of Defence | modx | false
            Tano | tt | false
            """)
    void findsLettersInTheirOrder(String name, String letters, boolean has) {
        assertThat(NameForm.of(name).hasLettersInOrder(letters)).isEqualTo(has);
    }
}
