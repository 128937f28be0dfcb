package dev.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.tagging.Lexicon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The corrections one by one, and the order of those that depend on each other. */
class NameCorrectionsTest {

    private static final List<NameCorrection> ALL = NameCorrections.inOrder(Lexicon.shipped());

    private static NameCorrection named(String name) {
        return ALL.stream()
                .filter(correction -> correction.getClass().getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no correction is called " + name));
    }

    private static void check(String name, String before, String after) {
        assertThat(MarkedText.of(before).after(List.of(named(name))))
                .as("%s of %s", name, before)
                .isEqualTo(after);
    }

    /** Each pair gives the expected names in the shipped order, and other names when reversed. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            OrganizationHeads | PlaceHeads | it was the capital of Union of Karan Emirates then | it was the capital of [O Union of Karan Emirates] then
            OrganizationHeads | EventHeads | it signed the Treaty of Union of Karan Emirates then | it signed the Treaty of [O Union of Karan Emirates] then
            FirmNames | AcronymDefinitions | they paid [P Brandt] & [P Lowe] (BL) again | they paid [O Brandt & Lowe] ([O BL]) again
            SurnamePlaces | ClubPlaces | [P Stuart Leeds] scored a goal; the goalkeeper, the striker and the coach saw it; [L Leeds] won | [P Stuart Leeds] scored a goal; the goalkeeper, the striker and the coach saw it; [P Leeds] won
            LeadingWords | NameEnds | they met [O the UN-backed] envoys again | they met the [O UN]-backed envoys again
            NameEnds | NonNames | they met on [X Monday's] again | they met on Monday's again
            NonNames | PlaceWords | they saw [L May province] again | they saw [L May] province again
            PlaceWords | NameTypes | they joined [L Pittsburgh Pirates area] again | they joined [O Pittsburgh Pirates] area again
            PlaceWords | JoinedPlaces | they saw [L southern US-China] again | they saw southern [L US]-[L China] again
            NameTypes | PersonAfterOrganization | they saw [O U.S. Marine Corps] again | they saw [O U.S.] [P Marine Corps] again
            """)
    void appliesCorrectionsThatDependOnEachOtherInOrder(String first, String second, String before, String after) {
        List<NameCorrection> inOrder = new ArrayList<>(ALL);
        inOrder.removeIf(correction -> correction != named(first) && correction != named(second));
        MarkedText text = MarkedText.of(before);
        assertThat(text.after(inOrder)).isEqualTo(after);
        Collections.reverse(inOrder);
        assertThat(text.after(inOrder)).as("%s after %s", first, second).isNotEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            OrganizationHeads | he led the Government of National Accord then | he led the [O Government of National Accord] then
            OrganizationHeads | he led the Government of Accord then | he led the Government of Accord then
            OrganizationHeads | he led the government of National Accord then | he led the government of National Accord then
            OrganizationHeads | he led the Movement for Just Peace then | he led the [O Movement for Just Peace] then
            OrganizationHeads | he led the Movement in Just Peace then | he led the Movement in Just Peace then
            OrganizationHeads | he led the Garden of National Accord then | he led the Garden of National Accord then
            OrganizationHeads | he led the Army of France South then | he led the Army of France South then
            OrganizationHeads | he led the Government of [L National Accord] then | he led the Government of [L National Accord] then
            OrganizationHeads | he led the Council of Elder President Tano then | he led the Council of Elder President Tano then
            OrganizationHeads | he led the Council of Grand Elder President Tano then | he led the [O Council of Grand Elder] President Tano then
            OrganizationHeads | Council of Grand Elders Met | Council of Grand Elders Met
            OrganizationHeads | they praised the Council of Grand Elders | they praised the [O Council of Grand Elders]
            OrganizationHeads | he led the Army of New Karan Front of Free Tano then | he led the [O Army of New Karan Front] of Free Tano then
            OrganizationHeads | he told the Bank of [L England] so | he told the [O Bank of England] so
            OrganizationHeads | he told the bank of [L England] so | he told the bank of [L England] so
            OrganizationHeads | he told the Party of [L England] so | he told the Party of [L England] so
            OrganizationHeads | he told the Bank in [L England] so | he told the Bank in [L England] so
            OrganizationHeads | he told the Bank of [P England] so | he told the Bank of [P England] so
            OrganizationHeads | he told the University of [L New Tano] so | he told the [O University of New Tano] so
            OrganizationHeads | he joined [O Housing Authority] of [L New Tano] then | he joined [O Housing Authority of New Tano] then
            OrganizationHeads | he joined [P Housing Bank] of [L New Tano] then | he joined [P Housing Bank] of [L New Tano] then
            OrganizationHeads | the Bank of [L England] of [L Wales] paid | the [O Bank of England of Wales] paid
            PlaceHeads | in the town of Ghadra they met | in the town of [L Ghadra] they met
            PlaceHeads | in the town of Upper New Ghadra they met | in the town of [L Upper New Ghadra] they met
            PlaceHeads | in the town of Upper New East Ghadra they met | in the town of Upper New East Ghadra they met
            PlaceHeads | in the town of ghadra they met | in the town of ghadra they met
            PlaceHeads | in the town near Ghadra they met | in the town near Ghadra they met
            PlaceHeads | in the band of Ghadra they met | in the band of Ghadra they met
            PlaceHeads | in the town of Ghadra April they met | in the town of [L Ghadra] April they met
            PlaceHeads | in the town of Ghadra [P Tano] they met | in the town of Ghadra [P Tano] they met
            PlaceHeads | in the town of [P Tano] they met | in the town of [P Tano] they met
            PlaceHeads | in the town of Ghadra | in the town of [L Ghadra]
            EventHeads | the Battle of Corrin was lost | the [E Battle of Corrin] was lost
            EventHeads | the battle of Corrin was lost | the battle of Corrin was lost
            EventHeads | the Treaty of Corrin was lost | the [X Treaty of Corrin] was lost
            EventHeads | the Battle of the Corrin was lost | the [E Battle of the Corrin] was lost
            EventHeads | the Battle of [L Corrin] was lost | the [E Battle of Corrin] was lost
            EventHeads | the Battle of [P Corrin] was lost | the Battle of [P Corrin] was lost
            EventHeads | the Battle at Corrin was lost | the Battle at Corrin was lost
            EventHeads | the Bottle of Corrin was lost | the Bottle of Corrin was lost
            EventHeads | the [X Battle] of Corrin was lost | the [X Battle] of Corrin was lost
            EventHeads | the Battle of corrin was lost | the Battle of corrin was lost
            EventHeads | the Battle of Corrin Dral Lower Tano was lost | the [E Battle of Corrin Dral Lower Tano] was lost
            EventHeads | the Battle of [L Corrin Dral Lower Tano Hill] was lost | the Battle of [L Corrin Dral Lower Tano Hill] was lost
            EventHeads | it was the Battle of Corrin | it was the [E Battle of Corrin]
            FirmNames | they paid [P Brandt] & [P Lowe] again | they paid [O Brandt & Lowe] again
            FirmNames | they paid Brandt & [P Lowe] again | they paid [O Brandt & Lowe] again
            FirmNames | they paid [P Brandt] & Lowe again | they paid [O Brandt & Lowe] again
            FirmNames | they paid Brandt & Lowe again | they paid Brandt & Lowe again
            FirmNames | they paid [P Brandt] and [P Lowe] again | they paid [P Brandt] and [P Lowe] again
            FirmNames | they paid [P Anna Brandt] & [P Lowe] again | they paid [P Anna Brandt] & [P Lowe] again
            FirmNames | they paid [P Brandt] & [P Anna Lowe] again | they paid [P Brandt] & [P Anna Lowe] again
            FirmNames | they paid [P Michelle] & [P Barack] again | they paid [P Michelle] & [P Barack] again
            FirmNames | they paid [P BT] & [P Lowe] again | they paid [P BT] & [P Lowe] again
            FirmNames | they paid [P Brandt] & [P LT] again | they paid [P Brandt] & [P LT] again
            FirmNames | they paid [P B] & [P Lowe] again | they paid [P B] & [P Lowe] again
            FirmNames | they paid [O Brandt & Lowe] again | they paid [O Brandt & Lowe] again
            AcronymDefinitions | the Wheat Farmers Association of Tano (WFAT) greeted and WFAT left | the [O Wheat Farmers Association of Tano] ([O WFAT]) greeted and [O WFAT] left
            AcronymDefinitions | the Wheat Farmers Association of Tano (WFAK) greeted and WFAK left | the Wheat Farmers Association of Tano (WFAK) greeted and WFAK left
            AcronymDefinitions | the Wheat Farmers of Tano (WFT) greeted and WFT left | the Wheat Farmers of Tano (WFT) greeted and WFT left
            AcronymDefinitions | the [O Wheat] Farmers of Tano (WFT) greeted and [P WFT] left | the [O Wheat Farmers of Tano] ([O WFT]) greeted and [O WFT] left
            AcronymDefinitions | the [P Wheat Farmers Council of Tano] (WFCT) greeted | the [P Wheat Farmers Council of Tano] (WFCT) greeted
            AcronymDefinitions | the [P Wheat Farmers] Council of Tano (WFCT) greeted | the [O Wheat Farmers Council of Tano] ([O WFCT]) greeted
            AcronymDefinitions | the [P Wheat] [P Farmers Council] (WFC) greeted | the [O Wheat Farmers Council] ([O WFC]) greeted
            AcronymDefinitions | the Council of Tano (C.T.) greeted | the [O Council of Tano] ([O C.T.]) greeted
            AcronymDefinitions | the Council of Tano (CoT) greeted | the [O Council of Tano] ([O CoT]) greeted
            AcronymDefinitions | the Council of Tano (CiT) greeted | the Council of Tano (CiT) greeted
            AcronymDefinitions | it greeted the council of Blue Council (oBC) again | it greeted the council [O of Blue Council] ([O oBC]) again
            AcronymDefinitions | the Council of quick Tano (CT) greeted | the Council of quick Tano (CT) greeted
            AcronymDefinitions | the Council of Roads, Bridges and Tunnels (CRBT) greeted | the [O Council of Roads, Bridges and Tunnels] ([O CRBT]) greeted
            AcronymDefinitions | the Council of Roads, Tunnels (CRT) greeted | the Council of Roads, Tunnels (CRT) greeted
            AcronymDefinitions | the Council of Tano, CT, greeted | the Council of Tano, CT, greeted
            AcronymDefinitions | the Council of Tano (CT too) greeted | the Council of Tano (CT too) greeted
            AcronymDefinitions | the Council of Tano (Ct) greeted | the Council of Tano (Ct) greeted
            AcronymDefinitions | the [O U.S. Council] of Tano (CT) greeted | the [O U.S. Council of Tano] ([O CT]) greeted
            AcronymDefinitions | the Council of Tano (CT) greeted the [P CT Smith] then | the [O Council of Tano] ([O CT]) greeted the [P CT Smith] then
            AcronymDefinitions | the Council of Tano (CT) greeted the [P Ann CT] then | the [O Council of Tano] ([O CT]) greeted the [P Ann CT] then
            AcronymDefinitions | the Council of Tano (CT) greeted them as CT | the [O Council of Tano] ([O CT]) greeted them as [O CT]
            AcronymDefinitions | The Council of Tano (CT) greeted them. The CT Met | The [O Council of Tano] ([O CT]) greeted them. The CT Met
            AcronymDefinitions | the Council of Ab Cd Ef Gh Ij Kl Mn (CACEGIKM) greeted | the [O Council of Ab Cd Ef Gh Ij Kl Mn] ([O CACEGIKM]) greeted
            AcronymDefinitions | the Council of Ab Cd Ef Gh Ij Kl Mn Op (CACEGIKMO) greeted | the [O Council of Ab Cd Ef Gh Ij Kl Mn Op] ([O CACEGIKMO]) greeted
            AcronymDefinitions | the Council of Ab Cd Ef Gh Ij Kl Mn Op Qr (CACEGIKMOQ) greeted | the Council of Ab Cd Ef Gh Ij Kl Mn Op Qr (CACEGIKMOQ) greeted
            AcronymDefinitions | the Council for the Ab of the Cd and the Ef of the Gh (CACEG) greeted | the [O Council for the Ab of the Cd and the Ef of the Gh] ([O CACEG]) greeted
            AcronymDefinitions | the Council for all the Ab of the Cd and the Ef of the Gh (CACEG) greeted | the Council for all the Ab of the Cd and the Ef of the Gh (CACEG) greeted
            AcronymDefinitions | the Council for the Ab of and for the Cd and the Ef of the Gh (CACEG) greeted | the Council for the Ab of and for the Cd and the Ef of the Gh (CACEG) greeted
            SurnamePlaces | [P Joaquin Phoenix] won and [L Phoenix] smiled | [P Joaquin Phoenix] won and [P Phoenix] smiled
            SurnamePlaces | [P Phoenix] won and [L Phoenix] smiled | [P Phoenix] won and [L Phoenix] smiled
            SurnamePlaces | [L Phoenix] won and [P Joaquin Phoenix] and [L Phoenix] smiled | [L Phoenix] won and [P Joaquin Phoenix] and [L Phoenix] smiled
            SurnamePlaces | [P Joaquin Phoenix] won in [L Phoenix] | [P Joaquin Phoenix] won in [L Phoenix]
            SurnamePlaces | [P Joaquin Phoenix] won. In [L Phoenix] it rained | [P Joaquin Phoenix] won. In [L Phoenix] it rained
            SurnamePlaces | [P Joaquin Phoenix] won in. [L Phoenix] smiled | [P Joaquin Phoenix] won in. [P Phoenix] smiled
            SurnamePlaces | [P Joaquin Phoenix] won but [L Phoenix], [L Arizona], lost | [P Joaquin Phoenix] won but [L Phoenix], [L Arizona], lost
            SurnamePlaces | [P Joaquin Phoenix] won but [L Phoenix], [P Arizona], lost | [P Joaquin Phoenix] won but [P Phoenix], [P Arizona], lost
            SurnamePlaces | [P Joaquin Phoenix] won but [L Phoenix Park] lost | [P Joaquin Phoenix] won but [L Phoenix Park] lost
            SurnamePlaces | [P Joaquin Phoenix] won and [O Phoenix] smiled | [P Joaquin Phoenix] won and [O Phoenix] smiled
            SurnamePlaces | [P Joaquin Phoenix] won with [L Phoenix] | [P Joaquin Phoenix] won with [P Phoenix]
            LeadingWords | it saw [O the United Nations] | it saw the [O United Nations]
            LeadingWords | it saw [X The Last Hour] | it saw [X The Last Hour]
            LeadingWords | it saw [O The] | it saw [O The]
            LeadingWords | it saw [P President Ann Lee] | it saw President [P Ann Lee]
            LeadingWords | it saw [O President Hotel] | it saw [O President Hotel]
            LeadingWords | it saw [P King] | it saw [P King]
            LeadingWords | it saw [P Pope] | it saw Pope
            LeadingWords | it saw [P Dr. Ann Lee] | it saw Dr. [P Ann Lee]
            LeadingWords | it saw [O "Tano] | it saw "[O Tano]
            NameEnds | it saw [O Tano's] cars | it saw [O Tano]'s cars
            NameEnds | it saw [O Tano’s] cars | it saw [O Tano]’s cars
            NameEnds | it saw [O Disney+] films | it saw [O Disney+] films
            NameEnds | it saw [O Tano Inc.] cars | it saw [O Tano Inc.] cars
            NameEnds | it saw [O Tano,] cars | it saw [O Tano], cars
            NameEnds | it saw [O Tano .] | it saw [O Tano] .
            NameEnds | it saw [O Tano )] cars | it saw [O Tano] ) cars
            NameEnds | it saw [L Kano 771] cases | it saw [L Kano] 771 cases
            NameEnds | it saw [O Kano 771] cases | it saw [O Kano 771] cases
            NameEnds | it saw [L Route 66] cases | it saw [L Route 66] cases
            NameEnds | it saw [L 771] cases | it saw [L 771] cases
            NameEnds | it saw [L Kano 1,771] cases | it saw [L Kano] 1,771 cases
            NameEnds | it saw [O Leeds 2-1] then | it saw [O Leeds] 2-1 then
            NameEnds | it saw [O 2-1] then | it saw [O 2-1] then
            NameEnds | it saw [O Leeds A-1] then | it saw [O Leeds A-1] then
            NameEnds | it saw [O Tano COVID-19] vaccines | it saw [O Tano] COVID-19 vaccines
            NameEnds | it saw [O Tano Malaria] vaccines | it saw [O Tano] Malaria vaccines
            NameEnds | it saw [O Malaria] vaccines | it saw [O Malaria] vaccines
            NameEnds | it saw [O UN-backed] envoys | it saw [O UN]-backed envoys
            NameEnds | it saw [O UN-Backed] envoys | it saw [O UN-Backed] envoys
            NameEnds | it saw [O un-backed] envoys | it saw [O un-backed] envoys
            NameEnds | it saw [O Tano'] envoys | it saw [O Tano]' envoys
            NonNames | they met on [X Monday] again | they met on Monday again
            NonNames | they met on [X April 14] again | they met on April 14 again
            NonNames | they met on [X April Fools] again | they met on [X April Fools] again
            NonNames | they had [X Malaria] again | they had Malaria again
            NonNames | they had [X MALARIA] again | they had MALARIA again
            NonNames | they had [X Photo] again | they had Photo again
            NonNames | they had [O WHO] again | they had [O WHO] again
            NonNames | they had [O Who] again | they had Who again
            NonNames | they had [O IT] again | they had IT again
            NonNames | they had [O tano] again | they had tano again
            NonNames | they had [O tano Bank] again | they had [O tano Bank] again
            NonNames | the Secretary of [O State] left | the Secretary of State left
            NonNames | the Secretary of [L State] left | the Secretary of [L State] left
            NonNames | the Secretary of [P State] left | the Secretary of [P State] left
            NonNames | the Secretary of [O State Affairs] left | the Secretary of [O State Affairs] left
            NonNames | the Bank of [O State] left | the Bank of [O State] left
            NonNames | the Secretary for [O State] left | the Secretary for [O State] left
            NonNames | of [O State] left | of [O State] left
            PlaceWords | it rained in [L Sichuan province] then | it rained in [L Sichuan] province then
            PlaceWords | it rained in [L southern Africa] then | it rained in southern [L Africa] then
            PlaceWords | it rained in [L Southern Africa] then | it rained in [L Southern Africa] then
            PlaceWords | it rained in [O southern Africa] then | it rained in [O southern Africa] then
            PlaceWords | it rained in [L southern] then | it rained in [L southern] then
            PlaceWords | it rained in [L province] then | it rained in [L province] then
            PlaceWords | it rained in [L upper northern Tano valley] then | it rained in upper northern [L Tano] valley then
            NameTypes | they saw [P Betty Ford Clinic] again | they saw [O Betty Ford Clinic] again
            NameTypes | they saw [L Latin American] again | they saw [G Latin American] again
            PersonAfterOrganization | [O United Nations Antonio Guterres] spoke | [O United Nations] [P Antonio Guterres] spoke
            PersonAfterOrganization | [L France Antonio Guterres] spoke | [L France] [P Antonio Guterres] spoke
            PersonAfterOrganization | [O Tano Bakery Antonio Guterres] spoke | [O Tano Bakery Antonio Guterres] spoke
            PersonAfterOrganization | [X United Nations Antonio Guterres] spoke | [X United Nations Antonio Guterres] spoke
            PersonAfterOrganization | [O France Antonio] spoke | [O France Antonio] spoke
            PersonAfterOrganization | [O France Antonio de Guterres] spoke | [O France] [P Antonio de Guterres] spoke
            PersonAfterOrganization | [O France Antonio de la Guterres] spoke | [O France Antonio de la Guterres] spoke
            PersonAfterOrganization | [O France Antonio Railways] spoke | [O France] [P Antonio Railways] spoke
            PersonAfterOrganization | [L World Bank Antonio Guterres] spoke | [O World Bank] [P Antonio Guterres] spoke
            JoinedPlaces | about [L US-China] then | about [L US]-[L China] then
            JoinedPlaces | about [L US–China] then | about [L US]–[L China] then
            JoinedPlaces | about [L Guinea-Bissau] then | about [L Guinea-Bissau] then
            JoinedPlaces | about [O US-China] then | about [O US-China] then
            JoinedPlaces | about [L US-Tanova] then | about [L US-Tanova] then
            JoinedPlaces | about [L Tanova-US] then | about [L Tanova-US] then
            JoinedPlaces | about [L United States-South Africa] then | about [L United States]-[L South Africa] then
            """)
    void correctsNames(String name, String before, String after) {
        check(name, before, after);
    }

    @Test
    void leavesTheNamesAloneWhereNothingIsToCorrect() {
        MarkedText text = MarkedText.of("[P Ann Lee] met [P Tom Brandt] again");
        for (NameCorrection correction : ALL) {
            assertThat(correction.correct(text.text(), text.names()))
                    .as("%s", correction)
                    .isSameAs(text.names());
        }
    }
}
