package dev.dateline.entity;

import dev.dateline.tagging.SpellingCounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Counts how the texts that names are learnt from spell their words; documents kept back for measuring are not looked at. */
public final class SpellingTrainer {

    private SpellingTrainer() {}

    /** Arguments: the data folder and the file to write. */
    public static void main(String[] arguments) throws IOException {
        SpellingCounts counts = new SpellingCounts();
        for (NameData.Part part : new NameData(Path.of(arguments[0])).training()) {
            part.documents().forEach(document -> document.sentences().forEach(s -> counts.add(s.words())));
        }
        Files.write(Path.of(arguments[1]), counts.lines());
    }
}
