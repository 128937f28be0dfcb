package dev.dateline.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Anna Jones, Laura Jones, true",
        "Anna Jones, A. Jones, false",
        "A. Jones, Anna Jones, false",
        "Anna Jones, Anna Maria Jones, false",
        "Anna Jones, Laura Smith, false",
        "Jones, Laura Jones, false",
        "Laura Jones, Jones, false"
    })
    void tellsPeopleOfOneSurnameApart(String one, String other, boolean isOther) {
        assertThat(NameKey.of(one).isOtherPersonThan(NameKey.of(other))).isEqualTo(isOther);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Jones | the minister Anna Jones left | true",
                "Anna Jones | ANNA JONES's party | true",
                "Anna Jones | Anna Jones’s party | true",
                "Anna Jones | Jones Anna left | false",
                "Anna Jones | Anna met Jones | false",
                "ET Jones | the singer E.T. Jones left | true",
                "UN | they run | false",
                "Jones | Jones, who left | true"
            })
    void findsANameInWords(String name, String text, boolean stands) {
        assertThat(NameKey.of(name).standsIn(text)).isEqualTo(stands);
    }

    @Test
    void isFullWithTwoWords() {
        assertThat(NameKey.of("Anna Jones").isFull()).isTrue();
        assertThat(NameKey.of("Jones").isFull()).isFalse();
        assertThat(NameKey.of("Anna Jones").last()).isEqualTo("jones");
    }
}
