package dev.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dateline.tagging.SequenceTagger;
import dev.dateline.tagging.Tagging;
import dev.dateline.text.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentEvidenceTest {

    private static final SequenceTagger TAGGER =
            SequenceTagger.load(NameTagger.class, "models/names.bin", new NameTemplates());

    private final Tagging[] taggings = new Tagging[1];

    /** The evidence of a text whose first pass found the marked names. */
    private DocumentEvidence evidence(MarkedText marked) {
        Tagging tagging = TAGGER.startWithMemory(marked.text().words());
        List<Sentence> sentences = marked.text().segmented().sentences();
        byte[] ignored = new byte[marked.labels().length];
        for (Sentence sentence : sentences) {
            tagging.tag(sentence.firstToken(), sentence.endToken(), ignored);
        }
        taggings[0] = tagging;
        return new DocumentEvidence(marked.text().words(), tagging, marked.labels(), sentences, TAGGER.scale());
    }

    private static int tokenOf(MarkedText text, String word) {
        return text.text().segmented().tokenAt(text.text().text().lastIndexOf(word));
    }

    private int[] scoresAt(MarkedText marked, String word) {
        int[] scores = new int[NameLabels.COUNT + 1];
        evidence(marked).addTo(scores, 1, tokenOf(marked, word));
        return scores;
    }

    private static int[] only(int label, float evidence) {
        int[] scores = new int[NameLabels.COUNT + 1];
        scores[1 + label] = Math.round(evidence * TAGGER.scale());
        return scores;
    }

    @Test
    void speaksForThePersonWhoseSurnameAWordIs() {
        assertThat(scoresAt(MarkedText.of("they saw that [P Ann Brandt] left and brandt or Brandt came"), "Brandt"))
                .isEqualTo(only(NameLabels.begin(EntityType.PERSON), 3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            they saw that [O Tano Power Board] of the town left and TPB came
            they saw that [O Tano Power Board] of the town left and [P TPB] came
            """)
    void speaksForTheTypeOfTheNameWhoseAcronymAWordIs(String marked) {
        assertThat(scoresAt(MarkedText.of(marked), "TPB"))
                .isEqualTo(only(NameLabels.begin(EntityType.ORGANIZATION), 5));
    }

    @Test
    void saysNothingOfAWordThatIsInNoName() {
        assertThat(scoresAt(MarkedText.of("they saw that [P Ann Brandt] left and Lowe came"), "Lowe"))
                .isEqualTo(new int[NameLabels.COUNT + 1]);
    }

    @Test
    void addsTheScoresOfTheOtherPlacesOfAName() {
        MarkedText marked = MarkedText.of("they saw that [O Tano Bank] of the town left and Tano Bank came");
        int at = tokenOf(marked, "Tano");
        int[] scores = scoresAt(marked, "Tano");
        int first = marked.text().segmented().tokenAt(marked.text().text().indexOf("Tano"));
        float[] other = SpanScores.of(taggings[0], TAGGER.scale(), first, first + 2);
        for (int t = 0; t <= SpanScores.TYPES; t++) {
            assertThat(scores[1 + SpanScores.label(t, true)])
                    .as("type %d", t)
                    .isCloseTo(Math.round(other[t] * TAGGER.scale()), within(1));
        }
        int[] second = new int[NameLabels.COUNT + 1];
        evidence(marked).addTo(second, 1, at + 1);
        assertThat(second[1 + NameLabels.inside(EntityType.GROUP)])
                .isEqualTo(scores[1 + NameLabels.begin(EntityType.GROUP)])
                .isNegative();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            they saw [O Tano Bank] there. They saw Lowe there. | false | false
            they saw [O Tano Bank] there. They saw Tano Bank there. | true | true
            they saw [P Ann Brandt] there. They saw Brandt there. | false | true
            they saw [O Tano Power Board] there. They saw TPB there. | false | true
            """)
    void isTellingWhereANameRecurs(String text, boolean first, boolean second) {
        MarkedText marked = MarkedText.of(text);
        DocumentEvidence evidence = evidence(marked);
        List<Sentence> sentences = marked.text().segmented().sentences();
        assertThat(evidence.isTellingFor(sentences.get(0))).isEqualTo(first);
        assertThat(evidence.isTellingFor(sentences.get(1))).isEqualTo(second);
    }

    @Test
    void scoresTheBestTypeZeroAndNoneBelowTheLeast() {
        MarkedText marked = MarkedText.of("they saw that Angela Merkel left");
        evidence(marked);
        int at = tokenOf(marked, "Angela");
        float[] scores = SpanScores.of(taggings[0], TAGGER.scale(), at, at + 2);
        assertThat(scores[NameLabels.TYPES.indexOf(EntityType.PERSON)]).isZero();
        for (float score : scores) {
            assertThat(score).isBetween(-6f, 0f);
        }
        assertThat(scores[NameLabels.TYPES.indexOf(EntityType.EVENT)]).isEqualTo(-6);
    }
}
