package dev.dateline.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Logistic regression by stochastic gradient descent with L2 regularisation, for models whose weights people read. Same
 * samples in the same order, same weights.
 */
public final class Logistic {

    private static final int EPOCHS = 60;
    private static final double L2 = 1e-4;

    private Logistic() {}

    /** Feature values with the answer they should lead to, counted {@code weight} times. */
    public record Sample(double[] features, double answer, double weight) {}

    /** Weights by feature. */
    public static double[] fit(List<Sample> samples, int features) {
        double[] weights = new double[features];
        double[] sum = new double[features];
        Random random = new Random(7);
        int steps = 0;
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            double rate = 0.1 / (1 + 0.2 * epoch);
            for (int i = 0; i < samples.size(); i++) {
                Sample sample = samples.get(random.nextInt(samples.size()));
                double error = sample.answer() - score(weights, sample.features());
                for (int f = 0; f < features; f++) {
                    weights[f] += rate * (sample.weight() * error * sample.features()[f] - L2 * weights[f]);
                }
            }
            if (epoch >= EPOCHS / 2) {
                steps++;
                for (int f = 0; f < features; f++) {
                    sum[f] += weights[f];
                }
            }
        }
        for (int f = 0; f < features; f++) {
            sum[f] /= steps;
        }
        return sum;
    }

    /** The model's judgement in [0, 1]. */
    public static double score(double[] weights, double[] features) {
        return 1 / (1 + Math.exp(-sum(weights, features)));
    }

    /** The model's judgement as log odds. */
    public static double sum(double[] weights, double[] features) {
        double sum = 0;
        for (int f = 0; f < weights.length; f++) {
            sum += weights[f] * features[f];
        }
        return sum;
    }

    /** Writes the weights under a comment, one {@code FEATURE weight} a line. */
    public static <E extends Enum<E>> void write(Path file, String comment, Class<E> features, double[] weights) {
        StringBuilder out = new StringBuilder("# ")
                .append(comment.strip().replace("\n", "\n# "))
                .append('\n');
        for (E feature : features.getEnumConstants()) {
            out.append(String.format(Locale.ROOT, "%s %.3f%n", feature.name(), weights[feature.ordinal()]));
        }
        try {
            Files.writeString(file, out.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
