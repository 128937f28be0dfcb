package dev.dateline.summary;

/** The values of the features of one sentence. */
final class SentenceFeatures {

    private final double[] values = new double[SentenceFeature.values().length];

    void set(SentenceFeature feature, double value) {
        values[feature.ordinal()] = value;
    }

    /** Sets a feature to 1 or 0. */
    void set(SentenceFeature feature, boolean holds) {
        set(feature, holds ? 1 : 0);
    }

    /** The values by ordinal of the feature. */
    double[] toArray() {
        return values.clone();
    }
}
