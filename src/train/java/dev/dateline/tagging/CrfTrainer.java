package dev.dateline.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Fits a linear-chain conditional random field by AdaGrad (Duchi et al. 2011), one sentence at a time, in an order that
 * hangs on the seed alone. A place may allow several labels: the fit then raises the sum over the sequences allowed
 * (marginal likelihood), so that corpora that do not mark every type can be learnt from together.
 */
public final class CrfTrainer {

    /**
     * A sentence to learn from.
     *
     * @param words the words of its document
     * @param from index of its first word
     * @param to one past the index of its last word
     * @param allowed per word the labels it may have, as bits
     * @param weight how much it counts
     */
    public record Example(WordSequence words, int from, int to, long[] allowed, float weight) {}

    /**
     * How the fit goes about it.
     *
     * @param dropout share of the features of each place left out at random in each pass (Wang and Manning 2013)
     */
    public record Settings(int epochs, float rate, float penalty, float dropout, int leastCount, long seed) {}

    private final FeatureTemplates templates;
    private final int labels;
    private final Settings settings;
    private final boolean[] isForbidden;
    private FeatureIndex index = new FeatureIndex();
    private float[] weights = new float[0];
    private float[] squares = new float[0];
    private final float[] transitions;
    private final float[] transitionSquares;
    private final float[] starts;
    private final float[] startSquares;

    /**
     * @param isForbidden for each [from][to] whether that transition never happens; row {@code labels} stands for the
     *     start of a sentence
     */
    public CrfTrainer(FeatureTemplates templates, int labels, boolean[] isForbidden, Settings settings) {
        this.templates = templates;
        this.labels = labels;
        this.settings = settings;
        this.isForbidden = isForbidden;
        transitions = new float[labels * labels];
        transitionSquares = new float[labels * labels];
        starts = new float[labels];
        startSquares = new float[labels];
    }

    /** Fits the model to the examples. */
    public CrfModel fit(List<Example> examples) {
        List<int[]> features = index(examples);
        weights = new float[index.size() * labels];
        squares = new float[index.size() * labels];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            order.add(i);
        }
        Random random = new Random(settings.seed());
        float[] meanWeights = new float[weights.length];
        float[] meanTransitions = new float[transitions.length];
        float[] meanStarts = new float[starts.length];
        int averaged = Math.max(1, settings.epochs() / 3);
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            Collections.shuffle(order, random);
            double loss = 0;
            long began = System.nanoTime();
            for (int i : order) {
                loss += learn(examples.get(i), thinned(features.get(i), random));
            }
            System.err.printf("epoch %d: loss %.0f, %.1f s%n", epoch + 1, loss, (System.nanoTime() - began) / 1e9);
            if (epoch >= settings.epochs() - averaged) {
                add(meanWeights, weights, averaged);
                add(meanTransitions, transitions, averaged);
                add(meanStarts, starts, averaged);
            }
        }
        return new CrfModel(index, labels, meanWeights, meanTransitions, meanStarts, isForbidden);
    }

    private static void add(float[] mean, float[] values, int n) {
        for (int i = 0; i < mean.length; i++) {
            mean[i] += values[i] / n;
        }
    }

    /** Per example the ids of its features, those of each word after its own count. */
    private List<int[]> index(List<Example> examples) {
        FeatureIndex all = new FeatureIndex();
        for (Example example : examples) {
            eachWord(example, (at, sink) -> {}, all::count);
        }
        index = all.atLeast(settings.leastCount());
        System.err.println(all.size() + " features, " + index.size() + " kept; " + examples.size() + " sentences");
        List<int[]> features = new ArrayList<>(examples.size());
        for (Example example : examples) {
            IntList ids = new IntList();
            int[] last = {-1};
            eachWord(
                    example,
                    (at, sink) -> {
                        last[0] = ids.size();
                        ids.add(0);
                    },
                    feature -> {
                        int id = index.idOf(feature);
                        if (id >= 0) {
                            ids.add(id);
                            ids.increment(last[0]);
                        }
                    });
            features.add(ids.toArray());
        }
        return features;
    }

    private interface WordStart {
        void at(int at, FeatureSink sink);
    }

    private void eachWord(Example e, WordStart start, FeatureSink sink) {
        WordSequence.Casing casing = e.words().casing(e.from());
        for (int i = e.from(); i < e.to(); i++) {
            start.at(i, sink);
            for (int offset = -FeatureTemplates.REACH; offset <= FeatureTemplates.REACH; offset++) {
                templates.ofWord(e.words().word(i + offset, e.from(), e.to()), offset, sink);
            }
            templates.ofPlace(e.words(), i, e.from(), e.to(), casing, sink);
        }
    }

    /** The features without those dropped in this pass. */
    private int[] thinned(int[] features, Random random) {
        if (settings.dropout() == 0) {
            return features;
        }
        long state = random.nextLong() | 1;
        int limit = (int) (settings.dropout() * (1 << 16));
        int[] kept = new int[features.length];
        int size = 0;
        for (int at = 0; at < features.length; ) {
            int end = at + 1 + features[at];
            int first = size++;
            for (at++; at < end; at++) {
                state ^= state << 13;
                state ^= state >>> 7;
                state ^= state << 17;
                if ((state >>> 24 & 0xFFFF) >= limit) {
                    kept[size++] = features[at];
                }
            }
            kept[first] = size - first - 1;
        }
        return Arrays.copyOf(kept, size);
    }

    private double learn(Example example, int[] features) {
        int n = example.to() - example.from();
        double[] potentials = potentials(n, features);
        ForwardBackward free = new ForwardBackward(n, labels, potentials, transitions, starts, isForbidden, null);
        ForwardBackward held =
                new ForwardBackward(n, labels, potentials, transitions, starts, isForbidden, example.allowed());
        double loss = free.logSum() - held.logSum();
        if (Double.isNaN(loss) || Double.isInfinite(loss)) {
            return 0;
        }
        float weight = example.weight();
        update(features, n, free.marginals(), held.marginals(), weight);
        double[] freePairs = free.pairs();
        double[] heldPairs = held.pairs();
        for (int i = 0; i < transitions.length; i++) {
            float g = (float) (freePairs[i] - heldPairs[i]) * weight;
            if (g > 1e-6f || g < -1e-6f) {
                transitionSquares[i] += g * g;
                transitions[i] -= settings.rate() * g / (float) Math.sqrt(transitionSquares[i] + 1e-2f);
            }
        }
        for (int y = 0; y < labels; y++) {
            float g = (float) (free.marginals()[y] - held.marginals()[y]) * weight;
            if (g > 1e-6f || g < -1e-6f) {
                startSquares[y] += g * g;
                starts[y] -= settings.rate() * g / (float) Math.sqrt(startSquares[y] + 1e-2f);
            }
        }
        return loss * weight;
    }

    private double[] potentials(int n, int[] features) {
        double[] potentials = new double[n * labels];
        float full = 1 / (1 - settings.dropout());
        int at = 0;
        for (int i = 0; i < n; i++) {
            int count = features[at++];
            int row = i * labels;
            for (int k = 0; k < count; k++) {
                int base = features[at++] * labels;
                for (int y = 0; y < labels; y++) {
                    potentials[row + y] += weights[base + y];
                }
            }
            for (int y = 0; y < labels; y++) {
                potentials[row + y] *= full;
            }
        }
        return potentials;
    }

    private void update(int[] features, int n, double[] free, double[] held, float weight) {
        float[] gradient = new float[labels];
        int at = 0;
        for (int i = 0; i < n; i++) {
            int count = features[at++];
            float largest = 0;
            for (int y = 0; y < labels; y++) {
                gradient[y] = (float) (free[i * labels + y] - held[i * labels + y]) * weight;
                largest = Math.max(largest, Math.abs(gradient[y]));
            }
            if (largest < 1e-3f) {
                at += count;
                continue;
            }
            for (int k = 0; k < count; k++) {
                step(features[at++], gradient);
            }
        }
    }

    private void step(int feature, float[] gradient) {
        int base = feature * labels;
        float penalty = settings.penalty() / index.countOf(feature);
        for (int y = 0; y < labels; y++) {
            float g = gradient[y] + penalty * weights[base + y];
            float sum = squares[base + y] + g * g;
            squares[base + y] = sum;
            weights[base + y] -= settings.rate() * g / (float) Math.sqrt(sum + 1e-2f);
        }
    }

    private static final class IntList {
        private int[] values = new int[512];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        void increment(int at) {
            values[at]++;
        }

        int size() {
            return size;
        }

        int[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
