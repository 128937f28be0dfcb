package dev.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.tagging.PosTagger;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Segmenter;
import dev.dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityGrouperTest {

    private static final PosTagger TAGGER = new PosTagger();
    private static final Segmenter SEGMENTER = new Segmenter();
    private static final EntityGrouper GROUPER = new EntityGrouper();

    /** Entities of a text whose names stand in brackets with the first letter of their type: {@code [P Ann Lee]}. */
    private static List<Entity> group(String marked) {
        StringBuilder text = new StringBuilder();
        List<int[]> spans = new ArrayList<>();
        List<EntityType> types = new ArrayList<>();
        for (int i = 0; i < marked.length(); i++) {
            if (marked.charAt(i) == '[') {
                char initial = marked.charAt(i + 1);
                types.add(
                        switch (initial) {
                            case 'P' -> EntityType.PERSON;
                            case 'O' -> EntityType.ORGANIZATION;
                            case 'L' -> EntityType.LOCATION;
                            default -> EntityType.GROUP;
                        });
                spans.add(new int[] {text.length(), 0});
                i += 2;
            } else if (marked.charAt(i) == ']') {
                spans.get(spans.size() - 1)[1] = text.length();
            } else {
                text.append(marked.charAt(i));
            }
        }
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            int start = spans.get(i)[0];
            int end = spans.get(i)[1];
            mentions.add(new Mention(start, end, text.substring(start, end), types.get(i)));
        }
        TaggedText tagged = TAGGER.tag(SEGMENTER.segment(text.toString(), List.of(new Span(0, text.length()))));
        return GROUPER.group(tagged, mentions);
    }

    private static List<String> names(List<Entity> entities) {
        return entities.stream().map(e -> e.name() + e.aliases()).toList();
    }

    @Test
    void takesASurnameReadAsAnOrganizationForThePersonUnlessOneIsKnownByIt() {
        assertThat(names(group("[P Joseph Comeaux] fled. [P Comeaux] was caught. [O Comeaux] denied it.")))
                .containsExactly("Joseph Comeaux[Comeaux]");
        assertThat(names(group("[P Henry Ford] built cars. [P Ford] was rich. [O Ford] was large.")))
                .containsExactly("Henry Ford[Ford]", "Ford[]");
    }

    @Test
    void joinsTheWordANameIsBuiltOnWhereOnlyOneIsBuiltOnIt() {
        assertThat(names(group("The [O Harran Confederation] armed. The [O Confederation] won.")))
                .containsExactly("Harran Confederation[Confederation]");
        assertThat(names(group("The [O Ministry of Health] agreed. The [O Ministry] paid.")))
                .containsExactly("Ministry of Health[Ministry]");
        assertThat(names(group("The [O Ministry of Health] and the [O Interior Ministry] met. The [O Ministry] paid.")))
                .containsExactly("Ministry of Health[]", "Interior Ministry[]", "Ministry[]");
    }

    @Test
    void joinsSurnameToFullName() {
        assertThat(names(group("[P Angela Merkel] spoke. [P Merkel] left."))).containsExactly("Angela Merkel[Merkel]");
    }

    @Test
    void keepsTwoPeopleOfOneSurnameApart() {
        assertThat(names(group(
                        "[P Bill Clinton] met [P Hillary Clinton]. [P Hillary Clinton] spoke. [P Clinton] left.")))
                .containsExactly("Bill Clinton[]", "Hillary Clinton[Clinton]");
    }

    @Test
    void aSurnameAloneIsOfWhomTheTextNamedFirst() {
        assertThat(names(group("[P Mark Meadows] quit. His friend and [P Debbie Meadows] ran. They knew of his plan. "
                        + "[P Meadows] left.")))
                .containsExactly("Mark Meadows[Meadows]", "Debbie Meadows[]");
    }

    @Test
    void aSurnameWithATitleIsOfWhoHadThatTitle() {
        assertThat(names(group(
                        "President [P George Bush] spoke. His brother, Governor [P Jeb Bush], was there. It rained. "
                                + "Governor [P Bush] left.")))
                .containsExactly("George Bush[]", "Jeb Bush[Bush]");
    }

    @Test
    void initialsStandForNames() {
        assertThat(names(group("[P John Henry Dearle] drew. [P J. H. Dearle] wove.")))
                .containsExactly("John Henry Dearle[J. H. Dearle]");
        assertThat(names(group("[P John Henry Dearle] drew. [P J. W. Dearle] wove.")))
                .hasSize(2);
    }

    @Test
    void joinsAcronymByInitials() {
        assertThat(names(group("The [O Government of National Accord] met. The [O GNA] agreed.")))
                .containsExactly("Government of National Accord[GNA]");
    }

    @Test
    void joinsAcronymDefinedInBrackets() {
        assertThat(names(group("The [O Popular Mobilisation Forces] ([O PMF]) left.")))
                .containsExactly("Popular Mobilisation Forces[PMF]");
    }

    @Test
    void joinsWellKnownAcronym() {
        assertThat(names(group("[O UN] envoys came. The [O United Nations] agreed.")))
                .containsExactly("United Nations[UN]");
    }

    @Test
    void joinsNameWithAndWithoutLegalForm() {
        assertThat(names(group("[O Apple Inc.] rose. [O Apple] said so."))).containsExactly("Apple Inc.[Apple]");
    }

    @Test
    void joinsAnOrganizationWithoutItsPlace() {
        assertThat(names(group("The [O Chicago White Sox] won. The [O White Sox] rose.")))
                .containsExactly("Chicago White Sox[White Sox]");
        assertThat(names(group("The [O Norwegian Parliament] met. [O Parliament] agreed.")))
                .containsExactly("Norwegian Parliament[Parliament]");
    }

    @Test
    void keepsAShortNameOfTwoOrganizationsApart() {
        assertThat(names(group("[O Spanish Parliament], [O Norwegian Parliament]. [O Parliament] agreed.")))
                .containsExactly("Spanish Parliament[]", "Norwegian Parliament[]", "Parliament[]");
    }

    @Test
    void keepsAnOrganizationApartWhereMoreThanAPlaceIsLeftOff() {
        assertThat(names(group("The [O Free Syrian Army] fought. The [O Army] left.")))
                .containsExactly("Free Syrian Army[]", "Army[]");
    }

    @Test
    void joinsAnAcronymWithoutTheCountry() {
        assertThat(names(group("The [O U.S. Office of Management and Budget] said. [O OMB] denied.")))
                .containsExactly("U.S. Office of Management and Budget[OMB]");
    }

    @Test
    void joinsAPlaceWithItsKind() {
        assertThat(names(group("[L Hubei Province] and the [L Kingdom of Thailand], [L Hubei], [L Thailand].")))
                .containsExactly("Hubei Province[Hubei]", "Kingdom of Thailand[Thailand]");
    }

    @Test
    void joinsANameFromTheMiddleOfAFullName() {
        assertThat(names(group("[P Nicolas Maduro Moros] spoke. [P Maduro] left.")))
                .containsExactly("Nicolas Maduro Moros[Maduro]");
    }

    @Test
    void takesOneFormForOneEntityWhateverItsTypes() {
        List<Entity> entities = group("The [O Betty Ford Center] and [P Betty Ford Center], [O Betty Ford Center].");
        assertThat(names(entities)).containsExactly("Betty Ford Center[]");
        assertThat(entities.get(0).type()).isEqualTo(EntityType.ORGANIZATION);
    }

    @Test
    void keepsAPlaceApartFromABearerOfItsName() {
        assertThat(names(group("[P Denzel Washington] flew to [L Washington]. [P Washington] smiled.")))
                .containsExactly("Denzel Washington[Washington]", "Washington[]");
    }

    @Test
    void keepsAPeopleApartFromItsCountry() {
        assertThat(names(group("[L Libya] and [G Libyan] leaders and [G Libyans].")))
                .containsExactly("Libya[]", "Libyans[Libyan]");
    }

    @Test
    void aRoleDoesNotBeginInTheMiddleOfAName() {
        assertThat(group("It rained, said [O Department of Correction] spokesman [P Jason Kersten].")
                        .get(1)
                        .roles())
                .containsExactly("Department of Correction spokesman");
    }

    @Test
    void readsTheOfficeBeforeTheName() {
        assertThat(group("Secretary of State [P Mike Pompeo] said so.").get(0).roles())
                .containsExactly("Secretary of State");
    }

    @Test
    void readsTheOfficeBesideTheName() {
        assertThat(group("[P Aguila Saleh], [L Libya]'s parliament president, met them.")
                        .get(0)
                        .roles())
                .containsExactly("Libya's parliament president");
    }

    @Test
    void readsTheOfficeBeforeTheComma() {
        assertThat(group("The [O UN] special envoy to [L Libya], [P Ghassan Salame], said so.")
                        .get(2)
                        .roles())
                .containsExactly("UN special envoy to Libya");
    }

    @Test
    void givesNobodyTheOfficeOfTheNextPerson() {
        assertThat(group("an offensive by [P Khalifa Haftar], Secretary of State [P Mike Pompeo] said.")
                        .get(0)
                        .roles())
                .isEmpty();
    }
}
