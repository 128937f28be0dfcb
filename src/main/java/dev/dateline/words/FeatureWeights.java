package dev.dateline.words;

import java.util.Arrays;
import java.util.List;

/**
 * A logistic model whose features are the constants of an enum and whose weights are in a text file, one
 * {@code FEATURE weight} a line; a feature without a line weighs 0.
 *
 * @param <E> the features
 */
public final class FeatureWeights<E extends Enum<E>> {

    private final double[] weights;

    private FeatureWeights(double[] weights) {
        this.weights = weights;
    }

    /**
     * Reads the weights beside a class on the class path.
     *
     * @throws IllegalStateException naming file and line where a line is no feature and number
     */
    public static <E extends Enum<E>> FeatureWeights<E> beside(Class<?> reader, String name, Class<E> features) {
        WordList file = WordList.beside(reader, name);
        double[] weights = new double[features.getEnumConstants().length];
        for (WordList.Line line : file.lines()) {
            String[] parts = line.text().split("\\s+");
            try {
                weights[Enum.valueOf(features, parts[0]).ordinal()] = Double.parseDouble(parts[1]);
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw file.complaint(line, "one of " + List.of(features.getEnumConstants()) + " and a number");
            }
        }
        return new FeatureWeights<>(weights);
    }

    /** The weights by ordinal of the feature. */
    public double[] toArray() {
        return weights.clone();
    }

    /**
     * The model's judgement in [0, 1].
     *
     * @param values by ordinal of the feature
     */
    public double score(double[] values) {
        return 1 / (1 + Math.exp(-sum(values)));
    }

    /**
     * The model's judgement as log odds.
     *
     * @param values by ordinal of the feature
     */
    public double sum(double[] values) {
        if (values.length != weights.length) {
            throw new IllegalArgumentException(values.length + " values for weights " + Arrays.toString(weights));
        }
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }
}
