package dev.dateline.chronology;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.analysis.Analysis;
import dev.dateline.analysis.ArticleAnalyzer;
import dev.dateline.analysis.EngineVersion;
import dev.dateline.article.Article;
import dev.dateline.corpus.JsonLines;
import dev.dateline.intake.PlainTextReader;
import dev.dateline.json.AnswerOptions;
import dev.dateline.json.Answers;
import dev.dateline.json.OffsetUnit;
import dev.dateline.summary.SummaryLength;
import dev.dateline.time.Anchor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures chronologies on the trial data of SemEval-2015 task 4: timelines of one entity each across 30 articles on
 * Apple. An event counts by its article, sentence and date, and more strictly by its word, too; gold events without a date
 * are left out. Prints what was merged across articles, to be read.
 *
 * <p>Argument: the data folder.
 */
public final class ChronologyReport {

    /** The entity of each gold timeline as the articles name it. */
    private static final Map<String, String> TARGETS = Map.of("beatles_apple_corps.txt", "Apple Corps");

    private final Map<String, JsonNode> documents = new LinkedHashMap<>();
    private final Map<String, Analysis> analyses = new HashMap<>();

    private final Set<String> allGold = new TreeSet<>();
    private final Set<String> allMine = new TreeSet<>();

    private ChronologyReport() {}

    public static void main(String[] arguments) throws IOException {
        new ChronologyReport().report(Path.of(arguments[0]));
    }

    private void report(Path data) throws IOException {
        ArticleAnalyzer analyzer = new ArticleAnalyzer();
        Answers answers = new Answers(EngineVersion.load());
        AnswerOptions options = new AnswerOptions(SummaryLength.DEFAULT, OffsetUnit.UTF16, false);
        List<ArticleTimeline> timelines = new ArrayList<>();
        for (JsonNode document : JsonLines.read(data.resolve("multi-meantime/docs_share_apple.jsonl"))) {
            String name = nameOf(document.path("id").asText());
            documents.put(name, document);
            Analysis analysis = analyzer.analyze(
                    new PlainTextReader()
                            .read(
                                    document.path("text").asText(),
                                    new Article.Description(
                                            name, document.path("title").asText(), null, null, "en"),
                                    Anchor.of(
                                            LocalDate.parse(document.path("dct").asText()))),
                    SummaryLength.DEFAULT);
            analyses.put(name, analysis);
            timelines.add(answers.articleTimeline(analysis, options));
        }
        ChronologyBuilder builder = new ChronologyBuilder();
        Chronology all = builder.merge(timelines, ChronologyOptions.ALL);
        long shared =
                all.entries().stream().filter(entry -> entry.support() > 1).count();
        System.out.printf(
                Locale.ROOT,
                "%d articles with %d entries, %d merged entries, %d of them reported by more than one article%n",
                timelines.size(),
                timelines.stream()
                        .mapToInt(timeline -> timeline.entries().size())
                        .sum(),
                all.entries().size(),
                shared);
        Path folder = data.resolve("timeline-semeval2015-trial");
        try (Stream<Path> files = Files.list(folder.resolve("TimeLines_trial_data_task4_v1.2"))) {
            for (Path file : files.sorted().toList()) {
                measure(file, folder, builder, timelines);
            }
        }
        print("all, article, sentence and date", withoutWord(allGold), withoutWord(allMine));
        print("all, and event word", allGold, allMine);
    }

    /** The article's name without the number that each corpus puts before it. */
    private static String nameOf(String id) {
        return id.replaceFirst("^[0-9]+[_-]", "").replaceAll("(\\.txt)?(\\.xml)?$", "");
    }

    private void measure(Path file, Path folder, ChronologyBuilder builder, List<ArticleTimeline> timelines)
            throws IOException {
        List<String> lines = Files.readAllLines(file);
        String target =
                TARGETS.getOrDefault(file.getFileName().toString(), lines.get(0).strip());
        Map<String, String> names = new HashMap<>();
        try (Stream<Path> articles = Files.list(folder.resolve("Corpus-trial-data_task4_events_timelines"))) {
            articles.map(article -> article.getFileName().toString())
                    .forEach(name -> names.put(name.replaceFirst("[_-].*", ""), known(nameOf(name))));
        }
        Set<String> gold = new TreeSet<>();
        for (String line : lines) {
            String[] fields = line.split("\t");
            if (fields.length > 2 && !fields[1].startsWith("XXX")) {
                for (int i = 2; i < fields.length; i++) {
                    String[] parts = fields[i].split("-", 3);
                    gold.add(names.get(parts[0]) + " " + parts[1] + " " + fields[1] + " " + parts[2]);
                }
            }
        }
        Set<String> mine = new TreeSet<>();
        ChronologyOptions options = new ChronologyOptions(ChronologyOptions.MOST_ENTRIES, null, null, target);
        for (MergedEntry entry : builder.merge(timelines, options).entries()) {
            for (Chronology.Source source : entry.sources()) {
                mine.add(source.article() + " " + sentence(source) + " "
                        + entry.date().edtf() + " " + trigger(source));
            }
        }
        print(target + ", article, sentence and date", withoutWord(gold), withoutWord(mine));
        print(target + ", and event word", gold, mine);
        gold.forEach(event -> allGold.add(target + ": " + event));
        mine.forEach(event -> allMine.add(target + ": " + event));
    }

    /** Names of the two releases of the corpus differ at their ends. */
    private String known(String name) {
        return documents.keySet().stream()
                .filter(other -> other.startsWith(name) || name.startsWith(other))
                .findFirst()
                .orElse(name);
    }

    private int sentence(Chronology.Source source) {
        for (JsonNode sentence : documents.get(source.article()).path("sentences")) {
            if (sentence.path("start").asInt() <= source.start()
                    && source.start() < sentence.path("end").asInt()) {
                return sentence.path("id").asInt();
            }
        }
        return -1;
    }

    private String trigger(Chronology.Source source) {
        Analysis analysis = analyses.get(source.article());
        return analysis.timeline().stream()
                .filter(entry -> entry.clause().start() == source.start())
                .map(entry -> entry.trigger().of(analysis.article().text()))
                .findFirst()
                .orElse("");
    }

    private static Set<String> withoutWord(Set<String> events) {
        return events.stream()
                .map(event -> event.substring(0, event.lastIndexOf(' ')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void print(String name, Set<String> gold, Set<String> mine) {
        long right = mine.stream().filter(gold::contains).count();
        double p = mine.isEmpty() ? 0 : (double) right / mine.size();
        double r = (double) right / gold.size();
        System.out.printf(
                Locale.ROOT,
                "%-50s P %.2f R %.2f F1 %.2f (%d right, %d mine, %d gold)%n",
                name,
                p,
                r,
                p + r == 0 ? 0 : 2 * p * r / (p + r),
                right,
                mine.size(),
                gold.size());
    }
}
