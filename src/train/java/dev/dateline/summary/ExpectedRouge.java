package dev.dateline.summary;

import dev.dateline.summary.SentenceRanker.Candidate;
import dev.dateline.summary.SummaryCases.Case;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Fits the weights of the sentence ranker so that the summaries it makes likely overlap with those people wrote: a
 * distribution over whole summaries (the softmax of the scores of their sentences) whose expected reward is
 * raised by gradient ascent, the reward being ROUGE-1 plus half of ROUGE-2 (after Narayan, Cohen and Lapata 2018). The
 * distribution is that over up to 80 summaries drawn once for each article. Same cases in the same order, same weights.
 */
final class ExpectedRouge {

    private static final int DRAWN = 80;
    private static final int STEPS = 150;
    private static final double RATE = 0.03;
    private static final double SCALE = 25;
    private static final double PULL = 0.03;

    /** What makes a sentence hard to read alone never speaks for it, whatever overlaps. */
    private static final Set<SentenceFeature> AGAINST = EnumSet.of(
            SentenceFeature.DANGLING,
            SentenceFeature.QUESTION,
            SentenceFeature.PERSONAL,
            SentenceFeature.SHORT,
            SentenceFeature.UNBALANCED);

    /** What carries the news never speaks against a sentence. */
    private static final Set<SentenceFeature> FOR = EnumSet.of(
            SentenceFeature.POSITION,
            SentenceFeature.FIRST,
            SentenceFeature.SECOND,
            SentenceFeature.THIRD,
            SentenceFeature.LEAD,
            SentenceFeature.ENTITIES,
            SentenceFeature.MAIN_ENTITY,
            SentenceFeature.EVENTS);

    /** What the cases do not show, for they have no headlines of news and no publication
     * dates; and that a summary tells and does not quote. */
    private static final Map<SentenceFeature, Double> JUDGED = Map.of(
            SentenceFeature.HEADLINE,
            4.0,
            SentenceFeature.RECENT,
            2.0,
            SentenceFeature.BACKGROUND,
            -2.5,
            SentenceFeature.QUOTATION,
            -2.5,
            SentenceFeature.QUOTED,
            -2.5);

    /** The summaries drawn for an article: the sums of their sentences' features, and their rewards. */
    private record Drawn(double[][] features, double[] rewards) {}

    private final List<Drawn> drawn = new ArrayList<>();
    private final double[] deviations;

    ExpectedRouge(List<Case> cases) {
        deviations = deviations(cases);
        Random random = new Random(7);
        for (Case item : cases) {
            drawn.add(draw(item, random));
        }
    }

    /**
     * Weights by feature.
     *
     * @param indices of the cases to learn from
     */
    double[] fit(List<Integer> indices) {
        int size = SentenceFeature.values().length;
        double[] weights = new double[size];
        double[] mean = new double[size];
        double[] variance = new double[size];
        for (int step = 1; step <= STEPS; step++) {
            double[] gradient = gradient(indices, weights);
            for (int f = 0; f < size; f++) {
                double slope = gradient[f] - PULL * weights[f];
                mean[f] = 0.9 * mean[f] + 0.1 * slope;
                variance[f] = 0.99 * variance[f] + 0.01 * slope * slope;
                double pace = mean[f]
                        / (1 - Math.pow(0.9, step))
                        / (Math.sqrt(variance[f] / (1 - Math.pow(0.99, step))) + 1e-8);
                weights[f] += RATE * (step < 0.6 * STEPS ? 1 : 0.3) * pace;
            }
            hold(weights);
        }
        for (int f = 0; f < size; f++) {
            weights[f] /= deviations[f];
        }
        return weights;
    }

    private void hold(double[] weights) {
        for (SentenceFeature feature : AGAINST) {
            weights[feature.ordinal()] = Math.min(0, weights[feature.ordinal()]);
        }
        for (SentenceFeature feature : FOR) {
            weights[feature.ordinal()] = Math.max(0, weights[feature.ordinal()]);
        }
        JUDGED.forEach((feature, weight) -> weights[feature.ordinal()] = weight * deviations[feature.ordinal()]);
        weights[SentenceFeature.BIAS.ordinal()] = 0;
    }

    private double[] gradient(List<Integer> indices, double[] weights) {
        double[] gradient = new double[weights.length];
        for (int index : indices) {
            Drawn summaries = drawn.get(index);
            double[] likely = softmax(summaries.features(), weights);
            double expected = 0;
            for (int s = 0; s < likely.length; s++) {
                expected += likely[s] * summaries.rewards()[s];
            }
            for (int s = 0; s < likely.length; s++) {
                double push = SCALE * likely[s] * (summaries.rewards()[s] - expected) / indices.size();
                for (int f = 0; f < gradient.length; f++) {
                    gradient[f] += push * summaries.features()[s][f];
                }
            }
        }
        return gradient;
    }

    private static double[] softmax(double[][] features, double[] weights) {
        double[] scores = new double[features.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int s = 0; s < scores.length; s++) {
            for (int f = 0; f < weights.length; f++) {
                scores[s] += weights[f] * features[s][f];
            }
            most = Math.max(most, scores[s]);
        }
        double sum = 0;
        for (int s = 0; s < scores.length; s++) {
            scores[s] = Math.exp(scores[s] - most);
            sum += scores[s];
        }
        for (int s = 0; s < scores.length; s++) {
            scores[s] /= sum;
        }
        return scores;
    }

    private static double[] deviations(List<Case> cases) {
        int size = SentenceFeature.values().length;
        double[] sums = new double[size];
        double[] squares = new double[size];
        long count = 0;
        for (Case item : cases) {
            for (Candidate candidate : item.choice().candidates()) {
                count++;
                for (int f = 0; f < size; f++) {
                    sums[f] += candidate.features()[f];
                    squares[f] += candidate.features()[f] * candidate.features()[f];
                }
            }
        }
        double[] deviations = new double[size];
        for (int f = 0; f < size; f++) {
            double mean = sums[f] / count;
            double deviation = Math.sqrt(Math.max(0, squares[f] / count - mean * mean));
            deviations[f] = deviation < 1e-6 ? 0.3 : deviation;
        }
        return deviations;
    }

    private Drawn draw(Case item, Random random) {
        List<Candidate> candidates = item.choice().candidates();
        double[] early = new double[candidates.size()];
        double[] fitting = new double[candidates.size()];
        for (int i = 0; i < early.length; i++) {
            early[i] = Math.pow(1.0 + i, -0.6);
            fitting[i] = Rouge.n(1, item.texts().get(i), item.reference()) + 1e-6;
        }
        Set<List<Integer>> sets = new LinkedHashSet<>();
        int length = Math.min(item.length(), candidates.size());
        if (length == 1) {
            for (int i = 0; i < candidates.size(); i++) {
                sets.add(List.of(i));
            }
        }
        for (int attempt = 0; length > 1 && attempt < 4 * DRAWN && sets.size() < DRAWN; attempt++) {
            sets.add(draw(attempt == 0 ? null : random.nextDouble() < 0.6 ? early : fitting, length, random));
        }
        return new Drawn(
                sets.stream().map(set -> features(candidates, set)).toArray(double[][]::new),
                sets.stream().mapToDouble(set -> reward(item, set)).toArray());
    }

    private double[] features(List<Candidate> candidates, List<Integer> set) {
        double[] sum = new double[deviations.length];
        for (int i : set) {
            for (int f = 0; f < sum.length; f++) {
                sum[f] += candidates.get(i).features()[f] / deviations[f];
            }
        }
        return sum;
    }

    private static double reward(Case item, List<Integer> set) {
        String summary = String.join(" ", set.stream().map(item.texts()::get).toList());
        return Rouge.n(1, summary, item.reference()) + 0.5 * Rouge.n(2, summary, item.reference());
    }

    /** So many sentences in order, each drawn by its share of what is left; the first ones where there are no shares. */
    private static List<Integer> draw(double @Nullable [] shares, int length, Random random) {
        if (shares == null) {
            return IntStream.range(0, length).boxed().toList();
        }
        double[] left = shares.clone();
        List<Integer> set = new ArrayList<>();
        while (set.size() < length) {
            double point = random.nextDouble() * Arrays.stream(left).sum();
            int at = 0;
            while (at < left.length - 1 && (point -= left[at]) > 0) {
                at++;
            }
            if (left[at] > 0) {
                set.add(at);
                left[at] = 0;
            }
        }
        return set.stream().sorted().toList();
    }
}
