package dev.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.text.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

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

    @Test
    void callsAPeopleOfAPartOfTheWorldAGroup() {
        assertThat(settled("Latin American", EntityType.LOCATION)).isEqualTo(EntityType.GROUP);
        assertThat(settled("South Africa", EntityType.LOCATION)).isEqualTo(EntityType.LOCATION);
    }
}
