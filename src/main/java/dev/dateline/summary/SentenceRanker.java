package dev.dateline.summary;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.entity.Entity;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import dev.dateline.timeline.TimelineEntry;
import dev.dateline.words.FeatureWeights;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ranks the body sentences of an article for its summary by {@link SentenceFeature}s. Linear in the text. */
final class SentenceRanker {

    private final FeatureWeights<SentenceFeature> weights =
            FeatureWeights.beside(SentenceRanker.class, "summary-weights.txt", SentenceFeature.class);
    private final SentenceWords sentenceWords = new SentenceWords();

    /**
     * A body sentence.
     *
     * @param words its content words
     * @param isDangling whether it depends on the sentence before
     * @param features by ordinal of {@link SentenceFeature}
     * @param weight what speaks for it, as log odds
     */
    record Candidate(Sentence sentence, Bag words, boolean isDangling, double[] features, double weight) {

        /** How well it serves in a summary, in [0, 1]. */
        double score() {
            return 1 / (1 + Math.exp(-weight));
        }

        /** The same sentence with another weight. */
        Candidate withWeight(double other) {
            return new Candidate(sentence, words, isDangling, features, other);
        }
    }

    /**
     * Body sentences in document order.
     *
     * @param today the publication date, or null where it is unknown
     */
    List<Candidate> rank(
            Article article,
            TaggedText text,
            @Nullable LocalDate today,
            List<Entity> entities,
            List<TimelineEntry> timeline,
            Salience salience) {
        List<Sentence> body = text.segmented().sentences().stream()
                .filter(sentence -> article.kindAt(sentence.start()) == Block.Kind.BODY)
                .toList();
        List<Bag> bags = body.stream().map(sentence -> Bag.of(text, sentence)).toList();
        Bag all = Bag.sum(bags);
        Bag headline = Bag.of(headlineOf(article));
        Set<Integer> paragraphs = paragraphStarts(article);
        SentenceContents contents = new SentenceContents(text.segmented(), today, entities, timeline, salience);
        List<Candidate> candidates = new ArrayList<>(body.size());
        for (int i = 0; i < body.size(); i++) {
            Sentence sentence = body.get(i);
            Bag words = bags.get(i);
            boolean isDangling = sentenceWords.isDangling(text, sentence);
            SentenceFeatures features = new SentenceFeatures();
            addPosition(features, i, body.size());
            features.set(
                    SentenceFeature.OPENS_PARAGRAPH, paragraphs.size() > 1 && paragraphs.contains(sentence.start()));
            features.set(SentenceFeature.CENTRALITY, words.cosine(all));
            features.set(SentenceFeature.REPEATED, words.shareElsewhereIn(all));
            features.set(SentenceFeature.HEADLINE, headline.shareIn(words));
            features.set(SentenceFeature.DANGLING, isDangling);
            contents.addTo(features, sentence);
            sentenceWords.addTo(features, text, sentence);
            double[] values = features.toArray();
            candidates.add(new Candidate(sentence, words, isDangling, values, weights.sum(values)));
        }
        return candidates;
    }

    private static void addPosition(SentenceFeatures features, int position, int size) {
        features.set(SentenceFeature.BIAS, 1);
        features.set(SentenceFeature.POSITION, 1.0 / (1 + position));
        features.set(SentenceFeature.FIRST, position == 0);
        features.set(SentenceFeature.SECOND, position == 1);
        features.set(SentenceFeature.THIRD, position == 2 || position == 3);
        features.set(SentenceFeature.LEAD, position < 3);
        features.set(SentenceFeature.DEPTH, (double) position / size);
    }

    /** The title, or else the first heading; empty if there is neither. */
    private static String headlineOf(Article article) {
        String title = article.description().title();
        if (title != null) {
            return title;
        }
        return article.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .findFirst()
                .map(block -> block.span().of(article.text()))
                .orElse("");
    }

    private static Set<Integer> paragraphStarts(Article article) {
        Set<Integer> starts = new HashSet<>();
        for (Block block : article.blocks()) {
            if (block.kind() == Block.Kind.BODY) {
                starts.add(block.start());
            }
        }
        return starts;
    }
}
