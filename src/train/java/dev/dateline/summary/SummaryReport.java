package dev.dateline.summary;

import dev.dateline.summary.SummaryCases.Case;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Measures the summaries that ship beside the first sentences of the articles and {@link TextRank}. */
public final class SummaryReport {

    private SummaryReport() {}

    /** Argument: the data folder. */
    public static void main(String[] arguments) {
        List<Case> cases = new SummaryCases().read(Path.of(arguments[0]));
        crossValidated(cases).forEach(System.out::println);
        lines(cases).forEach(System.out::println);
    }

    /** ROUGE of weights learnt from the other four fifths of the cases, five times. */
    static List<String> crossValidated(List<Case> cases) {
        List<double[]> folds = SummaryTrainer.folds(cases);
        List<String> summaries = IntStream.range(0, cases.size())
                .mapToObj(i -> cases.get(i).summary(folds.get(SummaryTrainer.fold(i))))
                .toList();
        return rows(cases, "cross-validated", summaries);
    }

    private static List<String> lines(List<Case> cases) {
        List<String> lines = new ArrayList<>();
        lines.addAll(rows(
                cases,
                "as shipped",
                cases.stream().map(item -> item.summary(null)).toList()));
        lines.addAll(rows(cases, "LEAD", cases.stream().map(Case::lead).toList()));
        lines.addAll(rows(cases, "TextRank", cases.stream().map(Case::textRank).toList()));
        return lines;
    }

    private static List<String> rows(List<Case> cases, String name, List<String> summaries) {
        List<String> rows = new ArrayList<>();
        for (String group : SummaryCases.GROUPS) {
            int[] indices = IntStream.range(0, cases.size())
                    .filter(i -> cases.get(i).group().equals(group))
                    .toArray();
            rows.add(String.format(
                    Locale.ROOT,
                    "%-6s %-16s ROUGE-1 %.2f ROUGE-2 %.2f ROUGE-L %.2f (%d articles)",
                    group,
                    name,
                    mean(indices, i -> Rouge.n(1, summaries.get(i), cases.get(i).reference())),
                    mean(indices, i -> Rouge.n(2, summaries.get(i), cases.get(i).reference())),
                    mean(indices, i -> Rouge.l(summaries.get(i), cases.get(i).reference())),
                    indices.length));
        }
        return rows;
    }

    private static double mean(int[] indices, ToDoubleFunction<Integer> score) {
        return 100
                * IntStream.of(indices)
                        .mapToDouble(i -> score.applyAsDouble(i))
                        .average()
                        .orElse(0);
    }
}
