package dev.dateline.entity;

import dev.dateline.tagging.Tagging;
import dev.dateline.tagging.WordSequence;
import dev.dateline.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text as a whole tells about each place where the words of a name occur: a name tends to be of one type throughout, a
 * person named in full is later called by the surname, and a longer name by its acronym (after the two-stage tagging of
 * Krishnan and Manning 2006). For one text and one thread.
 */
final class DocumentEvidence implements Tagging.Evidence {

    private final Tagging tagging;
    private final float scale;
    private final RepeatedNames names;
    private final @Nullable RepeatedName[] nameAt;
    private final float[] @Nullable [] scoresAt;
    private final boolean[] isBegin;

    /**
     * @param tagging has labelled the words, with memory
     * @param labels what it labelled them
     * @param scale units of its scores in one unit of log-probability
     */
    DocumentEvidence(WordSequence words, Tagging tagging, byte[] labels, List<Sentence> sentences, float scale) {
        this.tagging = tagging;
        this.scale = scale;
        names = new RepeatedNames(words, labels, sentences);
        scoresAt = new float[words.size()][];
        nameAt = new RepeatedName[words.size()];
        isBegin = new boolean[words.size()];
        for (Sentence sentence : sentences) {
            int at = sentence.firstToken();
            while (at < sentence.endToken()) {
                addAcronym(at);
                at = names.mayStartAt(at) ? addName(at, sentence.endToken()) : at + 1;
            }
        }
    }

    private void addAcronym(int at) {
        EntityType type = names.acronymAt(at);
        if (type != null) {
            RepeatedName acronym = new RepeatedName();
            acronym.setAcronymOf(type);
            nameAt[at] = acronym;
            isBegin[at] = true;
        }
    }

    /** Adds the longest name that starts at {@code at}, if one does, and returns where to go on. */
    private int addName(int at, int limit) {
        int end = names.endOfLongest(at, limit);
        if (end == at) {
            return at + 1;
        }
        RepeatedName name = names.get(at, end);
        RepeatedName acronym = nameAt[at];
        if (end == at + 1 && acronym != null) {
            EntityType type = acronym.acronymOf();
            if (type != null) {
                name.setAcronymOf(type);
            }
        }
        float[] scores = SpanScores.of(tagging, scale, at, end);
        name.addPlace(scores);
        isBegin[at] = true;
        for (int i = at; i < end; i++) {
            nameAt[i] = name;
            scoresAt[i] = scores;
        }
        return end;
    }

    /** Whether the text tells anything about a place in the sentence. */
    boolean isTellingFor(Sentence sentence) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            RepeatedName name = nameAt[i];
            if (name != null && name.isTelling()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void addTo(int[] scores, int first, int at) {
        RepeatedName name = nameAt[at];
        if (name == null) {
            return;
        }
        for (int t = 0; t <= SpanScores.TYPES; t++) {
            scores[first + SpanScores.label(t, isBegin[at])] += Math.round(name.evidence(t, scoresAt[at]) * scale);
        }
    }
}
