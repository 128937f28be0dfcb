package dev.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.tagging.Lexicon;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClubPlacesTest {

    /** Seven points. */
    private static final String SPORT = " The goalkeeper, the striker and the midfielder saw a goal.";

    /** Thirteen points. */
    private static final String SURELY_SPORT =
            " The goalkeeper, the striker, the midfielder, the winger, the coach and the" + " scorer saw a goal.";

    private static String corrected(String marked) {
        return MarkedText.of(marked).after(List.of(new ClubPlaces(Lexicon.shipped())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They praised [L Leeds] again. | They praised [O Leeds] again.
            They praised [L Aston Villa] again. | They praised [O Aston Villa] again.
            They praised [L Tanova] again. | They praised [L Tanova] again.
            They praised [P Leeds] again. | They praised [P Leeds] again.
            They lived in [L Leeds] again. | They lived in [L Leeds] again.
            They came. [L Leeds] won. | They came. [O Leeds] won.
            They came in. [L Leeds] won. | They came in. [O Leeds] won.
            They beat [L Tanova] again. | They beat [L Tanova] again.
            """)
    void callsListedTownsClubs(String before, String after) {
        assertThat(corrected(before + SPORT)).isEqualTo(after + SPORT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They beat [L Tanova] again. | They beat [O Tanova] again.
            They saw that [L Tanova] won. | They saw that [O Tanova] won.
            They saw [L Tanova] again. | They saw [L Tanova] again.
            They beat [L France] again. | They beat [L France] again.
            They beat. [L Tanova] left. | They beat. [L Tanova] left.
            They saw [L Tanova]. Won again. | They saw [L Tanova]. Won again.
            """)
    void callsAnyTownAClubInTextsThatAreSurelyAboutSport(String before, String after) {
        assertThat(corrected(before + SURELY_SPORT)).isEqualTo(after + SURELY_SPORT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The goalkeeper, the striker and the midfielder saw it. | false
            The goalkeeper, the striker and the striker saw a goal. | false
            The goalkeeper, the striker, a goal, a match and the season. | true
            The goalkeeper, the striker, a goal, a match and a goal. | false
            """)
    void countsDifferentWordsOfSport(String text, boolean isAboutSport) {
        assertThat(corrected(text + " They praised [L Leeds] again."))
                .contains(isAboutSport ? "[O Leeds]" : "[L Leeds]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The goalkeeper, the striker, the midfielder, the winger, the coach and the scorer. | false
            The goalkeeper, the striker, the midfielder, the winger, the coach, a goal and a match. | false
            The goalkeeper, the striker, the midfielder, the winger, the coach, a goal, a match, a team. | true
            """)
    void countsTheWordsThatTellSportSurely(String text, boolean isSurelySport) {
        assertThat(corrected(text + " They beat [L Tanova] again."))
                .contains(isSurelySport ? "[O Tanova]" : "[L Tanova]");
    }
}
