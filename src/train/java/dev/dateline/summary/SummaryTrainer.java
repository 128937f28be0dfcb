package dev.dateline.summary;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.analysis.Analysis;
import dev.dateline.analysis.ArticleAnalyzer;
import dev.dateline.article.Article;
import dev.dateline.article.PlainTextReader;
import dev.dateline.corpus.JsonLines;
import dev.dateline.corpus.Logistic;
import dev.dateline.summary.SentenceRanker.Candidate;
import dev.dateline.text.FeatureWeights;
import dev.dateline.text.PosTagger;
import dev.dateline.text.TaggedText;
import dev.dateline.time.Anchor;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Fits {@code summary-weights.txt} on 500 CNN articles with their editors' highlights and on GUM's human summaries so
 * that the chosen sentences overlap with the reference (ROUGE-1 and ROUGE-2). Prints ROUGE of three sentences by
 * five-fold cross-validation beside LEAD-3.
 *
 * <p>Arguments: the data folder, the weights file to write.
 */
public final class SummaryTrainer {

    private static final int FOLDS = 5;
    private static final int LENGTH = 3;
    private static final double PENALTY = 2e-5;

    record Case(String corpus, Summarizer.Choice choice, String text, String reference) {}

    private final ArticleAnalyzer analyzer = new ArticleAnalyzer();
    private final PosTagger tagger = new PosTagger();
    private final SentenceRanker ranker = new SentenceRanker();

    SummaryTrainer() {}

    public static void main(String[] arguments) {
        List<Case> cases = new SummaryTrainer().cases(Path.of(arguments[0]));
        crossValidate(cases);
        Logistic.write(
                Path.of(arguments[1]),
                "Weights of the logistic model that ranks sentences for the summary (SentenceFeature), fitted by\n"
                        + "SummaryTrainer on CNN articles with their highlights and on GUM's summaries.",
                SentenceFeature.class,
                fit(cases));
    }

    /** The articles of both corpora with their ranked sentences. */
    List<Case> cases(Path data) {
        List<Case> cases = new ArrayList<>();
        for (JsonNode document : JsonLines.read(data.resolve("sum-cnndm-dev/validation500.jsonl"))) {
            cases.add(read(
                    "cnn",
                    document.get("text").asText(),
                    document.get("summary").asText()));
        }
        for (JsonNode document : JsonLines.read(data.resolve("multi-gum/docs_other_share.jsonl"))) {
            String genre = document.get("genre").asText();
            if (genre.equals("bio") || genre.equals("interview") || genre.equals("voyage")) {
                cases.add(read(
                        "gum",
                        document.get("text").asText(),
                        document.get("summaries").get(0).asText()));
            }
        }
        return cases;
    }

    private Case read(String corpus, String text, String reference) {
        Article article =
                new PlainTextReader().read(text, Article.Description.none(), Anchor.of(LocalDate.of(2015, 3, 1)));
        Analysis analysis = analyzer.analyze(article, SummaryLength.DEFAULT);
        TaggedText tagged = tagger.tag(analysis.text());
        List<Candidate> candidates = ranker.rank(
                article,
                tagged,
                analysis.publication().day(),
                analysis.entities(),
                analysis.timeline(),
                analysis.salience());
        return new Case(corpus, new Summarizer.Choice(candidates), text, reference);
    }

    /** Coordinate ascent on the mean of ROUGE-1 and ROUGE-2 of the chosen summaries, from the weights that ship. */
    private static double[] fit(List<Case> cases) {
        double[] weights = FeatureWeights.beside(SentenceRanker.class, "summary-weights.txt", SentenceFeature.class)
                .toArray();
        double best = objective(cases, weights);
        for (double step : new double[] {0.5, 0.5, 0.25}) {
            for (SentenceFeature feature : SentenceFeature.values()) {
                if (feature == SentenceFeature.BIAS) {
                    continue;
                }
                for (double sign : new double[] {step, -step}) {
                    double[] other = weights.clone();
                    other[feature.ordinal()] += sign;
                    double value = objective(cases, other);
                    if (value > best + 1e-6) {
                        best = value;
                        weights = other;
                        break;
                    }
                }
            }
        }
        return weights;
    }

    private static double objective(List<Case> cases, double[] weights) {
        double sum = 0;
        for (Case item : cases) {
            String summary = summary(item, weights, length(item.corpus()));
            sum += Rouge.n(1, summary, item.reference()) + Rouge.n(2, summary, item.reference());
        }
        return sum / cases.size()
                - PENALTY
                        * Arrays.stream(weights).map(weight -> weight * weight).sum();
    }

    static int length(String corpus) {
        return corpus.equals("gum") ? 1 : LENGTH;
    }

    private static void crossValidate(List<Case> cases) {
        List<double[]> fitted = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            fitted.add(fit(every(cases, fold, false)));
        }
        for (String corpus : List.of("cnn", "gum")) {
            double[] mine = new double[4];
            double[] lead = new double[4];
            double[] shipped = new double[4];
            double[] first = new double[4];
            for (int fold = 0; fold < FOLDS; fold++) {
                double[] weights = fitted.get(fold);
                for (Case item : every(cases, fold, true)) {
                    if (item.corpus().equals(corpus)) {
                        int length = length(corpus);
                        add(mine, item, summary(item, weights, length));
                        add(shipped, item, summary(item, null, length));
                        add(lead, item, lead(item, length));
                        add(first, item, lead(item, 1));
                    }
                }
            }
            print(corpus + " fitted", mine);
            print(corpus + " shipped", shipped);
            print(corpus + " LEAD", lead);
            print(corpus + " FIRST", first);
        }
    }

    private static List<Case> every(List<Case> cases, int fold, boolean isHeld) {
        List<Case> some = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            if (i % FOLDS == fold == isHeld) {
                some.add(cases.get(i));
            }
        }
        return some;
    }

    static String summary(Case item, double[] weights, int length) {
        List<Candidate> rescored = item.choice().candidates().stream()
                .map(candidate -> weights == null
                        ? candidate
                        : candidate.withScore(Logistic.score(weights, candidate.features())))
                .toList();
        return new Summarizer.Choice(rescored)
                .best(new SummaryLength(length, Integer.MAX_VALUE)).stream()
                        .map(candidate -> candidate.sentence().span().of(item.text()))
                        .collect(Collectors.joining(" "));
    }

    static String lead(Case item, int length) {
        return item.choice().candidates().stream()
                .sorted(Comparator.comparing(candidate -> candidate.sentence().index()))
                .limit(length)
                .map(candidate -> candidate.sentence().span().of(item.text()))
                .collect(Collectors.joining(" "));
    }

    static void add(double[] sums, Case item, String summary) {
        sums[0] += Rouge.n(1, summary, item.reference());
        sums[1] += Rouge.n(2, summary, item.reference());
        sums[2] += Rouge.l(summary, item.reference());
        sums[3]++;
    }

    static void print(String name, double[] sums) {
        System.out.printf(
                Locale.ROOT,
                "%-14s ROUGE-1 %.2f ROUGE-2 %.2f ROUGE-L %.2f (%.0f articles)%n",
                name,
                100 * sums[0] / sums[3],
                100 * sums[1] / sums[3],
                100 * sums[2] / sums[3],
                sums[3]);
    }
}
