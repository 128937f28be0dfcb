package dev.dateline.entity;

import dev.dateline.tagging.SequenceTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints the scores of a model of names on the development corpora. */
final class NameMeasure {

    private NameMeasure() {}

    /** Arguments: the data folder and the model file. */
    public static void main(String[] arguments) throws IOException {
        byte[] model = Files.readAllBytes(Path.of(arguments[1]));
        NameScores.print(
                new NameTagger(SequenceTagger.read(model, new NameTemplates())), new NameData(Path.of(arguments[0])));
    }
}
