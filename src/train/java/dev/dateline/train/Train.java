package dev.dateline.train;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Rebuilds word classes, counts of spellings, lexicon, the models of parts of speech and names and the weights of salience, in this order, and
 * the report on names. Run from the project's folder. Each step is a process of its own, since a later one reads from the
 * resources what an earlier one wrote; the same data give the same bytes.
 */
public final class Train {

    private static final String MEMORY = "-Xmx10g";

    private Train() {}

    /** Argument: the data folder. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String data = arguments[0];
        Path resources = Path.of("src", "main", "resources");
        Path models = resources.resolve("dev/dateline/tagging/models");
        String lexicon = models.resolve("lexicon.bin").toString();
        String classes = Path.of("target", "word-classes.tsv").toString();
        String spellings = Path.of("target", "spellings.tsv").toString();
        run(resources, "dev.dateline.tagging.LexiconBuilder", data, lexicon);
        run(resources, "dev.dateline.entity.WordClassTrainer", data, classes);
        run(resources, "dev.dateline.entity.SpellingTrainer", data, spellings);
        run(resources, "dev.dateline.tagging.LexiconBuilder", data, lexicon, classes, spellings);
        run(
                resources,
                "dev.dateline.tagging.PosTrainer",
                data,
                models.resolve("pos.bin").toString());
        run(
                resources,
                "dev.dateline.entity.NameTrainer",
                data,
                resources.resolve("dev/dateline/entity/models/names.bin").toString());
        run(
                resources,
                "dev.dateline.summary.SalienceTrainer",
                data,
                resources.resolve("dev/dateline/summary/entity-weights.txt").toString());
        run(resources, "dev.dateline.entity.NamesReport", data, "src/site/markdown/quality.md");
    }

    private static void run(Path resources, String main, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-XX:+UseSerialGC",
                "-cp",
                resources + File.pathSeparator + System.getProperty("java.class.path"),
                main));
        command.addAll(List.of(arguments));
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IllegalStateException(main + ": status " + status + ", expected 0");
        }
    }
}
