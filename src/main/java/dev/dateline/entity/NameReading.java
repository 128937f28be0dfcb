package dev.dateline.entity;

import dev.dateline.tagging.Tagging;

/**
 * How the tagger sees words if they are taken together as a name: per type in the order of {@link NameLabels#TYPES}, and last
 * for no name at all, by how many units of log-probability that is worse than the best of them; 0 is the best.
 */
final class NameReading {

    /** What is worse than this counts as this much worse. */
    private static final float WORST = 6;

    private static final int TYPES = NameLabels.TYPES.size();

    private NameReading() {}

    /**
     * The reading of the words {@code [from, to)}, which the tagging has labelled.
     *
     * @param scale units of its scores to one of log-probability
     */
    static float[] of(Tagging tagging, float scale, int from, int to) {
        float[] reading = new float[TYPES + 1];
        float best = Float.NEGATIVE_INFINITY;
        for (int t = 0; t <= TYPES; t++) {
            for (int i = from; i < to; i++) {
                reading[t] += tagging.score(i, label(t, i == from)) / scale;
            }
            best = Math.max(best, reading[t]);
        }
        for (int t = 0; t <= TYPES; t++) {
            reading[t] = Math.max(-WORST, reading[t] - best);
        }
        return reading;
    }

    /** The label of the first or a later word of a name of the type at that place of a reading. */
    static int label(int type, boolean isBegin) {
        if (type == TYPES) {
            return 0;
        }
        return isBegin ? NameLabels.begin(NameLabels.TYPES.get(type)) : NameLabels.inside(NameLabels.TYPES.get(type));
    }
}
