package dev.dateline.event;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.corpus.JsonLines;
import dev.dateline.event.EventNounModel.Sign;
import dev.dateline.intake.PlainTextReader;
import dev.dateline.syntax.VerbGroupFinder;
import dev.dateline.tagging.PosTagger;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Segmenter;
import dev.dateline.text.Sentence;
import dev.dateline.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Learns which common nouns name events from the event words of EventStoryLine (CC BY 3.0) and MEANTIME (CC BY 4.0) and
 * from the verbs of UD English EWT (CC BY-SA 4.0), writes {@code event-words.txt}, and prints precision and recall over
 * the nouns of annotated sentences, cross-validated by topic: of the list that people keep, and of what is learnt with it.
 *
 * <p>Arguments: the data folder, the file to write where it is not the one in the resources; a third one leaves out the folds of that number (0 to 4).
 */
public final class EventNounTrainer {

    private static final Path WORDS =
            Path.of("src", "main", "resources", "dev", "dateline", "event", EventNounModel.FILE);
    private static final int FOLDS = 5;
    private static final int EPOCHS = 40;
    private static final double L2 = 2e-3;

    /** Words seen less often are read by their ending and signs alone. */
    private static final int LEAST = 2;

    /** Endings seen less often are passed over. */
    private static final int LEAST_ENDINGS = 4;

    private final Segmenter segmenter = new Segmenter();
    private final PosTagger tagger = new PosTagger();
    private final EventLexicon lexicon = new EventLexicon();
    private final Set<String> verbs;

    /** A noun of an annotated sentence. */
    private record Noun(String word, int fold, List<String> features, boolean isEvent, boolean isListed) {}

    private EventNounTrainer(Set<String> verbs) {
        this.verbs = verbs;
    }

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        EventLexicon lexicon = new EventLexicon();
        EventNounTrainer trainer =
                new EventNounTrainer(verbs(data.resolve("pos-ud-ewt/en_ewt-ud-dev.conllu"), lexicon));
        trainer.verbs.addAll(verbs(data.resolve("pos-ud-ewt/en_ewt-train-rebuilt.conllu"), lexicon));
        List<Noun> nouns = new ArrayList<>();
        nouns.addAll(trainer.nouns(data.resolve("timex-eventstoryline/docs.jsonl")));
        nouns.addAll(trainer.nouns(data.resolve("multi-meantime/docs_share_apple.jsonl")));
        System.out.printf(
                "%d nouns of annotated sentences, %d name events%n",
                nouns.size(), nouns.stream().filter(Noun::isEvent).count());
        score("list alone", nouns, noun -> noun.isListed());
        crossValidate("learnt, with the list", nouns, feature -> true);
        List<Noun> known = arguments.length < 3
                ? nouns
                : nouns.stream()
                        .filter(noun -> noun.fold() != Integer.parseInt(arguments[2]))
                        .toList();
        trainer.write(arguments.length > 1 ? Path.of(arguments[1]) : WORDS, fit(known, feature -> true));
    }

    /** Keys of the words that are verbs at least twice. */
    private static Set<String> verbs(Path conllu, EventLexicon lexicon) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        for (String line : Files.readAllLines(conllu)) {
            String[] columns = line.split("\t");
            if (columns.length > 4 && columns[3].equals("VERB")) {
                counts.merge(lexicon.stem(columns[2]), 1, Integer::sum);
            }
        }
        Set<String> verbs = new TreeSet<>();
        counts.forEach((verb, count) -> {
            if (count >= 2 && verb.chars().allMatch(Character::isLetter)) {
                verbs.add(verb);
            }
        });
        return verbs;
    }

    /** The fold of a document: articles of one topic stay together. */
    public static int fold(JsonNode document) {
        return Math.floorMod(document.path("topic").asText().hashCode(), FOLDS);
    }

    private List<Noun> nouns(Path file) {
        List<Noun> nouns = new ArrayList<>();
        for (JsonNode document : JsonLines.read(file)) {
            Article article =
                    new PlainTextReader().read(document.get("text").asText(), Article.Description.none(), null);
            TaggedText text = tagger.tag(segmenter.segment(
                    article.text(), article.blocks().stream().map(Block::span).toList()));
            Set<Span> events = new HashSet<>();
            document.get("events")
                    .forEach(event -> events.add(new Span(
                            event.get("start").asInt(), event.get("end").asInt())));
            int window = document.path("window_end").asInt(Integer.MAX_VALUE);
            for (Sentence sentence : text.segmented().sentences()) {
                boolean isAnnotated = events.stream().anyMatch(sentence.span()::contains);
                if (isAnnotated && sentence.span().end() <= window) {
                    add(text, sentence, events, fold(document), nouns);
                }
            }
        }
        return nouns;
    }

    private void add(TaggedText text, Sentence sentence, Set<Span> events, int fold, List<Noun> nouns) {
        for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
            if (!EventFinder.isCommonNoun(text.tag(at)) || EventFinder.isModifier(text, at, sentence)) {
                continue;
            }
            String lower = VerbGroupFinder.lower(text, at);
            String key = lexicon.stem(lower);
            List<String> features = new ArrayList<>();
            features.add("word " + key);
            EventNounModel.endings(lower).forEach(ending -> features.add("ending " + ending));
            EventNounModel.around(text, at, sentence).forEach(sign -> features.add("sign " + sign));
            boolean isListed = lexicon.isEventNoun(lower);
            if (isListed) {
                features.add("sign " + Sign.LISTED);
            }
            if (verbs.contains(key)) {
                features.add("sign " + Sign.ALSO_VERB);
            }
            Span span = text.token(at).span();
            boolean isEvent = events.stream().anyMatch(span::overlaps);
            nouns.add(new Noun(key, fold, features, isEvent, isListed));
        }
    }

    private static void crossValidate(String what, List<Noun> nouns, Predicate<String> isUsed) {
        Map<Noun, Boolean> answers = new java.util.IdentityHashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            Map<String, Double> weights =
                    fit(nouns.stream().filter(noun -> noun.fold() != held).toList(), isUsed);
            nouns.stream()
                    .filter(noun -> noun.fold() == held)
                    .forEach(noun -> answers.put(noun, sum(weights, noun.features(), isUsed) > enough(weights, noun)));
        }
        score(what, nouns, answers::get);
    }

    private static void score(String what, List<Noun> nouns, Predicate<Noun> answer) {
        long found = nouns.stream().filter(answer).count();
        long right = nouns.stream().filter(answer).filter(Noun::isEvent).count();
        long gold = nouns.stream().filter(Noun::isEvent).count();
        double precision = (double) right / found;
        double recall = (double) right / gold;
        System.out.printf(
                Locale.ROOT,
                "%-26s P %.3f R %.3f F1 %.3f%n",
                what,
                precision,
                recall,
                2 * precision * recall / (precision + recall));
    }

    private static double enough(Map<String, Double> weights, Noun noun) {
        return EventNounModel.enough(
                noun.isListed(), weights.containsKey(noun.features().get(0)));
    }

    private static double sum(Map<String, Double> weights, List<String> features, Predicate<String> isUsed) {
        double sum = weights.containsKey(features.get(0)) ? 0 : weights.getOrDefault("sign UNSEEN", 0.0);
        for (String feature : features) {
            sum += isUsed.test(feature) ? weights.getOrDefault(feature, 0.0) : 0;
        }
        return sum;
    }

    /** Weights by feature; a word seen once is trained as an unseen one. */
    private static Map<String, Double> fit(List<Noun> nouns, Predicate<String> isUsed) {
        Map<String, Integer> counts = new HashMap<>();
        nouns.forEach(noun -> noun.features().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        List<List<String>> rows = new ArrayList<>();
        for (Noun noun : nouns) {
            List<String> row = new ArrayList<>(noun.features().stream()
                    .filter(isUsed)
                    .filter(feature -> !feature.startsWith("ending") || counts.get(feature) >= LEAST_ENDINGS)
                    .toList());
            if (counts.get(noun.features().get(0)) < LEAST) {
                row.set(0, "sign UNSEEN");
            }
            rows.add(row);
        }
        Map<String, Double> weights = new TreeMap<>();
        Random random = new Random(7);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            double rate = 0.2 / (1 + 0.3 * epoch);
            for (int i = 0; i < rows.size(); i++) {
                int at = random.nextInt(rows.size());
                double sum = 0;
                for (String feature : rows.get(at)) {
                    sum += weights.getOrDefault(feature, 0.0);
                }
                double error = (nouns.get(at).isEvent() ? 1 : 0) - 1 / (1 + Math.exp(-sum));
                for (String feature : rows.get(at)) {
                    double old = weights.getOrDefault(feature, 0.0);
                    weights.put(feature, old + rate * (error - L2 * old));
                }
            }
        }
        return weights;
    }

    private void write(Path file, Map<String, Double> weights) throws IOException {
        StringBuilder out = new StringBuilder("""
                # Weights of the logistic model of the common nouns that name events (EventNounModel), written by EventNounTrainer
                # from EventStoryLine (CC BY 3.0), MEANTIME (CC BY 4.0) and the verbs of UD English EWT (CC BY-SA 4.0); its scores
                # are in decision 0005. A noun names an event if the sum of its weights is above EventNounModel.enough: the weights of its
                # signs, of its endings, and of the word by its key (sign UNSEEN for words without a line here). verbs: keys of verbs.
                """);
        weights.forEach((feature, weight) -> {
            boolean isKept = !feature.startsWith("ending") || Math.abs(weight) >= 0.05;
            out.append(isKept ? String.format(Locale.ROOT, "%s %.2f%n", feature, weight) : "");
        });
        List<String> all = List.copyOf(verbs);
        for (int i = 0; i < all.size(); i += 12) {
            out.append("verbs ")
                    .append(String.join(" ", all.subList(i, Math.min(all.size(), i + 12))))
                    .append('\n');
        }
        Files.writeString(file, out.toString());
    }
}
