package dev.dateline.intake.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.corpus.ReportFile;
import dev.dateline.intake.LineClassifier;
import dev.dateline.json.JsonLd;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * Writes the section on extraction of the quality report. Counts as trafilatura's evaluation does: a segment that must be
 * in the text and is, is a true positive, one that must not be and is, a false positive.
 */
public final class ExtractionReport {

    private static final int SAMPLES = 1000;
    private static final int WARM_UP = 400;
    private static final int TIMED = 200;
    private static final int TIMED_LENGTH = 300_000;

    private final PageReader reader = new PageReader(new JsonLd(), new LineClassifier());
    private final List<Page> pages;

    /** A page and the segments that must and must not be in its article. */
    private record Page(String html, List<String> with, List<String> without) {}

    private record Counts(int tp, int fp, int fn, int tn) {

        Counts plus(Counts other) {
            return new Counts(tp + other.tp, fp + other.fp, fn + other.fn, tn + other.tn);
        }

        double precision() {
            return tp == 0 ? 0 : 1.0 * tp / (tp + fp);
        }

        double recall() {
            return tp == 0 ? 0 : 1.0 * tp / (tp + fn);
        }

        double f1() {
            return tp == 0 ? 0 : 2.0 * tp / (2.0 * tp + fp + fn);
        }

        double accuracy() {
            return 1.0 * (tp + tn) / (tp + tn + fp + fn);
        }
    }

    private ExtractionReport(Path folder) {
        this.pages = read(folder);
    }

    /** Arguments: the data folder, the report file; without the latter the section is printed. */
    public static void main(String[] arguments) {
        ExtractionReport report = new ExtractionReport(Path.of(arguments[0], "html-trafilatura-en"));
        List<String> lines = report.lines();
        if (arguments.length > 1) {
            ReportFile.write(Path.of(arguments[1]), "extraction", lines);
        } else {
            lines.forEach(System.out::println);
        }
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                "## Articles out of pages",
                "",
                pages.size()
                        + " English pages of trafilatura's evaluation set (adbar/trafilatura@e90b0ef51ab0), with segments that must be in the",
                "article's text and segments that must not be, counted as that project counts them. The rules and cues were tuned on these",
                "pages, so the figures are optimistic. The interval is that of F1 over 1,000 samples of pages (bootstrap, 95 %).",
                "",
                "| | P | R | F1 | interval | accuracy |",
                "|---|---|---|---|---|---|"));
        Map<String, Function<String, String>> readers = new LinkedHashMap<>();
        readers.put("Dateline", html -> reader.read(html).text().text());
        readers.put(
                "all `<p>`, by jsoup",
                html -> String.join("\n", Jsoup.parse(html).select("p").eachText()));
        readers.put("all text, by jsoup", html -> Jsoup.parse(html).text());
        readers.forEach((name, extract) -> lines.add(row(name, extract)));
        lines.add("");
        lines.add(speed());
        return lines;
    }

    private String row(String name, Function<String, String> extract) {
        List<Counts> counts = pages.stream()
                .map(page -> count(page, extract.apply(page.html())))
                .toList();
        Counts sum = counts.stream().reduce(new Counts(0, 0, 0, 0), Counts::plus);
        return String.format(
                Locale.ROOT,
                "| %s | %.3f | %.3f | %.3f | %s | %.3f |",
                name,
                sum.precision(),
                sum.recall(),
                sum.f1(),
                interval(counts),
                sum.accuracy());
    }

    private static Counts count(Page page, String text) {
        int tp = (int) page.with().stream().filter(text::contains).count();
        int fp = (int) page.without().stream().filter(text::contains).count();
        return new Counts(tp, fp, page.with().size() - tp, page.without().size() - fp);
    }

    private static String interval(List<Counts> counts) {
        Random random = new Random(1);
        double[] samples = new double[SAMPLES];
        for (int s = 0; s < SAMPLES; s++) {
            Counts sum = new Counts(0, 0, 0, 0);
            for (int i = 0; i < counts.size(); i++) {
                sum = sum.plus(counts.get(random.nextInt(counts.size())));
            }
            samples[s] = sum.f1();
        }
        Arrays.sort(samples);
        return String.format(Locale.ROOT, "%.3f–%.3f", samples[SAMPLES / 40], samples[SAMPLES - 1 - SAMPLES / 40]);
    }

    /** Times the page whose length comes closest to 300,000 characters. */
    private String speed() {
        String html = pages.stream()
                .map(Page::html)
                .min(Comparator.comparingInt(page -> Math.abs(page.length() - TIMED_LENGTH)))
                .orElseThrow();
        long characters = 0;
        for (int i = 0; i < WARM_UP; i++) {
            characters += reader.read(html).text().text().length();
        }
        long[] times = new long[TIMED];
        for (int i = 0; i < TIMED; i++) {
            long start = System.nanoTime();
            characters += reader.read(html).text().text().length();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return String.format(
                Locale.ROOT,
                "Warm, a page of %,d characters is read into a text of %,d in %.1f ms (median of %d).",
                html.length(),
                characters / (WARM_UP + TIMED),
                times[TIMED / 2] / 1e6,
                TIMED);
    }

    private static List<Page> read(Path folder) {
        try {
            List<Page> pages = new ArrayList<>();
            JsonNode segments =
                    new ObjectMapper().readTree(folder.resolve("segments.json").toFile());
            for (JsonNode page : segments) {
                pages.add(new Page(
                        html(folder.resolve("html").resolve(page.path("file").asText())),
                        strings(page.path("with")),
                        strings(page.path("without"))));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String html(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            byte[] bytes = in.readAllBytes();
            return new String(
                    bytes,
                    Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.htmlParser())
                            .charset());
        }
    }

    private static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(each -> strings.add(each.asText()));
        return strings;
    }
}
