package dev.dateline.entity;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.corpus.JsonLines;
import dev.dateline.entity.NameScores.Counts;
import dev.dateline.tagging.PosTagger;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Segmenter;
import dev.dateline.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Scores of entity lists on MEANTIME and of grouping on Re-DocRED. */
final class EntityScores {

    /** Forms of one entity, and its type as in the gold. */
    private record Listed(Set<String> forms, String type) {}

    private final PosTagger tagger = new PosTagger();
    private final MentionFinder finder = new MentionFinder();
    private final EntityGrouper grouper = new EntityGrouper();
    private final List<String> misses = new ArrayList<>();

    /** Argument: the data folder. */
    public static void main(String[] arguments) {
        EntityScores scores = new EntityScores();
        scores.lines(Path.of(arguments[0])).forEach(System.out::println);
        scores.misses.forEach(System.out::println);
    }

    /** A line for each measure. */
    List<String> lines(Path data) {
        Counts entities = new Counts(0, 0, 0);
        Counts pairs = new Counts(0, 0, 0);
        for (JsonNode document : JsonLines.read(data.resolve("multi-meantime/docs_share_apple.jsonl"))) {
            List<Listed> gold = gold(document);
            List<Listed> own = own(document);
            entities = entities.plus(listCounts(gold, own));
            Set<String> goldPairs = pairs(gold);
            Set<String> ownPairs = pairs(own);
            int right = (int) ownPairs.stream().filter(goldPairs::contains).count();
            ownPairs.stream().filter(p -> !goldPairs.contains(p)).forEach(p -> misses.add("pair made up: " + p));
            goldPairs.stream().filter(p -> !ownPairs.contains(p)).forEach(p -> misses.add("pair missed: " + p));
            pairs = pairs.plus(new Counts(right, ownPairs.size(), goldPairs.size()));
        }
        return List.of(
                line("MEANTIME (Apple), entities of an article", entities),
                line("MEANTIME (Apple), pairs of forms of an entity", pairs),
                bCubed(data));
    }

    private static String line(String what, Counts counts) {
        return String.format(
                Locale.ROOT, "| %s | %.1f | %.1f | %.1f |", what, counts.precision(), counts.recall(), counts.f1());
    }

    private static List<Listed> gold(JsonNode document) {
        int window = document.get("window_end").asInt();
        List<Listed> all = new ArrayList<>();
        for (JsonNode entity : document.get("entities")) {
            Set<String> forms = new TreeSet<>();
            for (JsonNode mention : entity.get("mentions")) {
                if (mention.get("end").asInt() <= window
                        && mention.get("syn").asText().contains("NAM")) {
                    forms.add(NameForm.of(mention.get("text").asText().replaceAll("'s$", ""))
                            .key());
                }
            }
            String type = entity.get("type").asText();
            if (!forms.isEmpty() && !type.equals("PRO")) {
                all.add(new Listed(forms, type.equals("FIN") ? "ORG" : type));
            }
        }
        return all;
    }

    private List<Listed> own(JsonNode document) {
        int window = document.get("window_end").asInt();
        List<Listed> all = new ArrayList<>();
        for (Entity entity : entities(document.get("text").asText())) {
            Set<String> forms = new TreeSet<>();
            entity.mentions().stream()
                    .filter(m -> m.end() <= window)
                    .forEach(m -> forms.add(NameForm.of(m.text()).key()));
            if (!forms.isEmpty() && NameScores.CORE.contains(entity.type())) {
                all.add(new Listed(forms, entity.type().name().substring(0, 3)));
            }
        }
        return all;
    }

    private List<Entity> entities(String text) {
        List<Span> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                if (!text.substring(start, i).isBlank()) {
                    parts.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        TaggedText tagged = tagger.tag(new Segmenter().segment(text, parts));
        return grouper.group(tagged, finder.find(tagged));
    }

    private Counts listCounts(List<Listed> gold, List<Listed> own) {
        Set<Listed> open = new HashSet<>(gold);
        int right = 0;
        for (Listed mine : own) {
            Listed match = open.stream()
                    .filter(g -> g.type().equals(mine.type()))
                    .filter(g -> g.forms().stream().anyMatch(mine.forms()::contains))
                    .findFirst()
                    .orElse(null);
            if (match == null) {
                misses.add("made up: " + mine);
            } else {
                right++;
                open.remove(match);
            }
        }
        open.forEach(g -> misses.add("missed: " + g));
        return new Counts(right, own.size(), gold.size());
    }

    private static Set<String> pairs(List<Listed> all) {
        Set<String> pairs = new HashSet<>();
        for (Listed one : all) {
            for (String a : one.forms()) {
                for (String b : one.forms()) {
                    if (a.compareTo(b) < 0) {
                        pairs.add(a + " = " + b);
                    }
                }
            }
        }
        return pairs;
    }

    /** B-cubed (Bagga and Baldwin 1998) of the grouping of gold names. */
    private String bCubed(Path data) {
        double precision = 0;
        double recall = 0;
        int count = 0;
        for (JsonNode document : JsonLines.read(data.resolve("ner-redocred/dev_docs.jsonl"))) {
            List<List<String>> sentences = new ArrayList<>();
            for (JsonNode sentence : document.get("sents")) {
                List<String> words = new ArrayList<>();
                sentence.forEach(word -> words.add(word.asText()));
                sentences.add(words);
            }
            TokenText text = TokenText.of(sentences);
            Map<Mention, Integer> gold = new HashMap<>();
            int cluster = 0;
            for (JsonNode vertex : document.get("entities")) {
                for (JsonNode mention : vertex) {
                    EntityType type = switch (mention.get("type").asText()) {
                        case "PER" -> EntityType.PERSON;
                        case "ORG" -> EntityType.ORGANIZATION;
                        case "LOC" -> EntityType.LOCATION;
                        default -> EntityType.OTHER;
                    };
                    int first = text.segmented()
                            .sentences()
                            .get(mention.get("sent_id").asInt())
                            .firstToken();
                    int from = text.segmented()
                            .tokens()
                            .get(first + mention.get("pos").get(0).asInt())
                            .start();
                    int to = text.segmented()
                            .tokens()
                            .get(first + mention.get("pos").get(1).asInt() - 1)
                            .end();
                    if (type != EntityType.OTHER) {
                        gold.put(new Mention(from, to, text.segmented().text().substring(from, to), type), cluster);
                    }
                }
                cluster++;
            }
            List<Mention> mentions = gold.keySet().stream()
                    .sorted((a, b) -> a.span().compareTo(b.span()))
                    .toList();
            Map<Mention, Integer> own = new HashMap<>();
            int id = 0;
            for (Entity entity : grouper.group(tagger.tag(text.segmented()), mentions)) {
                int here = id++;
                entity.mentions().forEach(m -> own.put(m, here));
            }
            for (Mention m : mentions) {
                long together = mentions.stream()
                        .filter(o ->
                                own.get(o).equals(own.get(m)) && gold.get(o).equals(gold.get(m)))
                        .count();
                precision += (double) together
                        / mentions.stream()
                                .filter(o -> own.get(o).equals(own.get(m)))
                                .count();
                recall += (double) together
                        / mentions.stream()
                                .filter(o -> gold.get(o).equals(gold.get(m)))
                                .count();
                count++;
            }
        }
        double p = 100 * precision / count;
        double r = 100 * recall / count;
        return String.format(
                Locale.ROOT,
                "| Re-DocRED dev, grouping of the gold names (B³) | %.1f | %.1f | %.1f |",
                p,
                r,
                2 * p * r / (p + r));
    }
}
