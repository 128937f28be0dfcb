package dev.dateline.summary;

import dev.dateline.corpus.Logistic;
import dev.dateline.summary.SummaryCases.Case;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Fits {@code summary-weights.txt} on 500 CNN articles with their editors' highlights and on GUM's human summaries by
 * {@link ExpectedRouge}.
 *
 * <p>Arguments: the data folder, the weights file to write.
 */
public final class SummaryTrainer {

    private static final int FOLDS = 5;

    private SummaryTrainer() {}

    public static void main(String[] arguments) {
        List<Case> cases = new SummaryCases().read(Path.of(arguments[0]));
        SummaryReport.crossValidated(cases).forEach(System.out::println);
        double[] weights = new ExpectedRouge(cases)
                .fit(IntStream.range(0, cases.size()).boxed().toList());
        weights[SentenceFeature.BIAS.ordinal()] = bias(cases, weights);
        Logistic.write(
                Path.of(arguments[1]),
                "Weights of the logistic model that ranks sentences for the summary (SentenceFeature), fitted by\n"
                        + "SummaryTrainer on CNN articles with their highlights and on GUM's summaries.",
                SentenceFeature.class,
                weights);
    }

    /** Weights for the cases of each fold, learnt from the others. */
    static List<double[]> folds(List<Case> cases) {
        ExpectedRouge trainer = new ExpectedRouge(cases);
        return IntStream.range(0, FOLDS)
                .mapToObj(fold -> trainer.fit(IntStream.range(0, cases.size())
                        .filter(i -> fold(i) != fold)
                        .boxed()
                        .toList()))
                .toList();
    }

    /** The fold of a case; both lengths of a document of GUM fall into one. */
    static int fold(int index) {
        return index / 2 % FOLDS;
    }

    /** Makes the third-best sentence of an article score one half, as a rule. */
    private static double bias(List<Case> cases, double[] weights) {
        List<Double> thirds = new ArrayList<>();
        for (Case item : cases) {
            double[] sums = item.choice().candidates().stream()
                    .mapToDouble(candidate -> IntStream.range(0, weights.length)
                            .mapToDouble(f -> weights[f] * candidate.features()[f])
                            .sum())
                    .sorted()
                    .toArray();
            if (sums.length >= 3) {
                thirds.add(sums[sums.length - 3]);
            }
        }
        double[] sorted =
                thirds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return -sorted[sorted.length / 2];
    }
}
