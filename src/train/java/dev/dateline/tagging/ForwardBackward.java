package dev.dateline.tagging;

import org.jspecify.annotations.Nullable;

/** Forward and backward sums over the label sequences of one sentence, scaled at each place (Rabiner 1989). */
final class ForwardBackward {

    private final int n;
    private final int labels;
    private final double[] local;
    private final double[] steps;
    private final double[] forward;
    private final double[] backward;
    private final double[] marginals;
    private double logSum;

    ForwardBackward(
            int n,
            int labels,
            double[] potentials,
            float[] transitions,
            float[] starts,
            boolean[] isForbidden,
            long @Nullable [] allowed) {
        this.n = n;
        this.labels = labels;
        local = new double[n * labels];
        forward = new double[n * labels];
        backward = new double[n * labels];
        marginals = new double[n * labels];
        steps = new double[labels * labels];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = isForbidden[i] ? 0 : Math.exp(transitions[i]);
        }
        for (int i = 0; i < n; i++) {
            double top = Double.NEGATIVE_INFINITY;
            for (int y = 0; y < labels; y++) {
                top = Math.max(top, potentials[i * labels + y]);
            }
            logSum += top;
            for (int y = 0; y < labels; y++) {
                boolean open = allowed == null || (allowed[i] >>> y & 1) != 0;
                local[i * labels + y] = open ? Math.exp(potentials[i * labels + y] - top) : 0;
            }
        }
        for (int y = 0; y < labels; y++) {
            forward[y] = isForbidden[labels * labels + y] ? 0 : local[y] * Math.exp(starts[y]);
        }
        runForward();
        runBackward();
    }

    private void runForward() {
        logSum += Math.log(scale(forward, 0));
        for (int i = 1; i < n; i++) {
            int row = i * labels;
            for (int p = 0; p < labels; p++) {
                double f = forward[row - labels + p];
                if (f < 1e-30) {
                    continue;
                }
                for (int y = 0; y < labels; y++) {
                    forward[row + y] += f * steps[p * labels + y];
                }
            }
            for (int y = 0; y < labels; y++) {
                forward[row + y] *= local[row + y];
            }
            logSum += Math.log(scale(forward, i));
        }
    }

    private void runBackward() {
        int last = (n - 1) * labels;
        for (int y = 0; y < labels; y++) {
            backward[last + y] = 1;
        }
        for (int i = n - 2; i >= 0; i--) {
            int row = i * labels;
            for (int p = 0; p < labels; p++) {
                double sum = 0;
                for (int y = 0; y < labels; y++) {
                    sum += steps[p * labels + y] * local[row + labels + y] * backward[row + labels + y];
                }
                backward[row + p] = sum;
            }
            scale(backward, i);
        }
        for (int i = 0; i < n; i++) {
            for (int y = 0; y < labels; y++) {
                marginals[i * labels + y] = forward[i * labels + y] * backward[i * labels + y];
            }
            scale(marginals, i);
        }
    }

    private double scale(double[] values, int i) {
        double sum = 0;
        for (int y = 0; y < labels; y++) {
            sum += values[i * labels + y];
        }
        for (int y = 0; y < labels; y++) {
            values[i * labels + y] /= sum;
        }
        return sum;
    }

    double logSum() {
        return logSum;
    }

    double[] marginals() {
        return marginals;
    }

    /** How often each transition is expected, over all places. */
    double[] pairs() {
        double[] pairs = new double[labels * labels];
        double[] one = new double[labels * labels];
        for (int i = 1; i < n; i++) {
            int row = i * labels;
            double sum = 0;
            for (int p = 0; p < labels; p++) {
                double f = forward[row - labels + p];
                for (int y = 0; y < labels; y++) {
                    double value = f * steps[p * labels + y] * local[row + y] * backward[row + y];
                    one[p * labels + y] = value;
                    sum += value;
                }
            }
            for (int k = 0; k < one.length; k++) {
                pairs[k] += one[k] / sum;
            }
        }
        return pairs;
    }
}
