package dev.dateline.entity;

import dev.dateline.entity.NameCorpus.Document;
import dev.dateline.entity.NameCorpus.Labelled;
import dev.dateline.tagging.PosTagger;
import dev.dateline.tagging.Recasing;
import dev.dateline.tagging.WordSequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Precision, recall and F1 of names over documents with known labels. */
final class NameScores {

    /** A name: where its words stand and its type. */
    record Name(int from, int to, EntityType type) {}

    /** Counts of names found rightly, found and wanted. */
    record Counts(int right, int found, int wanted) {

        double f1() {
            return found + wanted == 0 ? 0 : 200.0 * right / (found + wanted);
        }

        double precision() {
            return found == 0 ? 0 : 100.0 * right / found;
        }

        double recall() {
            return wanted == 0 ? 0 : 100.0 * right / wanted;
        }

        Counts plus(Counts other) {
            return new Counts(right + other.right, found + other.found, wanted + other.wanted);
        }
    }

    static final Set<EntityType> CORE = Set.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION);

    private static final PosTagger POS = new PosTagger();

    private NameScores() {}

    /** Scores over PERSON, ORGANIZATION and LOCATION of each development corpus. */
    static void print(NameTagger tagger, NameData data) {
        print(tagger, data.development());
        print(tagger, data.researchOnly());
    }

    private static void print(NameTagger tagger, Map<String, List<Document>> parts) {
        parts.forEach((name, documents) -> {
            Counts plain = score(tagger, documents, CORE, words -> words);
            StringBuilder line = new StringBuilder(String.format(
                    Locale.ROOT,
                    "%-18s P %.1f R %.1f F %.1f  upper %.1f title %.1f ",
                    name,
                    plain.precision(),
                    plain.recall(),
                    plain.f1(),
                    name.contains("silver")
                            ? 0
                            : score(tagger, documents, CORE, Recasing::upper).f1(),
                    name.contains("silver")
                            ? 0
                            : score(tagger, documents, CORE, Recasing::title).f1()));
            for (EntityType type : NameLabels.TYPES) {
                line.append(String.format(
                        Locale.ROOT,
                        " %s %.1f",
                        type.name().substring(0, 3),
                        score(tagger, documents, Set.of(type), words -> words).f1()));
            }
            System.out.println(line);
        });
    }

    static Counts score(
            NameTagger tagger, List<Document> documents, Set<EntityType> types, UnaryOperator<List<String>> recase) {
        Counts sum = new Counts(0, 0, 0);
        for (Document document : documents) {
            sum = sum.plus(score(tagger, document, types, recase));
        }
        return sum;
    }

    static Counts score(
            NameTagger tagger, Document document, Set<EntityType> types, UnaryOperator<List<String>> recase) {
        Set<Name> found = new HashSet<>(names(label(tagger, document, recase)));
        Set<Name> wanted = new HashSet<>(wanted(document));
        found.removeIf(name -> !types.contains(name.type()));
        wanted.removeIf(name -> !types.contains(name.type()));
        int right = (int) found.stream().filter(wanted::contains).count();
        return new Counts(right, found.size(), wanted.size());
    }

    static byte[] label(NameTagger tagger, Document document, UnaryOperator<List<String>> recase) {
        TokenText text = TokenText.of(
                document.sentences().stream().map(s -> recase.apply(s.words())).toList());
        WordSequence words = POS.tag(text.segmented()).words();
        return tagger.label(words, text.segmented().sentences());
    }

    /** The names the corpus marks; a word whose type the corpus leaves open marks none. */
    static List<Name> wanted(Document document) {
        int size = document.sentences().stream().mapToInt(s -> s.words().size()).sum();
        byte[] labels = new byte[size];
        int at = 0;
        for (Labelled sentence : document.sentences()) {
            for (long allowed : sentence.allowed()) {
                labels[at++] = (byte) (Long.bitCount(allowed) == 1 ? Long.numberOfTrailingZeros(allowed) : 0);
            }
        }
        return names(labels);
    }

    static List<Name> names(byte[] labels) {
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < labels.length; ) {
            if (labels[i] == 0) {
                i++;
                continue;
            }
            EntityType type = NameLabels.typeOf(labels[i]);
            int end = NameLabels.endOfName(labels, i, labels.length);
            names.add(new Name(i, end, type));
            i = end;
        }
        return names;
    }
}
