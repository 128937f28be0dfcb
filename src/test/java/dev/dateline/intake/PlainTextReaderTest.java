package dev.dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.Block.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextReaderTest {

    private static final PlainTextReader READER = new PlainTextReader();

    private static Article read(String text) {
        return READER.read(text, Article.Description.none(), null);
    }

    private static List<String> words(String text, Kind kind) {
        return read(text).blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> block.span().of(text))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TRIPOLI, April 7 (Reuters) - Fighting raged. | TRIPOLI, April 7 (Reuters) -",
                "(CNN)Share and it is multiplied. | (CNN)",
                "Washington (CNN) -- The president spoke. | Washington (CNN) --",
                "LONDON — Markets fell. | LONDON —",
                "NEW YORK, N.Y. (AP) — Stocks rose. | NEW YORK, N.Y. (AP) —"
            })
    void setsTheDatelineApart(String text, String dateline) {
        assertThat(words(text, Kind.DATELINE)).containsExactly(dateline);
        assertThat(words(text, Kind.BODY)).hasSize(1);
    }

    @Test
    void readsALineThatIsADateAsADateline() {
        assertThat(words("A headline\n\nTuesday, April 7, 2009\n\nThe text begins here.", Kind.DATELINE))
                .containsExactly("Tuesday, April 7, 2009");
    }

    @Test
    void setsTheCreditOfACaptionApart() {
        String text = "The text.\nA man walks his dog in Oslo, May 2, 2019. /AP Photo\nMore text.";
        assertThat(words(text, Kind.CAPTION)).containsExactly("A man walks his dog in Oslo, May 2, 2019.");
        assertThat(words(text, Kind.CREDIT)).containsExactly("/AP Photo");
    }

    @Test
    void takesTheTitleBehindAReadMoreForALink() {
        String text = "The text.\nRead more:\nTimeline of conflicts (2011-present)\nThe text goes on here.";
        assertThat(words(text, Kind.LINK)).containsExactly("Read more:", "Timeline of conflicts (2011-present)");
    }

    @Test
    void leavesASentenceThatOpensLikeALinkInTheBody() {
        assertThat(words(
                        "Related party transactions made up most of what the auditors examined in the year that followed.",
                        Kind.BODY))
                .hasSize(1);
    }

    @Test
    void joinsTheLinesOfAWrappedText() {
        String text = "The first line of a text that was wrapped by an old\nmail program goes on in the next one, and\n"
                + "then in a third that stops in the middle of a\nsentence, until it ends.\n\nA new paragraph.";
        assertThat(words(text, Kind.BODY)).hasSize(2);
    }

    @Test
    void tellsHeadingsFromRunningText() {
        assertThat(words("A headline without a stop\nThe text begins here.", Kind.HEADING))
                .containsExactly("A headline without a stop");
    }

    @Test
    void readsBylines() {
        assertThat(words(
                        "By Jane Doe\nThe text begins here.\n(Reporting by Joan Petrie; editing by Ravi Menon)",
                        Kind.BYLINE))
                .hasSize(2);
    }

    @Test
    void leavesEveryOffsetAsItWasSent() {
        String text = "\uFEFF  One.\r\n\r\n\tTwo.  ";
        assertThat(read(text).text()).isEqualTo(text);
        assertThat(words(text, Kind.BODY)).containsExactly("One.", "Two.");
    }
}
