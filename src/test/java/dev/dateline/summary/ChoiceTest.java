package dev.dateline.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.summary.SentenceRanker.Candidate;
import dev.dateline.tagging.PosTagger;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Segmenter;
import dev.dateline.text.Sentence;
import dev.dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The choice of sentences for the summary. A sentence in the tests is its weight, "~" if it depends on the one before, its text. */
class ChoiceTest {

    private static final PosTagger TAGGER = new PosTagger();
    private static final Segmenter SEGMENTER = new Segmenter();

    private static List<Integer> best(SummaryLength length, String... sentences) {
        List<Candidate> candidates = new ArrayList<>();
        for (String weighted : sentences) {
            String[] parts = weighted.split(" ", 2);
            boolean isDangling = parts[0].startsWith("~");
            double weight = Double.parseDouble(parts[0].substring(isDangling ? 1 : 0));
            TaggedText text = TAGGER.tag(SEGMENTER.segment(parts[1], List.of(new Span(0, parts[1].length()))));
            Sentence sentence = text.segmented().sentences().get(0);
            candidates.add(new Candidate(sentence, Bag.of(text, sentence), isDangling, new double[0], weight));
        }
        return new Summarizer.Choice(candidates)
                .best(length).stream().map(candidates::indexOf).toList();
    }

    private static SummaryLength sentences(int sentences) {
        return new SummaryLength(sentences, Integer.MAX_VALUE);
    }

    @Test
    void takesTheBestInDocumentOrder() {
        assertThat(best(sentences(2), "1 Bridges opened.", "3 Towers fell.", "2 Rivers rose."))
                .containsExactly(1, 2);
    }

    @Test
    void takesTheFirstOfEqualSentences() {
        assertThat(best(sentences(1), "1 Bridges opened.", "1 Towers fell.")).containsExactly(0);
    }

    @Test
    void takesNoSentenceThatSaysTheSame() {
        assertThat(best(sentences(2), "9 Bridges opened.", "8 Bridges opened.", "-9 Towers fell."))
                .containsExactly(0, 2);
        // Five of eight words.
        assertThat(best(
                        sentences(2),
                        "9 Bridges towers rivers mountains oceans schools hospitals churches.",
                        "8 Bridges towers rivers mountains oceans valleys gardens markets.",
                        "-9 Fields fell."))
                .containsExactly(0, 2);
        // Four of seven words.
        assertThat(best(
                        sentences(2),
                        "9 Bridges towers rivers mountains oceans schools hospitals.",
                        "8 Bridges towers rivers mountains valleys gardens markets.",
                        "-9 Fields fell."))
                .containsExactly(0, 1);
    }

    @Test
    void prefersASentenceWithOtherWords() {
        // Two of five words cost 0.4 of 3 log odds.
        assertThat(best(
                        sentences(2),
                        "9 Bridges towers rivers mountains oceans.",
                        "2 Bridges towers islands valleys gardens.",
                        "0.7 Schools fell."))
                .containsExactly(0, 1);
        assertThat(best(
                        sentences(2),
                        "9 Bridges towers rivers mountains oceans.",
                        "2 Bridges towers islands valleys gardens.",
                        "0.9 Schools fell."))
                .containsExactly(0, 2);
    }

    @Test
    void takesASentenceThatDependsOnTheOneBeforeWithThatOneOnly() {
        assertThat(best(sentences(2), "5 Bridges opened.", "~4 Towers fell.", "1 Rivers rose."))
                .containsExactly(0, 1);
        assertThat(best(sentences(2), "5 Bridges opened.", "1 Rivers rose.", "~4 Towers fell."))
                .containsExactly(0, 1);
        assertThat(best(sentences(2), "5 Bridges opened.", "~4 Towers fell.", "~3 Rivers rose."))
                .containsExactly(0, 1);
    }

    @Test
    void takesASentenceThatDependsOnAnotherIfNoOtherIsLeft() {
        assertThat(best(sentences(2), "5 Bridges opened.", "~3 Bridges opened.", "~4 Towers fell."))
                .containsExactly(0, 2);
        assertThat(best(sentences(2), "~5 Bridges opened.")).containsExactly(0);
        assertThat(best(sentences(1), "~1 Bridges opened.", "~5 Towers fell.")).containsExactly(0);
        assertThat(best(sentences(2), "~1 Bridges opened.", "5 Towers fell.")).containsExactly(1);
    }

    @Test
    void keepsWithinTheCharacters() {
        String forty = "Bridges opened over many rivers of towns";
        assertThat(forty).hasSize(40);
        assertThat(best(new SummaryLength(2, 40), "5 " + forty)).containsExactly(0);
        assertThat(best(new SummaryLength(2, 40), "5 " + forty + "s")).isEmpty();
        assertThat(best(new SummaryLength(2, 52), "5 " + forty, "4 Towers fell."))
                .containsExactly(0);
        assertThat(best(new SummaryLength(2, 53), "5 " + forty, "4 Towers fell."))
                .containsExactly(0, 1);
    }
}
