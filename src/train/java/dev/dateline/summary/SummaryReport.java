package dev.dateline.summary;

import dev.dateline.summary.SummaryTrainer.Case;
import java.nio.file.Path;
import java.util.List;

/** Measures the summaries that ship beside the first sentences of the articles. */
public final class SummaryReport {

    private SummaryReport() {}

    /** Argument: the data folder. */
    public static void main(String[] arguments) {
        List<Case> cases = new SummaryTrainer().cases(Path.of(arguments[0]));
        for (String corpus : List.of("cnn", "gum")) {
            double[] shipped = new double[4];
            double[] lead = new double[4];
            for (Case item : cases) {
                if (item.corpus().equals(corpus)) {
                    int length = SummaryTrainer.length(corpus);
                    SummaryTrainer.add(shipped, item, SummaryTrainer.summary(item, null, length));
                    SummaryTrainer.add(lead, item, SummaryTrainer.lead(item, length));
                }
            }
            SummaryTrainer.print(corpus + " Dateline", shipped);
            SummaryTrainer.print(corpus + " LEAD", lead);
        }
    }
}
