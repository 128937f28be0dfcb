package dev.dateline.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dateline.tagging.PosTagger;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Segmenter;
import dev.dateline.text.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceWordsTest {

    private static final SentenceWords WORDS = new SentenceWords();
    private static final PosTagger TAGGER = new PosTagger();
    private static final Segmenter SEGMENTER = new Segmenter();

    private static TaggedText tagged(String text) {
        return TAGGER.tag(SEGMENTER.segment(text, List.of(new Span(0, text.length()))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            SHORT | The old bridge over the Arn is open. | 0
            SHORT | The old bridge over Arn is open. | 1
            SHORT | The "old" bridge over Arn is open. | 1
            LENGTH | The old bridge over the Arn is open. | 0.2
            QUOTED | The old bridge over the Arn is open. | 0
            QUOTED | The "old bridge" over the Arn is open. | 0.25
            QUOTED | The “old bridge” over the Arn is open. | 0.25
            QUOTED | The old ” bridge over the Arn is open. | 0
            QUOTED | "Old bridge over the Arn is open | 1
            UNBALANCED | The "old bridge" over the Arn is open. | 0
            UNBALANCED | The "old bridge over the Arn is open. | 1
            QUOTATION | "Old bridge" over the Arn is open. | 1
            QUOTATION | “Old bridge” over the Arn is open. | 1
            QUOTATION | The "old bridge" is open. | 0
            QUESTION | Is the old bridge open? | 1
            QUESTION | Why? The old bridge is open. | 1
            QUESTION | The old bridge is open. | 0
            PERSONAL | We saw the old bridge. | 1
            PERSONAL | They saw our old bridge. | 1
            PERSONAL | They told us about it. | 1
            PERSONAL | They left the US again. | 0
            PERSONAL | They said "we saw it" again. | 0
            PERSONAL | They saw the bridge. | 0
            NUMBER | They saw 14 bridges. | 1
            NUMBER | They saw bridges. | 0
            """)
    void readsAFeature(SentenceFeature feature, String text, double value) {
        TaggedText tagged = tagged(text);
        SentenceFeatures features = new SentenceFeatures();
        WORDS.addTo(features, tagged, tagged.segmented().sentences().get(0));
        assertThat(features.toArray()[feature.ordinal()]).as(text).isCloseTo(value, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            But the bridge is open. | true
            "But the bridge is open." | true
            The bridge is open. | false
            It will rain again. | false
            It rained again. | true
            There are bridges again. | false
            There he stood again. | true
            They but left. | true
            The bridge but left. | false
            ... | true
            It | true
            """)
    void tellsASentenceThatDependsOnTheOneBefore(String text, boolean isDangling) {
        TaggedText tagged = tagged(text);
        assertThat(WORDS.isDangling(tagged, tagged.segmented().sentences().get(0)))
                .as(text)
                .isEqualTo(isDangling);
    }

    @ParameterizedTest
    @CsvSource({"39, 0.975", "40, 1", "60, 1"})
    void countsWordsUpToForty(int words, double value) {
        TaggedText tagged = tagged("bridge ".repeat(words).trim());
        SentenceFeatures features = new SentenceFeatures();
        WORDS.addTo(features, tagged, tagged.segmented().sentences().get(0));
        assertThat(features.toArray()[SentenceFeature.LENGTH.ordinal()]).isCloseTo(value, within(1e-9));
    }
}
