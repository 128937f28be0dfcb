package dev.dateline.bench;

import dev.dateline.analysis.Analysis;
import dev.dateline.analysis.ArticleAnalyzer;
import dev.dateline.analysis.EngineVersion;
import dev.dateline.article.Article;
import dev.dateline.article.Faults;
import dev.dateline.article.Submission;
import dev.dateline.chronology.Chronology;
import dev.dateline.chronology.ChronologyBuilder;
import dev.dateline.chronology.ChronologyOptions;
import dev.dateline.intake.PlainTextReader;
import dev.dateline.intake.SubmissionReader;
import dev.dateline.json.AnswerOptions;
import dev.dateline.json.Answers;
import dev.dateline.json.OffsetUnit;
import dev.dateline.json.RequestReader;
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

/** How long the warm engine takes, on one thread: for the seed article, for all goldens together, for a large page and for a chronology. */
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
    private final SubmissionReader reader = RequestReader.submissionReader();
    private final ChronologyBuilder chronologies = new ChronologyBuilder();
    private final Answers answers = new Answers(EngineVersion.load());
    private final List<Article> fifty = new ArrayList<>();
    private Article seed;
    private Submission page;

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

    /** Articles of 3,000 characters each out of the words of the goldens, every one beginning elsewhere. */
    @Setup
    public void writeFifty() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(ARTICLES)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".article"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                all.append(text.substring(text.indexOf("\n\n")).strip()).append('\n');
            }
        }
        String text = all.toString() + all;
        for (int i = 0; i < 50; i++) {
            int start = text.indexOf('\n', i * (all.length() - 1) / 50) + 1;
            fifty.add(new PlainTextReader()
                    .read(
                            text.substring(start, start + 3_000),
                            new Article.Description("a" + i, null, null, null, "en"),
                            Anchor.of(LocalDate.of(2019, 4, 1 + i % 28))));
        }
    }

    /** A page of 300,000 characters around the goldens: menus, scripts, styles and related links, as news pages have them. */
    @Setup
    public void writePage() throws IOException {
        StringBuilder html = new StringBuilder("<!doctype html><html><head><title>Dateline</title><style>");
        while (html.length() < 90_000) {
            html.append(".card-").append(html.length()).append(" > a:hover { color: #123456; margin: 0 auto }\n");
        }
        html.append("</style></head><body><nav><ul>");
        while (html.length() < 130_000) {
            html.append("<li class=\"menu__item\"><a href=\"/section/")
                    .append(html.length())
                    .append("\">World news</a></li>");
        }
        html.append("</ul></nav><main><article><h1>What happened</h1>");
        try (Stream<Path> files = Files.list(ARTICLES)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".article"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                for (String line : text.substring(text.indexOf("\n\n")).strip().split("\n")) {
                    html.append("<p class=\"body-text\">")
                            .append(line.replace("<", "&lt;"))
                            .append("</p>");
                }
            }
        }
        html.append("</article></main><aside><h2>Related</h2>");
        while (html.length() < 220_000) {
            html.append("<div class=\"card\"><a href=\"/story/").append(html.length());
            html.append("\"><img src=\"/i.jpg\" alt=\"\"><span>Council votes on the harbour bridge</span></a></div>");
        }
        html.append("</aside><script>");
        while (html.length() < 300_000) {
            html.append("window.dataLayer.push({event: \"view\", at: ")
                    .append(html.length())
                    .append("});\n");
        }
        html.append("</script></body></html>");
        Submission.Description nothing = new Submission.Description(null, null, null, null, null);
        page = new Submission(null, html.toString(), null, nothing);
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

    /** A page of 300,000 characters, read and analysed. */
    @Benchmark
    public Analysis page() {
        return reader.read(page, Faults.inBody())
                .fold(article -> analyzer.analyze(article, SummaryLength.DEFAULT), problem -> {
                    throw new IllegalStateException("the page was refused: " + problem.detail());
                });
    }

    /** The chronology of 50 articles of 3,000 characters, analysed on all cores and merged. */
    @Benchmark
    public Chronology chronology() {
        return chronologies.merge(
                fifty.parallelStream()
                        .map(article -> answers.articleTimeline(
                                analyzer.analyze(article, SummaryLength.DEFAULT),
                                new AnswerOptions(SummaryLength.DEFAULT, OffsetUnit.UTF16, false)))
                        .toList(),
                ChronologyOptions.ALL);
    }
}
