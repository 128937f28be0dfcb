package dev.dateline.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dateline.tagging.PosTagger;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Segmenter;
import dev.dateline.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class BagTest {

    private static final PosTagger TAGGER = new PosTagger();
    private static final Segmenter SEGMENTER = new Segmenter();

    private static Bag of(String text) {
        TaggedText tagged = TAGGER.tag(SEGMENTER.segment(text, List.of(new Span(0, text.length()))));
        return Bag.of(tagged, tagged.segmented().sentences().get(0));
    }

    @Test
    void countsContentWordsOnly() {
        Bag bridge = of("The bridge was over the bridge.");
        assertThat(bridge.cosine(of("A Bridge of the was."))).isCloseTo(3 / Math.sqrt(5 * 2), within(1e-9));
        assertThat(of("He is up to it.").cosine(bridge)).isZero();
        assertThat(bridge.cosine(of("He is up to it."))).isZero();
        assertThat(of("An ox ate.").shareIn(of("An ox drank."))).isZero();
        assertThat(of("An elk ate.").shareIn(of("An elk drank."))).isEqualTo(0.5);
    }

    @Test
    void takesWordsOfFourLettersFromAHeadline() {
        assertThat(Bag.of("Bridge, the old one, opens!").shareIn(of("The old bridge is here.")))
                .isEqualTo(0.5);
        assertThat(Bag.of("The old one").shareIn(of("The old bridge."))).isZero();
        assertThat(Bag.of("Bridge bridge opens").cosine(Bag.of("bridge"))).isLessThanOrEqualTo(1);
    }

    @Test
    void comparesASmallerWithALargerBag() {
        Bag small = of("The bridge opened.");
        Bag large = of("The bridge and the tower fell on the road and the river.");
        assertThat(small.shareIn(large)).isEqualTo(0.5);
        assertThat(large.shareIn(small)).isEqualTo(0.2);
        assertThat(small.cosine(large))
                .isCloseTo(large.cosine(small), within(1e-12))
                .isPositive();
    }

    @Test
    void addsBagsUp() {
        Bag one = of("The bridge opened.");
        Bag two = of("The bridge fell.");
        Bag sum = Bag.sum(List.of(one, two));
        assertThat(one.shareElsewhereIn(sum)).isEqualTo(0.5);
        assertThat(one.shareElsewhereIn(Bag.sum(List.of(one)))).isZero();
        assertThat(of("He is.").shareElsewhereIn(sum)).isZero();
        assertThat(one.cosine(sum)).isCloseTo(3 / Math.sqrt(2 * 6), within(1e-9));
    }

    @Test
    void hasACosineOfOneWithItself() {
        assertThat(of("The bridge opened again.").cosine(of("The bridge opened again.")))
                .isCloseTo(1, within(1e-12))
                .isLessThanOrEqualTo(1);
    }
}
