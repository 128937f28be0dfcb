package dev.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleFinderTest {

    /** The roles of the last person in the text. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Secretary of State [P Ann Lee] said so. | Secretary of State
            On Monday, Secretary [P Ann Lee] said so. | Secretary
            On Monday President [P Ann Lee] said so. | President
            Mayor Mr. [P Ann Lee] said so. | Mayor
            Mayor Dr. Mr. [P Ann Lee] said so. | Mayor
            Mr. [P Ann Lee] said so. |
            The gardener and [P Ann Lee] said so. |
            The mayor and [P Ann Lee] said so. |
            The mayor of [P Ann Lee] said so. |
            The mayor met [P Ann Lee] there. |
            The late mayor [P Ann Lee] left. | late mayor
            The mayor's brother [P Ann Lee] left. | mayor's brother
            's mayor [P Ann Lee] left. | mayor
            Spokesperson of the army Colonel [P Ann Lee] left. | Spokesperson of the army; Colonel
            Spokesperson of Colonel [P Ann Lee] left. | Spokesperson of Colonel
            Spokesperson General [P Ann Lee] left. | Spokesperson General
            Mayor [P Tom Lowe] president [P Ann Lee] left. | president
            [P Tom Lowe] and [P Ann Lee] left. |
            The special envoy to Tano, [P Ann Lee], said so. | special envoy to Tano
            The special envoy to Tano, [P Ann Lee] said so. |
            The special envoy to Tano; [P Ann Lee], said so. |
            The gardener, [P Ann Lee], said so. |
            He met a mayor, [P Ann Lee]. | mayor
            He met a mayor, [P Ann Lee] | mayor
            , [P Ann Lee], said so. |
            [P Ann Lee], mayor of Tano, said so. | mayor of Tano
            [P Ann Lee], the mayor of Tano, said so. | mayor of Tano
            [P Ann Lee], [L Tano]'s mayor, said so. | Tano's mayor
            [P Ann Lee], mayor of Tano. | mayor of Tano
            [P Ann Lee], mayor of Tano | mayor of Tano
            [P Ann Lee], mayor of Tano who left, said so. | mayor of Tano
            [P Ann Lee], mayor of Tano said so. | mayor of Tano
            [P Ann Lee], mayor of [P Tano] left. |
            [P Ann Lee], leading mayor of Tano, said so. |
            [P Ann Lee], friend of the mayor, said so. |
            [P Ann Lee], in Tano, said so. |
            [P Ann Lee] |
            [P Ann Lee], |
            [P Ann Lee], the |
            [P Ann Lee], mayor of, said so. | mayor
            [P Ann Lee], mayor of Tano (born there), said so. |
            It rained, said [O Department of Correction] spokesman [P Ann Lee]. | Department of Correction spokesman
            The army, navy, and the mayor [P Ann Lee] left. | mayor
            The city city city city city city city city city city city city city mayor [P Ann Lee] left. | city city city city city city city city city city city city city mayor
            The city city city city city city city city city city city city city city mayor [P Ann Lee] left. | city city city city city city city city city city city city city mayor
            [P Ann Lee], mayor city city city city city city city city city city city city city , left. | mayor city city city city city city city city city city city city city
            [P Ann Lee], mayor city city city city city city city city city city city city city city , left. |
            """)
    void readsTheRolesAroundAName(String marked, String expected) {
        MarkedText text = MarkedText.of(marked);
        List<Mention> mentions = text.mentions();
        Mention person = mentions.stream()
                .filter(mention -> mention.text().equals("Ann Lee"))
                .findFirst()
                .orElseThrow();
        List<String> roles = new RoleFinder(text.text(), new NameTokens(text.text(), mentions)).around(person);
        assertThat(String.join("; ", roles)).isEqualTo(expected == null ? "" : expected);
    }
}
