package dev.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.tagging.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTypesTest {

    private static final NameTypes TYPES = new NameTypes(Lexicon.shipped());

    private static EntityType settled(String name, EntityType type) {
        return TYPES.typeOf(List.of(name.split(" ")), type);
    }

    @Test
    void takesNoInstitutionForAPerson() {
        assertThat(settled("Betty Ford Clinic", EntityType.PERSON)).isEqualTo(EntityType.ORGANIZATION);
        assertThat(settled("John F. Kennedy Airport", EntityType.PERSON)).isEqualTo(EntityType.LOCATION);
    }

    @Test
    void takesNoCompanyForAPlace() {
        assertThat(settled("Exxon Neftegas Ltd", EntityType.LOCATION)).isEqualTo(EntityType.ORGANIZATION);
    }

    @Test
    void takesNoListedOrganizationForAPlace() {
        assertThat(settled("Pittsburgh Pirates", EntityType.LOCATION)).isEqualTo(EntityType.ORGANIZATION);
        assertThat(settled("Downing Street", EntityType.LOCATION)).isEqualTo(EntityType.LOCATION);
    }

    @Test
    void leavesAPlaceWithAnInstitutionsWordAPlace() {
        assertThat(settled("Russian Federation", EntityType.LOCATION)).isEqualTo(EntityType.LOCATION);
        assertThat(settled("Rockefeller Center", EntityType.LOCATION)).isEqualTo(EntityType.LOCATION);
    }

    @Test
    void leavesASurnameThatIsAnInstitutionsWordAlone() {
        assertThat(settled("Bridge", EntityType.PERSON)).isEqualTo(EntityType.PERSON);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            American | LOCATION | GROUP
            American | ORGANIZATION | ORGANIZATION
            American | PERSON | PERSON
            Latin American | ORGANIZATION | GROUP
            Latin American | PERSON | PERSON
            Latin American | EVENT | GROUP
            Latin Bridge | LOCATION | LOCATION
            Brave American | LOCATION | LOCATION
            France | LOCATION | LOCATION
            World Bank | EVENT | ORGANIZATION
            World Cup | EVENT | EVENT
            Marine Corps | PERSON | ORGANIZATION
            London Welsh | PERSON | PERSON
            London Welsh | LOCATION | ORGANIZATION
            Tano Foundation | PERSON | ORGANIZATION
            Tano Foundation | LOCATION | ORGANIZATION
            Tano Clinic | LOCATION | LOCATION
            Tano Street | PERSON | LOCATION
            Tano Street | ORGANIZATION | ORGANIZATION
            """)
    void settlesTheTypeByTheWords(String name, EntityType type, EntityType expected) {
        assertThat(settled(name, type)).isEqualTo(expected);
    }

    @Test
    void callsAPeopleOfAPartOfTheWorldAGroup() {
        assertThat(settled("Latin American", EntityType.LOCATION)).isEqualTo(EntityType.GROUP);
        assertThat(settled("South Africa", EntityType.LOCATION)).isEqualTo(EntityType.LOCATION);
    }
}
