package dev.dateline.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.corpus.JsonLines;
import dev.dateline.corpus.Logistic;
import dev.dateline.corpus.Logistic.Sample;
import dev.dateline.event.Event;
import dev.dateline.event.EventFinder;
import dev.dateline.intake.PlainTextReader;
import dev.dateline.tagging.PosTagger;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Segmenter;
import dev.dateline.text.Sentence;
import dev.dateline.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Fits {@code link-weights.txt} on the links between time expressions and events of one sentence in EventStoryLine (TLINK
 * CONTAINS and SIMULTANEOUS, CC BY 3.0) and MEANTIME (IS_INCLUDED and SIMULTANEOUS, CC BY 4.0), and prints the five-fold
 * cross-validated share of expressions whose likeliest event is linked in the corpus.
 *
 * <p>EventStoryLine annotates only what belongs to the story, so its reporting verbs, linked or not, are left out.
 *
 * <p>Arguments: the data folder, the weights file to write.
 */
public final class LinkTrainer {

    private static final int FOLDS = 5;
    private static final Set<String> RELATIONS = Set.of("CONTAINS", "SIMULTANEOUS", "IS_INCLUDED");

    private final Segmenter segmenter = new Segmenter();
    private final PosTagger tagger = new PosTagger();
    private final EventFinder finder = new EventFinder();
    private final LinkModel model = new LinkModel(finder.lexicon());

    /** One expression with the events of its sentence, and which of them are linked to it. */
    private record Choice(String document, String words, List<double[]> features, List<Boolean> linked, int missed) {}

    private LinkTrainer() {}

    public static void main(String[] arguments) {
        Path data = Path.of(arguments[0]);
        LinkTrainer trainer = new LinkTrainer();
        List<Choice> choices = new ArrayList<>();
        choices.addAll(trainer.choices(data.resolve("timex-eventstoryline/docs.jsonl")));
        choices.addAll(trainer.choices(data.resolve("multi-meantime/docs_share_apple.jsonl")));
        System.out.printf(
                Locale.ROOT,
                "%d expressions, of which %d have a linked event among the candidates%n",
                choices.size(),
                choices.stream()
                        .filter(choice -> choice.linked().contains(true))
                        .count());
        crossValidate(choices);
        Logistic.write(
                Path.of(arguments[1]),
                "Weights of the logistic model that links a time expression to an event of its sentence (LinkFeature),\n"
                        + "fitted by LinkTrainer on EventStoryLine and MEANTIME. The score is 1 / (1 + exp(-sum)).",
                LinkFeature.class,
                fit(choices));
    }

    private static void crossValidate(List<Choice> choices) {
        int right = 0;
        int found = 0;
        int all = 0;
        int tied = 0;
        int tiedRight = 0;
        int gold = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            double[] weights =
                    fit(choices.stream().filter(choice -> fold(choice) != held).toList());
            for (Choice choice :
                    choices.stream().filter(choice -> fold(choice) == held).toList()) {
                int best = best(choice, weights);
                boolean isRight = best >= 0 && choice.linked().get(best);
                right += isRight ? 1 : 0;
                found += choice.linked().contains(true) ? 1 : 0;
                all++;
                tied += best >= 0 ? 1 : 0;
                tiedRight += isRight ? 1 : 0;
                gold += (int) choice.linked().stream().filter(linked -> linked).count() + choice.missed();
                if (!isRight && fold == 0) {
                    System.out.println("  missed: " + choice.words());
                }
            }
        }
        double precision = (double) tiedRight / tied;
        double recall = (double) tiedRight / gold;
        System.out.printf(
                Locale.ROOT,
                "likeliest event linked: %.3f of all, %.3f of those that can be; pairs P %.3f R %.3f F1 %.3f%n",
                (double) right / all,
                (double) right / found,
                precision,
                recall,
                2 * precision * recall / (precision + recall));
    }

    private static int fold(Choice choice) {
        return Math.floorMod(choice.document().hashCode(), FOLDS);
    }

    private static int best(Choice choice, double[] weights) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < choice.features().size(); i++) {
            double score = Logistic.score(weights, choice.features().get(i));
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best;
    }

    private static double[] fit(List<Choice> choices) {
        List<Sample> samples = new ArrayList<>();
        for (Choice choice : choices) {
            if (choice.linked().contains(true)) {
                for (int i = 0; i < choice.features().size(); i++) {
                    samples.add(
                            new Sample(choice.features().get(i), choice.linked().get(i) ? 1 : 0, 1));
                }
            }
        }
        return Logistic.fit(samples, LinkFeature.values().length);
    }

    private List<Choice> choices(Path file) {
        List<Choice> choices = new ArrayList<>();
        for (JsonNode document : JsonLines.read(file)) {
            Article article =
                    new PlainTextReader().read(document.get("text").asText(), Article.Description.none(), null);
            TaggedText text = tagger.tag(segmenter.segment(
                    article.text(), article.blocks().stream().map(Block::span).toList()));
            List<Event> events = finder.find(text);
            Map<String, List<Span>> linked = linked(document);
            boolean isPartial = document.has("links");
            List<Event> known = events.stream()
                    .filter(event -> !isPartial || event.kind() != Event.Kind.REPORTING)
                    .toList();
            for (JsonNode timex : document.get("timexes")) {
                List<Span> gold = linked.getOrDefault(timex.get("id").asText(), List.of());
                if (timex.has("start") && timex.get("start").isInt()) {
                    add(document.get("id").asText(), text, spanOf(timex), gold, known, choices);
                }
            }
        }
        return choices;
    }

    private void add(
            String id, TaggedText text, Span timex, List<Span> gold, List<Event> events, List<Choice> choices) {
        Sentence sentence = text.segmented().sentenceAt(timex.start());
        List<Span> here =
                gold.stream().filter(span -> sentence.span().contains(span)).toList();
        if (here.isEmpty() || !sentence.span().contains(timex)) {
            return;
        }
        int first = text.segmented().tokenAt(timex.start());
        int end = text.segmented().tokenAt(timex.end() - 1) + 1;
        List<Event> candidates = events.stream()
                .filter(event ->
                        event.sentence().equals(sentence) && (event.trigger() < first || event.trigger() >= end))
                .toList();
        List<double[]> features = new ArrayList<>();
        List<Boolean> linked = new ArrayList<>();
        Set<Span> hit = new HashSet<>();
        for (Event event : candidates) {
            features.add(model.features(text, first, end, event, candidates));
            Span trigger = text.token(event.trigger()).span();
            linked.add(here.stream().anyMatch(span -> span.overlaps(trigger)));
            here.stream().filter(span -> span.overlaps(trigger)).forEach(hit::add);
        }
        String words = "«" + timex.of(text.text()) + "» "
                + here.stream().map(span -> span.of(text.text())).toList() + " in "
                + sentence.span().of(text.text());
        choices.add(new Choice(id, words, features, linked, here.size() - hit.size()));
    }

    private static Span spanOf(JsonNode node) {
        return new Span(node.get("start").asInt(), node.get("end").asInt());
    }

    private static Map<String, List<Span>> linked(JsonNode document) {
        Map<String, Span> events = new HashMap<>();
        document.get("events").forEach(event -> events.put(event.get("id").asText(), spanOf(event)));
        Map<String, List<Span>> linked = new HashMap<>();
        for (JsonNode link : document.path("links")) {
            add(link.get(1).asText(), link.get(2).asText(), link.get(3).asText(), events, linked);
        }
        for (JsonNode link : document.path("tlinks")) {
            add(link.get(2).asText(), link.get(1).asText(), link.get(0).asText(), events, linked);
        }
        linked.values().forEach(spans -> spans.sort(Comparator.naturalOrder()));
        return linked;
    }

    private static void add(
            String timex, String relation, String event, Map<String, Span> events, Map<String, List<Span>> linked) {
        Span span = events.get(event);
        if (RELATIONS.contains(relation) && span != null) {
            linked.computeIfAbsent(timex, id -> new ArrayList<>()).add(span);
        }
    }
}
