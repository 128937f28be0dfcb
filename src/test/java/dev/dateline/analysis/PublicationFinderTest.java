package dev.dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.Publication;
import dev.dateline.intake.PlainTextReader;
import dev.dateline.tagging.PosTagger;
import dev.dateline.text.SegmentedText;
import dev.dateline.text.Segmenter;
import dev.dateline.time.Anchor;
import dev.dateline.time.TimexFinder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublicationFinderTest {

    private static final String CAPTIONED = "Fighting raged south of Tripoli on Sunday, officials said.\n"
            + "Aguila Saleh meets Antonio Guterres in Tobruk, April 5, 2019. /VCG Photo\n"
            + "The conference is planned for April 14-16.\n"
            + "(Cover: A colonel holds a press conference in Tripoli, Libya, April 07, 2019. /VCG Photo )";

    @Test
    void keepsTheDateThatIsGiven() {
        Publication publication = find(CAPTIONED, Anchor.of(LocalDate.of(2019, 4, 8)));
        assertThat(publication.basis()).isEqualTo(Publication.Basis.GIVEN);
        assertThat(publication.evidence()).isNull();
    }

    @Test
    void infersTheLatestFullDateThatFallsOnANamedWeekday() {
        Publication publication = find(CAPTIONED, null);
        assertThat(publication.basis()).isEqualTo(Publication.Basis.INFERRED);
        assertThat(publication.anchor()).isEqualTo(Anchor.of(LocalDate.of(2019, 4, 7)));
        assertThat(publication.evidence().of(CAPTIONED)).isEqualTo("April 07, 2019");
    }

    @Test
    void readsTheDateLineOfAWire() {
        Publication publication =
                find("Headline of the day\n\nTuesday, April 7, 2009\n\nThe court ruled on Monday.", null);
        assertThat(publication.basis()).isEqualTo(Publication.Basis.DATELINE);
        assertThat(publication.anchor()).isEqualTo(Anchor.of(LocalDate.of(2009, 4, 7)));
    }

    @Test
    void stampsGoBeforeTheDatesOfLists() {
        String body = "Rain fell on Monday. It was cold.\nEditor's Pick\n2023-11-03\n2023-11-06";
        for (String stamp : List.of(
                "Written: 2023-11-07 15:03:30 / Updated: 2023-11-08 15:30:46",
                "Published on Tuesday, 7 November 2023, 3:03 p.m. GMT",
                "First published: November 7, 2023 | 15:03")) {
            Publication publication = find(body + "\n" + stamp, null);
            assertThat(publication.anchor()).as(stamp).isEqualTo(Anchor.of(LocalDate.of(2023, 11, 7)));
        }
    }

    @Test
    void sentencesAreNoStamps() {
        assertThat(find("Published on 7 November 2023 in London, the book sold well.", null))
                .isEqualTo(Publication.unknown());
    }

    @Test
    void takesTheYearOfADatelineFromAFullDateNearby() {
        Publication publication = find(
                "TRIPOLI, April 7 (Reuters) — Fighting raged. It had begun on April 4, 2019, witnesses said.", null);
        assertThat(publication.anchor()).isEqualTo(Anchor.of(LocalDate.of(2019, 4, 7)));
    }

    @Test
    void guessesNothingForAHistory() {
        Publication publication = find(
                "On September 1, 1939, Germany attacked Poland. On September 17, 1939, the Soviets followed. "
                        + "Paris fell on June 14, 1940. On Friday the king spoke.",
                null);
        assertThat(publication).isEqualTo(Publication.unknown());
    }

    @Test
    void guessesNothingWithoutAWeekdayThatAgrees() {
        assertThat(find("The plant opened on April 5, 2019. It makes cars.", null))
                .isEqualTo(Publication.unknown());
        assertThat(find("The plant opened on April 5, 2019. On Tuesday it closed.", null))
                .isEqualTo(Publication.unknown());
    }

    private static Publication find(String text, @Nullable Anchor given) {
        Article article = new PlainTextReader().read(text, Article.Description.none(), given);
        SegmentedText segmented = new Segmenter()
                .segment(text, article.blocks().stream().map(Block::span).toList());
        return new PublicationFinder().find(article, segmented, new TimexFinder().find(new PosTagger().tag(segmented)));
    }
}
