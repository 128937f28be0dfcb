package dev.dateline.entity;

import dev.dateline.tagging.Tagging;

/**
 * How well the tagger thinks words fit as one name of each type, in the order of {@link NameLabels#TYPES}, and last as no name.
 * A score is the log-probability relative to the best of them: 0 is the best, the others are negative.
 */
final class SpanScores {

    /** The least score; what is worse counts as this. Chosen by hand: one odd place must not outweigh all others. */
    static final float LEAST = -6;

    /** The number of types; the score at this index is that of no name. */
    static final int TYPES = NameLabels.TYPES.size();

    private SpanScores() {}

    /**
     * The scores of the words {@code [from, to)}, which the tagging has labelled.
     *
     * @param scale units of the tagging's scores in one unit of log-probability
     */
    static float[] of(Tagging tagging, float scale, int from, int to) {
        float[] scores = new float[TYPES + 1];
        float best = Float.NEGATIVE_INFINITY;
        for (int t = 0; t <= TYPES; t++) {
            for (int i = from; i < to; i++) {
                scores[t] += tagging.score(i, label(t, i == from)) / scale;
            }
            best = Math.max(best, scores[t]);
        }
        for (int t = 0; t <= TYPES; t++) {
            scores[t] = Math.max(LEAST, scores[t] - best);
        }
        return scores;
    }

    /** The label of the first or a later word of a name of the type at that index; the label of no name at the last. */
    static int label(int type, boolean isBegin) {
        if (type == TYPES) {
            return NameLabels.OUTSIDE;
        }
        return isBegin ? NameLabels.begin(NameLabels.TYPES.get(type)) : NameLabels.inside(NameLabels.TYPES.get(type));
    }
}
