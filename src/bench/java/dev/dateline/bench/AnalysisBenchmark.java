package dev.dateline.bench;

import dev.dateline.analysis.Analysis;
import dev.dateline.analysis.ArticleAnalyzer;
import dev.dateline.article.Article;
import dev.dateline.article.PlainTextReader;
import dev.dateline.summary.SummaryLength;
import dev.dateline.time.Anchor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How long the warm engine takes, on one thread: for the seed article, and for all goldens together. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = "-Xmx256m")
@State(Scope.Benchmark)
public class AnalysisBenchmark {

    private static final Path ARTICLES = Path.of("src/test/resources/golden/articles");

    private final ArticleAnalyzer analyzer = new ArticleAnalyzer();
    private final List<Article> articles = new ArrayList<>();
    private Article seed;

    /** Reads every article that lies among the goldens. */
    @Setup
    public void readArticles() throws IOException {
        try (Stream<Path> files = Files.list(ARTICLES)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".article"))
                    .sorted()
                    .toList()) {
                Article article = read(Files.readString(file, StandardCharsets.UTF_8));
                articles.add(article);
                if (file.endsWith("libya-2019.article")) {
                    seed = article;
                }
            }
        }
    }

    private static Article read(String file) {
        int text = file.indexOf("\n\n") + 2;
        String title = null;
        Anchor published = null;
        for (String header : file.substring(0, text).split("\n", -1)) {
            String value = header.substring(header.indexOf(':') + 1).strip();
            if (header.startsWith("Title:") && !value.isEmpty()) {
                title = value;
            } else if (header.startsWith("Published:") && !value.isEmpty()) {
                published = Anchor.of(LocalDate.parse(value.substring(0, 10)));
            }
        }
        Article.Description description = new Article.Description(null, title, null, null, "en");
        return new PlainTextReader().read(file.substring(text), description, published);
    }

    /** The seed article: 2,449 characters. */
    @Benchmark
    public Analysis seed() {
        return analyzer.analyze(seed, SummaryLength.DEFAULT);
    }

    /** All goldens, one after the other; divide by their number. */
    @Benchmark
    public void goldens(Blackhole sink) {
        for (Article article : articles) {
            sink.consume(analyzer.analyze(article, SummaryLength.DEFAULT));
        }
    }
}
