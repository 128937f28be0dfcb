package dev.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonFormsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tom Brandt Jr. | tom brandt
            Tom Brandt III | tom brandt
            Tom Brandt | tom brandt
            Brandt Jr | brandt jr
            Tom Brandt Iva | tom brandt iva
            """)
    void leavesOffSuffixes(String name, String key) {
        assertThat(PersonForms.withoutSuffix(NameForm.of(name)).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tom Brandt | Tom Brandt | true
            Tom Brandt | Ann Brandt | false
            Tom Brandt | Tomas Brandt | true
            Tomas Brandt | Tom Brandt | true
            To Brandt | Tomas Brandt | false
            Tomas Brandt | To Brandt | false
            Tom Brandt | Toby Brandt | false
            T. Brandt | Tom Brandt | true
            Tom Brandt | T. Brandt | true
            A. Brandt | Tom Brandt | false
            T. Brandt | T. Brandt | true
            Tom Brandt | Tom Henry Brandt | true
            Henry Brandt | Tom Henry Brandt | true
            Tom Henry Brandt | Henry Brandt | true
            Tom Lee Brandt | Tom Henry Brandt | true
            Tomas Brandt | Tom Henry Brandt | false
            T. Brandt | Tom Henry Brandt | false
            T. H. Brandt | Tom Henry Brandt | true
            Tom Henry Brandt | T. H. Brandt | true
            T. L. Brandt | Tom Henry Brandt | false
            T. Henry Brandt | Tom H. Brandt | true
            T. H. Brandt | Tom Henry Lowe | false
            T. H. Brandt | Tom Henry Lee Brandt | false
            A. H. Brandt | Tom Henry Brandt | false
            """)
    void comparesFullNames(String one, String other, boolean areCompatible) {
        assertThat(PersonForms.areCompatible(NameForm.of(one), NameForm.of(other)))
                .isEqualTo(areCompatible);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tom Henry Brandt; Ann Brandt; Tomas Brandt | Tom Brandt | Tom Henry Brandt
            Ann Brandt; Tomas Brandt | Tom Brandt | Tomas Brandt
            Tomas Brandt; Tom Brandt | Ann Brandt | none
            Ann Henry Brandt; Henry Brandt | Henry Brandt | Ann Henry Brandt
            Tom Henry Brandt; Tim Henry Brandt | T. H. Brandt | Tom Henry Brandt
            Tim Brandt; Tom Brandt | T. Brandt | Tim Brandt
            T. Brandt | Tom Brandt | T. Brandt
            """)
    void findsTheFirstNamesakeWhoMayBeMeant(String people, String name, String expected) {
        Namesakes namesakes = new Namesakes();
        for (String person : people.split("; ")) {
            NameForm form = NameForm.of(person);
            MentionGroup group = new MentionGroup(form);
            group.add(new Mention(0, person.length(), person, EntityType.PERSON));
            namesakes.add(form, group);
        }
        MentionGroup found = namesakes.find(NameForm.of(name));
        assertThat(found == null ? "none" : found.mentions().get(0).text()).isEqualTo(expected);
        assertThat(namesakes.people()).hasSize(people.split("; ").length);
    }

    @Test
    void findsAShortFormAmongManyNamesWithItsFirstLetter() {
        Namesakes namesakes = new Namesakes();
        for (char c = 'a'; c <= 'z'; c++) {
            namesakes.add(NameForm.of("Ta" + c + " Brandt"), new MentionGroup(NameForm.of("Ta" + c + " Brandt")));
            namesakes.add(NameForm.of("Te" + c + " Brandt"), new MentionGroup(NameForm.of("Te" + c + " Brandt")));
        }
        assertThat(namesakes.people()).hasSizeGreaterThan(Namesakes.MOST_COMPARED);
        MentionGroup tomas = new MentionGroup(NameForm.of("Tomas Brandt"));
        namesakes.add(tomas.form(), tomas);
        assertThat(namesakes.find(NameForm.of("Tom Brandt"))).isSameAs(tomas);
    }
}
