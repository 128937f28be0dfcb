package dev.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.tagging.PosTagger;
import dev.dateline.text.Segmenter;
import dev.dateline.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionFinderTest {

    private static final PosTagger TAGGER = new PosTagger();
    private static final Segmenter SEGMENTER = new Segmenter();
    private static final MentionFinder FINDER = new MentionFinder();

    private static List<String> find(String text) {
        return FINDER.find(TAGGER.tag(SEGMENTER.segment(text, List.of(new Span(0, text.length()))))).stream()
                .map(mention -> mention.type() + " " + mention.text())
                .toList();
    }

    @Test
    void leavesOutDeterminerTitleAndPossessive() {
        assertThat(find("President Emmanuel Macron met the United Nations' envoy in France's capital."))
                .containsExactly("PERSON Emmanuel Macron", "ORGANIZATION United Nations", "LOCATION France");
    }

    @Test
    void takesATitleAloneForNoName() {
        assertThat(find("On Friday the Pope announced a year of mercy, and Pope Francis prayed."))
                .containsExactly("PERSON Francis");
    }

    @Test
    void takesTheNamePartOfACompound() {
        assertThat(find("The UN-backed government met on Monday.")).containsExactly("ORGANIZATION UN");
    }

    @Test
    void callsAPeopleAGroup() {
        assertThat(find("Libyan leaders met Libyans in Tripoli."))
                .containsExactly("GROUP Libyan", "GROUP Libyans", "LOCATION Tripoli");
    }

    @Test
    void findsAmountsWithTheirUnits() {
        assertThat(find("It paid $3.5 million for 20,000 barrels, up 4.5 percent, after two years."))
                .containsExactly("QUANTITY $3.5 million", "QUANTITY 20,000 barrels", "QUANTITY 4.5 percent");
    }

    @Test
    void takesNoDayOrMonthForAName() {
        assertThat(find("It rained on Sunday and in March .")).isEmpty();
    }

    @Test
    void findsThePlaceAfterItsKind() {
        assertThat(find("It will be held in the southwestern town of Ghadames April 14."))
                .containsExactly("LOCATION Ghadames");
    }

    @Test
    void findsNamesInAHeadlineOfCapitals() {
        assertThat(find("MERKEL MEETS OBAMA IN BERLIN"))
                .containsExactly("PERSON MERKEL", "PERSON OBAMA", "LOCATION BERLIN");
    }

    @Test
    void tellsNamesFromOtherWordsInAHeadlineByTheBody() {
        String text =
                "PRESIDENT DENIES LINK TO KELBROOK\nThe president said on Monday that he had never met John Kelbrook,"
                        + " and that Mr. Kelbrook was wrong.";
        int end = text.indexOf('\n');
        List<Span> parts = List.of(new Span(0, end), new Span(end + 1, text.length()));
        assertThat(FINDER.find(TAGGER.tag(SEGMENTER.segment(text, parts))))
                .extracting(Mention::text)
                .contains("KELBROOK")
                .doesNotContain("PRESIDENT", "LINK");
    }

    @Test
    void takesThePlaceIntoTheNameOfWhatIsSeatedThere() {
        assertThat(find("He told the Bank of England and the University of Oxford that France was poor."))
                .containsExactly(
                        "ORGANIZATION Bank of England", "ORGANIZATION University of Oxford", "LOCATION France");
    }

    @Test
    void aSurnameThatIsATownIsThePersonTheTextNamesInFull() {
        assertThat(find("Joaquin Phoenix won again. Phoenix said he was glad."))
                .containsExactly("PERSON Joaquin Phoenix", "PERSON Phoenix");
        assertThat(find("Joaquin Phoenix won again. He lives in Phoenix, Arizona."))
                .containsExactly("PERSON Joaquin Phoenix", "LOCATION Phoenix", "LOCATION Arizona");
    }

    @Test
    void findsNothingInNothing() {
        assertThat(FINDER.find(TAGGER.tag(SEGMENTER.segment("", List.of())))).isEmpty();
    }

    @Test
    void findsTheSameTwice() {
        String text = "Angela Merkel met Barack Obama in Berlin.";
        assertThat(find(text)).isEqualTo(find(text));
    }

    @Test
    void takesTheNameWhoseFirstLettersStandInBracketsAfterIt() {
        assertThat(find(
                        "The bill to establish the Chartered Institute of Forensic and Investigative Professionals of Nigeria "
                                + "(CIFIPN) has passed."))
                .containsExactly(
                        "ORGANIZATION Chartered Institute of Forensic and Investigative Professionals of Nigeria",
                        "ORGANIZATION CIFIPN");
        assertThat(find("An estimate from the Wheat Farmers Association of Nigeria (WFAN) is higher."))
                .containsExactly("ORGANIZATION Wheat Farmers Association of Nigeria", "ORGANIZATION WFAN");
    }

    @Test
    void takesThePlaceAnOrganisationIsOf() {
        assertThat(find("He joined the Housing Authority of New Orleans."))
                .containsExactly("ORGANIZATION Housing Authority of New Orleans");
    }

    @Test
    void callsATownItsClubWhereTheTextIsAboutSport() {
        String sport =
                "The goalkeeper saved a penalty in the second half of the match. It ended in joy for Liverpool after beating"
                        + " Norwich, and the coach praised his midfielder and his striker. The players flew to Leeds on Monday.";
        assertThat(find(sport)).containsExactly("ORGANIZATION Liverpool", "ORGANIZATION Norwich", "LOCATION Leeds");
        assertThat(find("It ended in joy for Liverpool. The players flew to Leeds."))
                .containsExactly("LOCATION Liverpool", "LOCATION Leeds");
    }

    @Test
    void takesPartnersJoinedByAnAmpersandForTheirFirm() {
        assertThat(find("Engineers from Brandt & Lowe found the crack, according to Brandt & Lowe."))
                .containsExactly("ORGANIZATION Brandt & Lowe", "ORGANIZATION Brandt & Lowe");
        assertThat(find("He thanked Barack & Michelle for the dinner."))
                .containsExactly("PERSON Barack", "PERSON Michelle");
    }

    @Test
    void takesThePlaceABattleOrATreatyIsNamedFor() {
        assertThat(find("The Battle of Corrin was lost and the Treaty of Dral was signed in Vienna."))
                .containsExactly("EVENT Battle of Corrin", "OTHER Treaty of Dral", "LOCATION Vienna");
    }

    @Test
    void leavesOutSmallWordsBesideThePlace() {
        assertThat(find("It rained in Sichuan province and in southern Africa."))
                .containsExactly("LOCATION Sichuan", "LOCATION Africa");
    }

    @Test
    void tellsPlacesThatAHyphenJoins() {
        assertThat(find("Fears about US-China relations grew in Guinea-Bissau."))
                .containsExactly("LOCATION US", "LOCATION China", "LOCATION Guinea-Bissau");
    }

    @Test
    void leavesOutARankWithoutADot() {
        assertThat(find("He thanked Gen Tajudeen Olanrewaju and Capt Fola Akinkuotu for their help."))
                .containsExactly("PERSON Tajudeen Olanrewaju", "PERSON Fola Akinkuotu");
    }

    @Test
    void endsANameBeforeAFigureOrAnIllness() {
        assertThat(find("Kano 771, Lagos 14 and Ogun 20 were the figures for AstraZeneca COVID-19 vaccines."))
                .containsExactly("LOCATION Kano", "LOCATION Lagos", "LOCATION Ogun", "ORGANIZATION AstraZeneca");
    }
}
