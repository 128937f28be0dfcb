package dev.dateline.entity;

import dev.dateline.entity.NameCorpus.Document;
import dev.dateline.entity.NameScores.Name;
import dev.dateline.tagging.SequenceTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The most frequent errors: names missed, made up, mistyped or cut otherwise. */
final class NameConfusions {

    private NameConfusions() {}

    /** Arguments: the data folder, the model file, part of the name of a corpus, how many errors. */
    public static void main(String[] arguments) throws IOException {
        NameData data = new NameData(Path.of(arguments[0]));
        NameTagger tagger =
                new NameTagger(SequenceTagger.read(Files.readAllBytes(Path.of(arguments[1])), new NameTemplates()));
        Map<String, List<Document>> parts = new HashMap<>(data.development());
        parts.putAll(data.researchOnly());
        parts.forEach((name, documents) -> {
            if (name.contains(arguments[2])) {
                frequent(tagger, documents, Integer.parseInt(arguments[3])).forEach(System.out::println);
            }
        });
    }

    /** Lines of count, kind of error, the words wanted and the words found. */
    static List<String> frequent(NameTagger tagger, List<Document> documents, int most) {
        Map<String, Integer> counts = new HashMap<>();
        for (Document document : documents) {
            List<String> words = document.sentences().stream()
                    .flatMap(s -> s.words().stream())
                    .toList();
            List<Name> found = new ArrayList<>(NameScores.names(NameScores.label(tagger, document, w -> w)));
            List<Name> wanted = new ArrayList<>(NameScores.wanted(document));
            List<Name> right = found.stream().filter(wanted::contains).toList();
            found.removeAll(right);
            wanted.removeAll(right);
            for (Name name : wanted) {
                String other = found.stream()
                        .filter(f -> f.from() < name.to() && name.from() < f.to())
                        .map(f -> show(words, f))
                        .collect(Collectors.joining(" + "));
                counts.merge(show(words, name) + " <- " + (other.isEmpty() ? "missed" : other), 1, Integer::sum);
            }
            for (Name name : found) {
                if (wanted.stream().noneMatch(w -> w.from() < name.to() && name.from() < w.to())) {
                    counts.merge("none <- " + show(words, name), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Integer>>comparingInt(e -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(most)
                .map(e -> e.getValue() + "\t" + e.getKey())
                .toList();
    }

    private static String show(List<String> words, Name name) {
        return String.join(" ", words.subList(name.from(), name.to())) + "/"
                + name.type().name().substring(0, 3);
    }
}
