package dev.dateline.summary;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.entity.Entity;
import dev.dateline.entity.Mention;
import dev.dateline.tagging.PosTag;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import dev.dateline.time.Basis;
import dev.dateline.time.Grain;
import dev.dateline.timeline.TimelineEntry;
import dev.dateline.words.FeatureWeights;
import dev.dateline.words.WordList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges how well each body sentence serves in a summary, by {@link SentenceFeature}s. Linear in the text. */
final class SentenceRanker {

    private static final int RECENT_DAYS = 7;
    private static final int OLD_DAYS = 365;
    private static final int SHORT_WORDS = 8;
    private static final double LONG_WORDS = 40;
    private static final Set<String> PERSONS = Set.of("i", "you", "we", "my", "your", "our", "me", "us");

    private final FeatureWeights<SentenceFeature> weights =
            FeatureWeights.beside(SentenceRanker.class, "summary-weights.txt", SentenceFeature.class);
    private final Set<String> dangling =
            WordList.beside(SentenceRanker.class, "dangling-openings.txt").words();

    /**
     * A body sentence.
     *
     * @param words its content words
     * @param isDangling whether it leans on the sentence before
     * @param weight what speaks for it, as log odds
     */
    record Candidate(Sentence sentence, Bag words, boolean isDangling, double[] features, double weight) {

        /** How well it serves, in [0, 1]. */
        double score() {
            return 1 / (1 + Math.exp(-weight));
        }

        /** The same sentence with another weight. */
        Candidate withWeight(double other) {
            return new Candidate(sentence, words, isDangling, features, other);
        }
    }

    /** Body sentences in document order. */
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
        String title = article.description().title();
        Bag headline = Bag.of(title == null ? firstHeading(article) : title);
        double[] entitySalience = new double[text.segmented().sentences().size()];
        boolean[] hasMain = new boolean[entitySalience.length];
        addEntities(text, entities, salience, entitySalience, hasMain);
        int[] entries = new int[entitySalience.length];
        boolean[] isRecent = new boolean[entitySalience.length];
        int[] old = new int[entitySalience.length];
        for (TimelineEntry entry : timeline) {
            entries[entry.sentence().index()]++;
            isRecent[entry.sentence().index()] |= isRecent(entry, today);
            old[entry.sentence().index()] += isOld(entry, today) ? 1 : 0;
        }
        Set<Integer> openings = openings(article);
        List<Candidate> candidates = new ArrayList<>(body.size());
        for (int i = 0; i < body.size(); i++) {
            Sentence sentence = body.get(i);
            double[] features = new double[SentenceFeature.values().length];
            boolean opens = openings.contains(sentence.start());
            boolean isDangling = isDangling(text, sentence);
            addPlace(features, i, body.size(), opens && openings.size() > 1);
            put(features, SentenceFeature.CENTRALITY, bags.get(i).cosine(all));
            put(features, SentenceFeature.REPEATED, bags.get(i).shareElsewhereIn(all));
            put(features, SentenceFeature.RECENT, isRecent[sentence.index()] ? 1 : 0);
            boolean isBackground = old[sentence.index()] > 0 && old[sentence.index()] == entries[sentence.index()];
            put(features, SentenceFeature.BACKGROUND, isBackground ? 1 : 0);
            put(features, SentenceFeature.HEADLINE, headline.shareIn(bags.get(i)));
            put(features, SentenceFeature.ENTITIES, Math.min(1, entitySalience[sentence.index()]));
            put(features, SentenceFeature.MAIN_ENTITY, hasMain[sentence.index()] ? 1 : 0);
            put(features, SentenceFeature.EVENTS, Math.min(1, entries[sentence.index()] / 2.0));
            put(features, SentenceFeature.DANGLING, isDangling ? 1 : 0);
            addWords(features, text, sentence);
            candidates.add(new Candidate(sentence, bags.get(i), isDangling, features, weights.sum(features)));
        }
        return candidates;
    }

    private static boolean isRecent(TimelineEntry entry, @Nullable LocalDate today) {
        return today != null
                && entry.basis() != Basis.EVENT
                && Math.abs(ChronoUnit.DAYS.between(today, entry.date().from())) <= RECENT_DAYS
                && entry.date().grain().compareTo(Grain.WEEK) <= 0;
    }

    private static boolean isOld(TimelineEntry entry, @Nullable LocalDate today) {
        return today != null && ChronoUnit.DAYS.between(entry.date().to(), today) > OLD_DAYS;
    }

    private static void put(double[] features, SentenceFeature feature, double value) {
        features[feature.ordinal()] = value;
    }

    private static String firstHeading(Article article) {
        return article.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .findFirst()
                .map(block -> block.span().of(article.text()))
                .orElse("");
    }

    private static Set<Integer> openings(Article article) {
        Set<Integer> openings = new HashSet<>();
        for (Block block : article.blocks()) {
            if (block.kind() == Block.Kind.BODY) {
                openings.add(block.start());
            }
        }
        return openings;
    }

    private static void addEntities(
            TaggedText text, List<Entity> entities, Salience salience, double[] sums, boolean[] hasMain) {
        double most = entities.stream().mapToDouble(salience::of).max().orElse(0);
        for (Entity entity : entities) {
            int last = -1;
            for (Mention mention : entity.mentions()) {
                int sentence = text.segmented().sentenceAt(mention.start()).index();
                if (sentence != last) {
                    sums[sentence] += salience.of(entity);
                    hasMain[sentence] |= most > 0 && salience.of(entity) == most;
                    last = sentence;
                }
            }
        }
    }

    private static void addPlace(double[] features, int position, int size, boolean opens) {
        put(features, SentenceFeature.BIAS, 1);
        put(features, SentenceFeature.POSITION, 1.0 / (1 + position));
        put(features, SentenceFeature.FIRST, position == 0 ? 1 : 0);
        put(features, SentenceFeature.SECOND, position == 1 ? 1 : 0);
        put(features, SentenceFeature.THIRD, position == 2 || position == 3 ? 1 : 0);
        put(features, SentenceFeature.LEAD, position < 3 ? 1 : 0);
        put(features, SentenceFeature.DEPTH, (double) position / size);
        put(features, SentenceFeature.OPENS_PARAGRAPH, opens ? 1 : 0);
    }

    private static void addWords(double[] features, TaggedText text, Sentence sentence) {
        int words = 0;
        int quoted = 0;
        boolean isQuoting = false;
        boolean isBalanced = true;
        boolean hasNumber = false;
        boolean isPersonal = false;
        for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
            String word = text.token(at).text();
            if (word.length() == 1 && "\"“”".contains(word)) {
                isQuoting = !isQuoting && !word.equals("”");
                isBalanced = !isBalanced;
            } else if (text.tag(at) != PosTag.PUNCT) {
                words++;
                quoted += isQuoting ? 1 : 0;
                hasNumber |= text.tag(at) == PosTag.CD;
                isPersonal |= !isQuoting && PERSONS.contains(word.toLowerCase(Locale.ROOT)) && !word.equals("US");
            }
        }
        put(features, SentenceFeature.SHORT, words < SHORT_WORDS ? 1 : 0);
        put(features, SentenceFeature.LENGTH, Math.min(1, words / LONG_WORDS));
        put(features, SentenceFeature.QUOTED, words == 0 ? 0 : (double) quoted / words);
        String opening = text.token(sentence.firstToken()).text();
        put(features, SentenceFeature.QUOTATION, "\"“".contains(opening) ? 1 : 0);
        put(features, SentenceFeature.UNBALANCED, isBalanced ? 0 : 1);
        put(
                features,
                SentenceFeature.QUESTION,
                text.token(sentence.endToken() - 1).text().endsWith("?") ? 1 : 0);
        put(features, SentenceFeature.PERSONAL, isPersonal ? 1 : 0);
        put(features, SentenceFeature.NUMBER, hasNumber ? 1 : 0);
    }

    private boolean isDangling(TaggedText text, Sentence sentence) {
        for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
            if (text.tag(at) != PosTag.PUNCT) {
                String word = text.token(at).text();
                boolean isThatClause =
                        word.equals("It") && at + 1 < sentence.endToken() && text.tag(at + 1) == PosTag.MD;
                boolean isExistential = word.equals("There") && text.tag(at) == PosTag.EX;
                return dangling.contains(word) && !isThatClause && !isExistential;
            }
        }
        return true;
    }
}
