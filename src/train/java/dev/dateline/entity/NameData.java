package dev.dateline.entity;

import dev.dateline.entity.NameCorpus.Document;
import dev.dateline.entity.NameCorpus.Labelled;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which documents the name tagger learns from and which measure it: of each gold corpus every seventh document is kept
 * back. The tags of the silver corpora were distilled from another tagger and are corrected as {@link SilverCorrections} and
 * {@link Readings} say; only corpora under open licences are learnt from.
 */
final class NameData {

    private static final int KEPT_BACK = 7;
    private static final float GOLD_WEIGHT = 1.5f;

    /** A training corpus and how much each of its sentences counts. */
    record Part(String name, List<Document> documents, float weight) {

        /** Every {@code n}th document of the corpus. */
        Part every(int n) {
            List<Document> some = new ArrayList<>();
            for (int i = 0; i < documents.size(); i += n) {
                some.add(documents.get(i));
            }
            return new Part(name, some, weight);
        }
    }

    private final Path data;
    private final SilverCorrections corrections = new SilverCorrections();
    private final Readings readings = new Readings("silver-readings.tsv");

    NameData(Path data) {
        this.data = data;
    }

    /** What is learnt from. */
    List<Part> training() {
        List<Part> parts = goldTraining();
        parts.add(new Part("gmb", readings.applied("gmb", groningen()), 1));
        for (String file : List.of("ewt-train", "wikiwars-docs", "globalvoices-docs")) {
            List<Document> documents = corrected(data.resolve("ner-silver/" + file + ".tsv"));
            parts.add(new Part(file, readings.applied(file, documents), 1));
        }
        return parts;
    }

    /** The part of what is learnt from that people labelled. */
    List<Part> goldTraining() {
        List<Part> parts = new ArrayList<>();
        gold().forEach((name, documents) -> parts.add(new Part(name, split(documents, false), GOLD_WEIGHT)));
        return parts;
    }

    /** What is measured on: of the gold corpora the documents kept back. */
    Map<String, List<Document>> development() {
        Map<String, List<Document>> parts = new LinkedHashMap<>();
        gold().forEach((name, documents) -> parts.put(name, split(documents, true)));
        return parts;
    }

    /** Silver corpora that are never learnt from, and only measured against. */
    Map<String, List<Document>> researchOnly() {
        Map<String, List<Document>> parts = new LinkedHashMap<>();
        for (String name : List.of("mafand", "wmtnews")) {
            List<Document> all = new NameCorpus().read(data.resolve("ner-silver/" + name + "-docs.tsv"));
            parts.put(name + " (silver)", all.subList(0, Math.min(300, all.size())));
        }
        return parts;
    }

    /** News of the research corpora that was read sentence by sentence: as read, and as the other tagger has it. */
    Map<String, News> news() {
        Readings read = new Readings("news-readings.tsv");
        Map<String, News> news = new LinkedHashMap<>();
        for (String name : List.of("mafand", "wmtnews")) {
            List<Document> all = new NameCorpus().read(data.resolve("ner-silver/" + name + "-docs.tsv"));
            news.put(name + " (read)", new News(read.whole(name, read.applied(name, all)), read.whole(name, all)));
        }
        return news;
    }

    /** The same articles twice: their names as read, and as the tagger has them from which the silver tags come. */
    record News(List<Document> read, List<Document> tagged) {}

    private Map<String, List<Document>> gold() {
        Map<String, List<Document>> gold = new LinkedHashMap<>();
        gold.put("wikigold", read("ner-wikigold/wikigold.tsv"));
        gold.put("redocred", read("ner-redocred/dev.tsv", "ner-redocred/test.tsv"));
        gold.put("uner-ewt", read("ner-uner-ewt/dev.tsv", "ner-uner-ewt/test.tsv"));
        gold.put(
                "crossner",
                read(
                        "ner-crossner-politics/train.tsv",
                        "ner-crossner-politics/dev.tsv",
                        "ner-crossner-politics/test.tsv"));
        gold.put(
                "gum",
                read(
                        "ner-gum/academic.tsv",
                        "ner-gum/bio.tsv",
                        "ner-gum/court.tsv",
                        "ner-gum/interview.tsv",
                        "ner-gum/voyage.tsv"));
        gold.put("meantime", read("multi-meantime/ner_window_share_apple.tsv"));
        return gold;
    }

    private List<Document> read(String... files) {
        List<Document> documents = new ArrayList<>();
        for (String file : files) {
            documents.addAll(new NameCorpus().read(data.resolve(file)));
        }
        return documents;
    }

    private static List<Document> split(List<Document> documents, boolean keptBack) {
        List<Document> part = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            if ((i % KEPT_BACK == 3) == keptBack) {
                part.add(documents.get(i));
            }
        }
        return part;
    }

    private List<Document> corrected(Path file) {
        return new NameCorpus().read(file, corrections::applied);
    }

    /** The distilled tags, and GROUP (and names inside hyphenated compounds) where the corpus's own tags have it. */
    private List<Document> groningen() {
        List<List<List<String[]>>> distilled = NameCorpus.raw(data.resolve("ner-silver/gmb_clean.tsv"));
        List<List<String[]>> own = new ArrayList<>();
        NameCorpus.raw(data.resolve("ner-gmb/gmb_clean.tsv")).forEach(own::addAll);
        NameCorpus corpus = new NameCorpus();
        List<Document> documents = new ArrayList<>();
        int at = 0;
        for (List<List<String[]>> document : distilled) {
            List<Labelled> sentences = new ArrayList<>();
            for (List<String[]> sentence : document) {
                sentences.add(corpus.labelled(corrections.applied(overlay(sentence, own.get(at++)))));
            }
            documents.add(new Document("gmb-" + documents.size(), sentences));
        }
        return documents;
    }

    private static List<String[]> overlay(List<String[]> distilled, List<String[]> own) {
        if (distilled.size() != own.size()) {
            throw new IllegalArgumentException("read " + own.size() + " words, expected " + distilled.size());
        }
        List<String[]> sentence = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            String word = distilled.get(i)[0];
            String label = distilled.get(i)[1];
            String other = own.get(i)[1];
            boolean isFree = label.equals("O");
            boolean takes =
                    isFree && (other.endsWith("NORP") || (word.contains("-") && other.matches("B-(ORG|LOC|PER)")));
            sentence.add(new String[] {word, takes ? other : label});
        }
        return sentence;
    }
}
