package dev.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.ProcessorTime;
import dev.dateline.tagging.TaggedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityGrouperTest {

    private static final EntityGrouper GROUPER = new EntityGrouper();

    private static List<Entity> group(String marked) {
        MarkedText text = MarkedText.of(marked);
        return GROUPER.group(text.text(), text.mentions());
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [P Tom Brandt] left. [P Ann Brandt] stayed. [P Brandt] ate. | Tom Brandt[]; Ann Brandt[Brandt]
            [P Tom Brandt] left. It was [P Ann Brandt]. [P Brandt] ate. | Tom Brandt[Brandt]; Ann Brandt[]
            [P Tom Brandt] and [P Ann Brandt] saw [P Brandt]. | Tom Brandt[]; Ann Brandt[Brandt]
            [P Brandt] ate. [P Tom Brandt] and [P Ann Brandt] left. | Tom Brandt[Brandt]; Ann Brandt[]
            [P Bob Lowe] left. [P Bob Tano] came and [P Bob] ate. | Bob Lowe[]; Bob Tano[Bob]
            [P Bob Lowe] left. [P Bob] ate. | Bob Lowe[Bob]
            [P Tano Lowe] met [P Ann Tano]. It rained. [P Tano] left. | Tano Lowe[]; Ann Tano[Tano]
            [P Ann Tano Lowe] met [P Tano Brandt]. It rained. [P Tano] left. | Ann Tano Lowe[]; Tano Brandt[Tano]
            Mayor [P Tom Brandt] met [P Ann Brandt]. Mayor [P Brandt] left. | Tom Brandt[Brandt]; Ann Brandt[]
            It met [P Tom Brandt]. Mayor [P Ann Brandt] came. It rained. Mayor [P Brandt] left. | Tom Brandt[]; Ann Brandt[Brandt]
            It met mayor [P Tom Brandt]. It met [P Ann Brandt]. It rained. They met mayor [P Brandt]. | Tom Brandt[Brandt]; Ann Brandt[]
            [P Tom Brandt Jr.] met [P Tom Brandt]. [P Brandt] left. | Tom Brandt Jr.[Tom Brandt, Brandt]
            [P Henry Brandt], [P Tom Brandt] and [P Tom Henry Brandt] met. | Tom Henry Brandt[Henry Brandt, Tom Brandt]
            [P Tom Brandt] met [P Tom Henry Brandt]. | Tom Henry Brandt[Tom Brandt]
            [P Tom Brandt] met [P Ann Lowe]. [P Tom Brandt] left. | Tom Brandt[]; Ann Lowe[]
            """)
    void resolvesNamesOfPeople(String marked, String expected) {
        assertThat(String.join("; ", names(group(marked)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [O Tano Power Board] met. [O TPB] left. | Tano Power Board[TPB]
            [O Tano Power Board] and [O Tano Peace Bank] met. [O TPB] left. | Tano Power Board[]; Tano Peace Bank[]; TPB[]
            [O Board of Tano] met. [O BT] left. [O BOT] left. | Board of Tano[BT, BOT]
            [O Tano Power Board] met. [O Tpb] left. | Tano Power Board[]; Tpb[]
            [O Popular Tano Front] ([O POTF]) left. | Popular Tano Front[POTF]
            [O Popular Tano Front] ([O FTOP]) left. | Popular Tano Front[]; FTOP[]
            [O Popular Tano Front] ([O Potf]) left. | Popular Tano Front[]; Potf[]
            [O Popular Tano Front], [O POTF] left. | Popular Tano Front[]; POTF[]
            [O Popular] ([O POP]) left. | Popular[]; POP[]
            [O Popular Tano Front] ([O PO TF]) left. | Popular Tano Front[]; PO TF[]
            [O U.S. Power Board] met. [O PB] left. | U.S. Power Board[]; PB[]
            [O U.S. Power Board Office] met. [O PBO] left. | U.S. Power Board Office[PBO]
            [O French Power Board Office] met. [O PBO] left. | French Power Board Office[PBO]
            [O Quick Power Board Office] met. [O PBO] left. | Quick Power Board Office[]; PBO[]
            [O U.S. Board] met. [O B] left. | U.S. Board[]; B[]
            [O Tanova Motor] rose. [O Tanova] fell. | Tanova Motor[Tanova]
            [O Tanova Motor] rose. [L Tanova] fell. | Tanova Motor[]; Tanova[]
            [O Tanova Motor] and [O Tanova Bank] rose. [O Tanova] fell. | Tanova Motor[]; Tanova Bank[]; Tanova[]
            [O Tanova Motor Group Inc] rose. [O Tanova] fell. | Tanova Motor Group Inc[Tanova]
            [O Tanova River] rose. [O Tanova] fell. | Tanova River[]; Tanova[]
            [L Tanova Province] rose. [L Tanova] fell. | Tanova Province[Tanova]
            [L Tanova River] rose. [L Tanova] fell. | Tanova River[]; Tanova[]
            [L Tanova North Province] rose. [L Tanova] fell. | Tanova North Province[]; Tanova[]
            [L Kingdom of Tanova] rose. [L Tanova] fell. | Kingdom of Tanova[Tanova]
            [L Kingdom for Tanova] rose. [L Tanova] fell. | Kingdom for Tanova[]; Tanova[]
            [L House of Tanova] rose. [L Tanova] fell. | House of Tanova[]; Tanova[]
            [O London Bakers] rose. [O Bakers] fell. | London Bakers[Bakers]
            [O French Bakers] rose. [O Bakers] fell. | French Bakers[Bakers]
            [O Good Bakers] rose. [O Bakers] fell. | Good Bakers[]; Bakers[]
            [L London Bakers] rose. [L Bakers] fell. | London Bakers[]; Bakers[]
            [O Tanova Commission] rose. [O Commission] fell. | Tanova Commission[Commission]
            [O Commission of Tanova] rose. [O Commission] fell. | Commission of Tanova[Commission]
            [O Commission in Tanova] rose. [O Commission] fell. | Commission in Tanova[]; Commission[]
            [O Tanova Army] rose. [O Army] fell. | Tanova Army[]; Army[]
            [L Tanova Commission] rose. [L Commission] fell. | Tanova Commission[]; Commission[]
            [O Tanova Commission Board] rose. [O Commission] fell. | Tanova Commission Board[]; Commission[]
            [O Tanova Inc] rose. [O Tanova Ltd] fell. | Tanova Inc[Tanova Ltd]
            [L Tanova Inc] rose. [L Tanova Ltd] fell. | Tanova Inc[]; Tanova Ltd[]
            [O UN] rose. [L United Nations] fell. | United Nations[UN]
            """)
    void joinsNamesOfThings(String marked, String expected) {
        assertThat(String.join("; ", names(group(marked)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [G Libyan] and [G Libyans] met. | Libyans[Libyan]
            [G Swiss] and [G Swis] met. | Swiss[]; Swis[]
            [P Tanova] and [L Tanova] met. | Tanova[]
            [P Tom Tanova] and [L Tom Tanova] met. | Tom Tanova[]
            [P Tom Tanova] and [P Tanova] met [L Tanova]. | Tom Tanova[Tanova]; Tanova[]
            [P Tom Tanova] and [P Tanova] met [O Tanova]. | Tom Tanova[Tanova]
            [P Tom Tanova] and [P Tanova] met [O Tanova Motor] and [O Tanova]. | Tom Tanova[Tanova]; Tanova Motor[Tanova]
            [P Tom Nato] and [P Nato] met [O Nato]. | Tom Nato[Nato]; Nato[]
            [P Tom Lowe] and [P Tim Lowe] met [P Lowe] and [O Lowe]. | Tom Lowe[]; Tim Lowe[Lowe]; Lowe[]
            [X Tanova] met [O Tanova]. | Tanova[]
            """)
    void joinsOneFormAcrossTypes(String marked, String expected) {
        assertThat(String.join("; ", names(group(marked)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [O UNESCO] and [O Unesco] met. | Unesco
            [O UNESC] and [O Unesc] met. | UNESC
            [O Unesco] and [O UNESCO] met. | Unesco
            [O U.N.] and [O UN] and [O United Nations] met. | United Nations
            [P Ann  Lee] met. | Ann Lee
            [O Tanova Inc] and [O Tanova Inc.] met. | Tanova Inc.
            [O Tanova (Inc)] and [O Tanova Inc] met. | Tanova Inc
            """)
    void namesAnEntityByItsFullestForm(String marked, String expected) {
        assertThat(group(marked).get(0).name()).isEqualTo(expected);
    }

    @Test
    void listsAliasesAndRolesOnceWhateverTheirCase() {
        Entity entity = group("Mayor [P Ann Lee] met. mayor [P ANN LEE] left. Mayor [P Lee] and [P LEE] left.")
                .get(0);
        assertThat(entity.aliases()).containsExactly("Lee");
        assertThat(entity.roles()).containsExactly("Mayor");
    }

    @Test
    void givesRolesToPeopleOnly() {
        assertThat(group("Mayor [O Ann Lee] met.").get(0).roles()).isEmpty();
    }

    @Test
    void givesAnEntityTheTypeOfMostMentions() {
        assertThat(group("[L Tanova] and [O Tanova] and [O Tanova] met.").get(0).type())
                .isEqualTo(EntityType.ORGANIZATION);
        assertThat(group("[L Tanova] and [O Tanova] met.").get(0).type()).isEqualTo(EntityType.LOCATION);
        assertThat(group("[O Tanova] and [L Tanova] met.").get(0).type()).isEqualTo(EntityType.ORGANIZATION);
    }

    @Test
    void numbersEntitiesByFirstMention() {
        List<Entity> entities = group("[L Tanova] met [P Ann Lee] and [G Libyans] and [L Tanova].");
        assertThat(entities).extracting(Entity::id).containsExactly("e1", "e2", "e3");
        assertThat(entities).extracting(Entity::name).containsExactly("Tanova", "Ann Lee", "Libyans");
        assertThat(entities.get(0).mentions()).extracting(Mention::start).containsExactly(0, 35);
    }

    @Test
    void listsTheMentionsOfJoinedTypesInReadingOrder() {
        assertThat(group("[O Tanova] met [P Tanova] and [O Tanova].").get(0).mentions())
                .extracting(Mention::start)
                .containsExactly(0, 11, 22);
        assertThat(group("[L Karan] met [O Tanova] and [P Tanova]."))
                .extracting(Entity::name)
                .containsExactly("Karan", "Tanova");
    }

    @Test
    void takesLinearTimeForANameOfManyWords() {
        double shorter = groupMillis("Group ".repeat(2_000).trim());
        double longer = groupMillis("Group ".repeat(32_000).trim());
        assertThat(longer).as("milliseconds; a sixteenth took %.1f", shorter).isLessThan(64 * Math.max(1, shorter));
    }

    private static double groupMillis(String name) {
        TaggedText text = MarkedText.tagged(name);
        List<Mention> mentions = List.of(new Mention(0, name.length(), name, EntityType.ORGANIZATION));
        double least = Double.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            least = Math.min(
                    least,
                    ProcessorTime.millisOf(
                            () -> assertThat(GROUPER.group(text, mentions)).hasSize(1)));
        }
        return least;
    }
}
