package dev.dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.entity.EntityType;
import dev.dateline.entity.Mention;
import dev.dateline.tagging.PosTagger;
import dev.dateline.text.Segmenter;
import dev.dateline.text.Span;
import dev.dateline.time.FoundTimex;
import dev.dateline.time.TimexFinder;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameTimeConflictsTest {

    @Test
    void partsOfTitlesAreNoTimes() {
        String text = "He read The Sunday Times in London on Monday.";
        assertThat(times(text, mention(text, "The Sunday Times", EntityType.ORGANIZATION)))
                .containsExactly("Monday");
    }

    @Test
    void aYearThatIsAllOfAQuotationIsATitle() {
        assertThat(times("The winner was “1917,” shot in 2019.")).containsExactly("2019");
        assertThat(times("\"1984\" came first.")).isEmpty();
        assertThat(times("“In 2019 we won,” he said.")).containsExactly("2019");
    }

    @Test
    void placesThatAreTimeWordsAreNone() {
        String text = "He quit in mid-August in Asheville.";
        List<Mention> mentions = List.of(
                mention(text, "mid-August", EntityType.LOCATION), mention(text, "Asheville", EntityType.LOCATION));
        assertThat(NameTimeConflicts.names(mentions, found(text)))
                .extracting(mention -> mention.span().of(text))
                .containsExactly("Asheville");
    }

    private static List<String> times(String text, Mention... mentions) {
        return NameTimeConflicts.without(text, found(text), List.of(mentions)).stream()
                .map(FoundTimex::text)
                .toList();
    }

    private static List<FoundTimex> found(String text) {
        return new TimexFinder()
                .find(new PosTagger().tag(new Segmenter().segment(text, List.of(new Span(0, text.length())))));
    }

    private static Mention mention(String text, String name, EntityType type) {
        int start = text.indexOf(name);
        return new Mention(start, start + name.length(), name, type);
    }
}
