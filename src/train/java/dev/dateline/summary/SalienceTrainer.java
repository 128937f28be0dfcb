package dev.dateline.summary;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.corpus.JsonLines;
import dev.dateline.corpus.Logistic;
import dev.dateline.corpus.Logistic.Sample;
import dev.dateline.entity.Entity;
import dev.dateline.entity.EntityGrouper;
import dev.dateline.entity.EntityType;
import dev.dateline.entity.Mention;
import dev.dateline.entity.MentionFinder;
import dev.dateline.intake.PlainTextReader;
import dev.dateline.tagging.PosTagger;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.SegmentedText;
import dev.dateline.text.Segmenter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Fits {@code entity-weights.txt} on GUM: the share of five summaries that speak of an entity. Prints, by five-fold
 * cross-validation, how often the most salient entity is one that all summaries speak of, the squared error beside that
 * of the mean, and how well the estimates are calibrated.
 *
 * <p>Arguments: the data folder, the weights file to write.
 */
public final class SalienceTrainer {

    private static final int FOLDS = 5;

    private record Case(List<Sample> samples) {}

    private final Segmenter segmenter = new Segmenter();
    private final PosTagger tagger = new PosTagger();
    private final MentionFinder finder = new MentionFinder();
    private final EntityGrouper grouper = new EntityGrouper();

    private SalienceTrainer() {}

    public static void main(String[] arguments) {
        SalienceTrainer trainer = new SalienceTrainer();
        List<Case> cases = new ArrayList<>();
        for (JsonNode document : JsonLines.read(Path.of(arguments[0], "multi-gum/docs_other_share.jsonl"))) {
            cases.add(trainer.read(document));
        }
        crossValidate(cases);
        double[] weights =
                Logistic.fit(cases.stream().flatMap(c -> c.samples().stream()).toList(), EntityFeature.values().length);
        Logistic.write(
                Path.of(arguments[1]),
                "Weights of the logistic model of how much an entity matters to an article (EntityFeature), fitted by\n"
                        + "SalienceTrainer on GUM's graded salience.",
                EntityFeature.class,
                weights);
    }

    private Case read(JsonNode document) {
        Article.Description none = Article.Description.none();
        Article.Description description =
                new Article.Description(none.id(), document.get("title").asText(), null, null, "en");
        Article article = new PlainTextReader().read(document.get("text").asText(), description, null);
        SegmentedText segmented = segmenter.segment(
                article.text(), article.blocks().stream().map(Block::span).toList());
        TaggedText text = tagger.tag(segmented);
        List<Entity> entities = grouper.group(text, finder.find(text));
        int most = entities.stream()
                .mapToInt(entity -> entity.mentions().size())
                .max()
                .orElse(1);
        List<Sample> samples = new ArrayList<>();
        for (Entity entity : entities) {
            if (entity.type() != EntityType.QUANTITY) {
                double answer = votes(document, entity);
                samples.add(new Sample(EntityFeature.of(article, segmented, entity, most), answer, 1));
            }
        }
        return new Case(samples);
    }

    private static double votes(JsonNode document, Entity entity) {
        double best = 0;
        int overlaps = 0;
        for (JsonNode gold : document.get("entities")) {
            int shared = 0;
            for (JsonNode mention : gold.get("mentions")) {
                for (Mention own : entity.mentions()) {
                    boolean ends = own.end() <= mention.get("end").asInt()
                            && own.start() >= mention.get("start").asInt();
                    shared += ends
                                    && mention.get("end").asInt()
                                                    - mention.get("start").asInt()
                                            < 3 * (own.end() - own.start())
                            ? 1
                            : 0;
                }
            }
            if (shared > overlaps) {
                overlaps = shared;
                best = gold.get("salience")
                                .asText()
                                .chars()
                                .filter(c -> c == 's')
                                .count()
                        / 5.0;
            }
        }
        return best;
    }

    private static void crossValidate(List<Case> cases) {
        double error = 0;
        double baseError = 0;
        int right = 0;
        int documents = 0;
        List<double[]> pairs = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Sample> training = new ArrayList<>();
            for (int i = 0; i < cases.size(); i++) {
                if (i % FOLDS != fold) {
                    training.addAll(cases.get(i).samples());
                }
            }
            double mean =
                    training.stream().mapToDouble(Sample::answer).average().orElse(0);
            double[] weights = Logistic.fit(training, EntityFeature.values().length);
            for (int i = fold; i < cases.size(); i += FOLDS) {
                List<Sample> samples = cases.get(i).samples();
                for (Sample sample : samples) {
                    double score = Logistic.score(weights, sample.features());
                    pairs.add(new double[] {score, sample.answer()});
                    error += Math.pow(score - sample.answer(), 2);
                    baseError += Math.pow(mean - sample.answer(), 2);
                }
                if (samples.stream().anyMatch(sample -> sample.answer() == 1)) {
                    documents++;
                    right += samples.stream()
                                    .max(Comparator.comparingDouble(s -> Logistic.score(weights, s.features())))
                                    .filter(s -> s.answer() == 1)
                                    .isPresent()
                            ? 1
                            : 0;
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "most salient right: %d of %d; squared error %.4f, of the mean %.4f%n",
                right,
                documents,
                error / pairs.size(),
                baseError / pairs.size());
        for (int bin = 0; bin < 5; bin++) {
            double low = bin / 5.0;
            List<double[]> inside =
                    pairs.stream().filter(p -> p[0] >= low && p[0] < low + 0.2).toList();
            System.out.printf(
                    Locale.ROOT,
                    "estimates from %.1f: %d, mean votes %.2f%n",
                    low,
                    inside.size(),
                    inside.stream().mapToDouble(p -> p[1]).average().orElse(0));
        }
    }
}
