package dev.dateline.entity;

import dev.dateline.tagging.WordClassBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Computes the word classes of the lexicon from the texts of the shareable corpora; their labels are not looked at. */
public final class WordClassTrainer {

    private WordClassTrainer() {}

    /** Arguments: the data folder and the file to write. */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        List<List<String>> sentences = new ArrayList<>();
        for (String file : List.of(
                "ner-silver/gmb_clean.tsv",
                "ner-silver/globalvoices-docs.tsv",
                "ner-silver/ewt-train.tsv",
                "ner-silver/wikiwars-docs.tsv",
                "ner-redocred/dev.tsv",
                "ner-redocred/test.tsv",
                "ner-wikigold/wikigold.tsv",
                "ner-crossner-politics/train.tsv",
                "ner-crossner-politics/dev.tsv",
                "ner-crossner-politics/test.tsv",
                "ner-gum/bio.tsv",
                "ner-gum/court.tsv",
                "ner-gum/interview.tsv",
                "ner-gum/voyage.tsv",
                "ner-gum/academic.tsv",
                "ner-uner-ewt/dev.tsv",
                "ner-uner-ewt/test.tsv")) {
            for (List<List<String[]>> document : NameCorpus.raw(data.resolve(file))) {
                for (List<String[]> sentence : document) {
                    List<String> words = new ArrayList<>();
                    sentence.forEach(fields -> words.addAll(NameCorpus.split(fields[0])));
                    sentences.add(words);
                }
            }
        }
        WordClassBuilder.write(Path.of(arguments[1]), WordClassBuilder.build(sentences, 500, 64));
    }
}
