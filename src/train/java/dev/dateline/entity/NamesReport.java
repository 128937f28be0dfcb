package dev.dateline.entity;

import dev.dateline.corpus.ReportFile;
import dev.dateline.entity.NameCorpus.Document;
import dev.dateline.entity.NameScores.Counts;
import dev.dateline.entity.NameScores.Name;
import dev.dateline.tagging.Recasing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the section on names of the quality report. */
public final class NamesReport {

    private static final int SAMPLES = 1000;
    private static final int MOST_ERRORS = 50;

    private final NameTagger tagger = new NameTagger();
    private final AnswerScores answers = new AnswerScores();
    private final List<String> lines = new ArrayList<>();

    private NamesReport() {}

    /** Arguments: the data folder, the report file. */
    public static void main(String[] arguments) {
        Path data = Path.of(arguments[0]);
        NamesReport report = new NamesReport();
        NameData corpora = new NameData(data);
        Map<String, List<Document>> gold = corpora.development();
        report.core(gold, corpora.news(), corpora.researchOnly());
        report.types(gold);
        report.lists(data);
        report.errors(gold);
        ReportFile.write(Path.of(arguments[1]), "names", report.lines);
    }

    private void core(
            Map<String, List<Document>> gold, Map<String, NameData.News> news, Map<String, List<Document>> silver) {
        lines.addAll(List.of(
                "## Names",
                "",
                "Exact spans of PERSON, ORGANIZATION and LOCATION, in percent. Of each gold corpus the documents not learnt from",
                "(every seventh). \"Read\" are news articles whose names were decided sentence by sentence (news-readings.tsv; see 0004), and",
                "\"silver\" tags of another tagger on texts not learnt from: agreement with it, not truth. The interval is that of F1 over 1,000 samples of documents",
                "(bootstrap, 95 %). Overlap counts a name whose type is right and whose span touches.",
                "Answer: after rules and grouping, each name of the type of its entity.",
                "",
                "| corpus | P | R | F1 | interval | overlap F1 | answer F1 | all capitals | title case |",
                "|---|---|---|---|---|---|---|---|---|"));
        core(gold, "all gold together");
        Map<String, List<Document>> read = new LinkedHashMap<>();
        news.forEach((name, articles) -> read.put(name, articles.read()));
        core(read, "all read together");
        core(silver, "all silver together");
        lines.add("");
        news.forEach((name, articles) -> lines.add(teacher(name, articles)));
        lines.add("");
    }

    /** How the tagger that the silver tags come from does on the articles that were read. */
    private static String teacher(String name, NameData.News articles) {
        Counts sum = new Counts(0, 0, 0);
        for (int i = 0; i < articles.read().size(); i++) {
            Set<Name> wanted = core(NameScores.wanted(articles.read().get(i)));
            Set<Name> found = core(NameScores.wanted(articles.tagged().get(i)));
            int size = found.size();
            found.retainAll(wanted);
            sum = sum.plus(new Counts(found.size(), size, wanted.size()));
        }
        return String.format(
                Locale.ROOT,
                "- CoreNLP's three-class model, from which the silver tags come, on %s: P %.1f R %.1f F1 %.1f",
                name,
                sum.precision(),
                sum.recall(),
                sum.f1());
    }

    private static Set<Name> core(List<Name> names) {
        return names.stream()
                .filter(name -> NameScores.CORE.contains(name.type()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void core(Map<String, List<Document>> parts, String together) {
        Map<String, List<Document>> all = new LinkedHashMap<>(parts);
        all.put(together, parts.values().stream().flatMap(List::stream).toList());
        all.forEach((name, documents) -> {
            List<Counts> counts = documents.stream()
                    .map(d -> NameScores.score(tagger, d, NameScores.CORE, w -> w))
                    .toList();
            Counts sum = counts.stream().reduce(new Counts(0, 0, 0), Counts::plus);
            Counts overlap = documents.stream().map(this::overlap).reduce(new Counts(0, 0, 0), Counts::plus);
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.1f | %s | %.1f | %.1f | %.1f | %.1f |",
                    name,
                    sum.precision(),
                    sum.recall(),
                    sum.f1(),
                    interval(counts),
                    overlap.f1(),
                    documents.stream()
                            .map(answers::score)
                            .reduce(new Counts(0, 0, 0), Counts::plus)
                            .f1(),
                    NameScores.score(tagger, documents, NameScores.CORE, Recasing::upper)
                            .f1(),
                    NameScores.score(tagger, documents, NameScores.CORE, Recasing::title)
                            .f1()));
        });
    }

    private Counts overlap(Document document) {
        Set<Name> wanted = core(NameScores.wanted(document));
        Set<Name> found = core(NameScores.names(NameScores.label(tagger, document, w -> w)));
        int right = (int) wanted.stream()
                .filter(w ->
                        found.stream().anyMatch(f -> f.type() == w.type() && f.from() < w.to() && w.from() < f.to()))
                .count();
        return new Counts(right, found.size(), wanted.size());
    }

    private static String interval(List<Counts> counts) {
        Random random = new Random(1);
        double[] samples = new double[SAMPLES];
        for (int s = 0; s < SAMPLES; s++) {
            Counts sum = new Counts(0, 0, 0);
            for (int i = 0; i < counts.size(); i++) {
                sum = sum.plus(counts.get(random.nextInt(counts.size())));
            }
            samples[s] = sum.f1();
        }
        Arrays.sort(samples);
        return String.format(Locale.ROOT, "%.1f–%.1f", samples[SAMPLES / 40], samples[SAMPLES - SAMPLES / 40]);
    }

    private void types(Map<String, List<Document>> gold) {
        lines.addAll(List.of(
                "By type, precision / recall / F1; a dash where the corpus does not mark the type:",
                "",
                "| corpus | PERSON | ORGANIZATION | LOCATION | GROUP | EVENT | OTHER |",
                "|---|---|---|---|---|---|---|"));
        gold.forEach((name, documents) -> {
            StringBuilder line = new StringBuilder("| " + name + " |");
            for (EntityType type : NameLabels.TYPES) {
                Counts counts = NameScores.score(tagger, documents, Set.of(type), w -> w);
                line.append(
                        counts.wanted() == 0
                                ? " – |"
                                : String.format(
                                        Locale.ROOT,
                                        " %.0f / %.0f / %.1f |",
                                        counts.precision(),
                                        counts.recall(),
                                        counts.f1()));
            }
            lines.add(line.toString());
        });
        lines.add("");
    }

    private void lists(Path data) {
        lines.addAll(List.of(
                "Lists of entities and grouping. The MEANTIME articles but every seventh were learnt from as far as their",
                "first six sentences, so their numbers flatter.",
                "",
                "| | P | R | F1 |",
                "|---|---|---|---|"));
        lines.addAll(new EntityScores().lines(data));
        lines.add("");
    }

    private void errors(Map<String, List<Document>> gold) {
        lines.addAll(
                List.of("The most frequent errors on the gold corpora: times, words wanted, words found.", "", "```"));
        List<Document> all = gold.values().stream().flatMap(List::stream).toList();
        lines.addAll(NameConfusions.frequent(tagger, all, MOST_ERRORS));
        lines.add("```");
    }
}
