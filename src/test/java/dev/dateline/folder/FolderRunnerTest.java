package dev.dateline.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.analysis.ArticleAnalyzer;
import dev.dateline.analysis.EngineVersion;
import dev.dateline.json.Answers;
import dev.dateline.upload.GeneratedArticles;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderRunnerTest {

    private static final Answers ANSWERS = new Answers(EngineVersion.load());
    private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void everyArticleGetsTheResultsItGetsElsewhereAndWhatIsNoneItsProblem() throws Exception {
        put("a.txt", "The fire began.");
        put("2019/é b.json", "{\"text\": \"The fire ended.\"}");
        put("bad.json", "{\"text\": ");
        put(".hidden.txt", "The fire began.");
        put("coming.txt.part", "The fire");
        assertThat(runOnce()).isZero();
        assertThat(results().keySet())
                .containsExactly(
                        "incoming/2019/é b.json.analysis.json",
                        "incoming/2019/é b.json.timelinejs.json",
                        "incoming/a.txt.analysis.json",
                        "incoming/a.txt.timelinejs.json",
                        "incoming/bad.json.problem.json");
        assertThat(results().get("incoming/bad.json.problem.json")).contains("\"instance\":\"incoming/bad.json\"");
        assertThat(said()).contains("2 analysed, 1 refused, 0 had their results, 0 gone, 0 failed");
    }

    @Test
    void whatHasItsResultsIsLeftAndWhatHasChangedIsDoneAgain() throws Exception {
        put("a.txt", "The fire began.");
        put("b.txt", " ");
        runOnce();
        Map<String, String> first = results();
        Files.setLastModifiedTime(
                folder.resolve("incoming/a.txt"), java.nio.file.attribute.FileTime.fromMillis(1_000_000));
        runOnce();
        assertThat(said()).contains("0 analysed, 0 refused, 2 had their results");
        assertThat(results()).isEqualTo(first);
        put("b.txt", "The fire ended.");
        Files.writeString(folder.resolve("results/incoming/a.txt.analysis.json"), "{");
        runOnce();
        assertThat(said()).contains("2 analysed, 0 refused, 0 had their results");
        assertThat(results().keySet()).hasSize(4).noneMatch(name -> name.contains("problem"));
        assertThat(results().get("incoming/a.txt.analysis.json")).isEqualTo(first.get("incoming/a.txt.analysis.json"));
    }

    @Test
    void whatArrivesIsDoneUntilTheRunIsEnded() throws Exception {
        FolderRunner runner = runner(false);
        Thread run = new Thread(() -> {
            try {
                runner.run();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        run.start();
        put("late.txt", "The fire began.");
        awaitResult("late.txt.analysis.json");
        put("later.txt", "The fire ended.");
        awaitResult("later.txt.analysis.json");
        assertThat(runner(true).run()).as("another process on the same folder").isEqualTo(2);
        runner.end();
        run.join(10_000);
        assertThat(run.isAlive()).isFalse();
        assertThat(results()).hasSize(4);
    }

    @Test
    void aKillLosesNothingAndDoublesNothing() throws Exception {
        int articles = 160;
        for (int i = 0; i < articles; i++) {
            GeneratedArticles.Made made = GeneratedArticles.make(i);
            put(made.name(), made.content());
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FolderRunner.class.getName(),
                        folder.toString(),
                        "--once")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        File some = folder.resolve("results/incoming/000").toFile();
        long budget = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (some.list() == null || some.list().length < articles / 4) {
            assertThat(System.nanoTime()).as(said()).isLessThan(budget);
            Thread.sleep(5);
        }
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        int before = results().size();
        assertThat(runOnce()).isZero();
        assertThat(before).as("it was killed in the middle").isBetween(articles / 4, articles);
        assertThat(said()).doesNotContain(" 0 had their results");
        int refused = articles / 40;
        assertThat(results()).hasSize(2 * (articles - refused) + refused);
        Map<String, String> resumed = results();
        try (Stream<Path> all = Files.walk(folder.resolve("results"))) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        runOnce();
        assertThat(results()).isEqualTo(resumed);
    }

    private void put(String name, String text) throws IOException {
        Path file = folder.resolve("incoming").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private FolderRunner runner(boolean isOnce) {
        return new FolderRunner(folder, isOnce, new PrintStream(out, true, StandardCharsets.UTF_8), ANALYZER, ANSWERS);
    }

    private int runOnce() throws Exception {
        out.reset();
        return runner(true).run();
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private Map<String, String> results() throws IOException {
        Path results = folder.resolve("results");
        Map<String, String> texts = new TreeMap<>();
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(results.resolve("incoming"))) {
            all.filter(Files::isRegularFile).forEach(files::add);
        }
        for (Path file : files) {
            texts.put(results.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
        return texts;
    }

    private void awaitResult(String name) throws Exception {
        long budget = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!Files.exists(folder.resolve("results/incoming").resolve(name))) {
            assertThat(System.nanoTime()).as("%s, and it said %s", name, said()).isLessThan(budget);
            Thread.sleep(20);
        }
    }
}
