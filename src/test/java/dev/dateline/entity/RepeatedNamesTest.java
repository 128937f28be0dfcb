package dev.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatedNamesTest {

    private static final int PERSON = NameLabels.TYPES.indexOf(EntityType.PERSON);
    private static final int ORGANIZATION = NameLabels.TYPES.indexOf(EntityType.ORGANIZATION);

    private static RepeatedNames of(MarkedText text) {
        return new RepeatedNames(
                text.text().words(), text.labels(), text.text().segmented().sentences());
    }

    private static int tokenOf(MarkedText text, String word) {
        return text.text().segmented().tokenAt(text.text().text().lastIndexOf(word));
    }

    /** How many words the longest name has that starts at the last occurrence of a word. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [O Tano Bank] met. Tano Bank left. | Tano | 2
            [O Tano Bank] met. Tano bank left. | Tano | 2
            [O Tano Bank] met. Tano Group left. | Tano | 0
            [O Tano] met [O Tano Bank]. Tano Bank left. | Tano | 2
            [O Tano Bank] met [O Tano]. Tano Group left. | Tano | 1
            [P Ann Brandt] met. Brandt left. | Brandt | 1
            [P Ann Brandt] met. Ann left. | Ann | 0
            [O Ann Brandt] met. Brandt left. | Brandt | 0
            [P Ann Lee] met. Lee left. | Lee | 1
            [P Ann Le] met. Le left. | Le | 0
            [O A B C D E Fano] met. A B C D E Fano left. | A B C | 6
            [O A B C D E F Gano] met. A B C D E F Gano left. | A B C | 0
            """)
    void findsTheLongestName(String marked, String word, int length) {
        MarkedText text = MarkedText.of(marked);
        int at = tokenOf(text, word);
        assertThat(of(text).endOfLongest(at, text.labels().length) - at).isEqualTo(length);
    }

    @Test
    void findsNoNameBeyondTheLimit() {
        MarkedText text = MarkedText.of("[O Tano] met [O Tano Bank]. Tano Bank left.");
        int at = tokenOf(text, "Tano");
        assertThat(of(text).endOfLongest(at, at + 1)).isEqualTo(at + 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [O Tano Power Board] met. TPB left. | TPB | ORGANIZATION
            [L Tano Power Board] met. TPB left. | TPB | LOCATION
            They saw that [O Tano Power Board] greeted all of the people in [L Tall Palm Beach] again. TPB left. | TPB | ORGANIZATION
            [P Tano Power Board] met. TPB left. | TPB |
            [O Board of Tano] met. BT left. | BT | ORGANIZATION
            [O Board of Tano] met. BOT left. | BOT |
            [O Board of] met. B left. | B left |
            [O Tano Power Board] met. T.P.B. left. | T.P.B | ORGANIZATION
            [O Tano Power Board] met. Tpb left. | Tpb |
            [O Tano] met. T left. | T left |
            """)
    void knowsTheAcronymsOfLongerNames(String marked, String word, EntityType type) {
        MarkedText text = MarkedText.of(marked);
        assertThat(of(text).acronymAt(tokenOf(text, word))).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Tano Bank] met. Tano left. | Tano | true
            [O Tano Bank] met. Bank left. | Bank | false
            [O Tano Bank] met. They saw tano there. | tano | false
            [P Ann Brandt] met. Brandt left. | Brandt | true
            """)
    void knowsWhereANameMayStart(String marked, String word, boolean mayStart) {
        MarkedText text = MarkedText.of(marked);
        assertThat(of(text).mayStartAt(tokenOf(text, word))).isEqualTo(mayStart);
    }

    @Test
    void marksTheLastWordOfAFullNameAsASurname() {
        MarkedText text = MarkedText.of("[P Ann Brandt] met [P Tano].");
        RepeatedNames names = of(text);
        int brandt = tokenOf(text, "Brandt");
        int tano = tokenOf(text, "Tano");
        assertThat(names.get(brandt, brandt + 1).isTelling()).isTrue();
        assertThat(names.get(tano, tano + 1).isTelling()).isFalse();
    }

    private static float[] scores(float person, float organization) {
        float[] scores = new float[SpanScores.TYPES + 1];
        scores[PERSON] = person;
        scores[ORGANIZATION] = organization;
        return scores;
    }

    @Test
    void addsTwiceTheMeanOfTheOtherPlaces() {
        RepeatedName name = new RepeatedName();
        float[] here = scores(-1, 0);
        name.addPlace(here);
        assertThat(name.isTelling()).isFalse();
        assertThat(name.evidence(PERSON, here)).isZero();
        name.addPlace(scores(-3, -2));
        name.addPlace(scores(-5, -4));
        assertThat(name.isTelling()).isTrue();
        assertThat(name.evidence(PERSON, here)).isCloseTo(2 * -8 / 3f, within(1e-6f));
        assertThat(name.evidence(ORGANIZATION, here)).isCloseTo(2 * -6 / 3f, within(1e-6f));
    }

    @Test
    void addsThreeForAPersonIfTheWordIsASurname() {
        RepeatedName name = new RepeatedName();
        name.setSurname();
        assertThat(name.isTelling()).isTrue();
        assertThat(name.evidence(PERSON, null)).isEqualTo(3);
        assertThat(name.evidence(ORGANIZATION, null)).isZero();
        assertThat(name.evidence(SpanScores.TYPES, null)).isZero();
    }

    @Test
    void addsFiveForTheTypeOfTheLongerNameIfTheWordIsItsAcronym() {
        RepeatedName name = new RepeatedName();
        name.setAcronymOf(EntityType.PERSON);
        name.setSurname();
        assertThat(name.isTelling()).isTrue();
        assertThat(name.evidence(PERSON, null)).isEqualTo(8);
        name.setAcronymOf(EntityType.ORGANIZATION);
        assertThat(name.evidence(ORGANIZATION, null)).isEqualTo(5);
        assertThat(name.evidence(PERSON, null)).isEqualTo(3);
    }
}
