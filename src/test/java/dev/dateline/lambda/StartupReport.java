package dev.dateline.lambda;

import dev.dateline.SeedArticle;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Measures how the packaged zip starts under AWS's own Java runtime client, side by side with the same zip whose engine does
 * nothing: {@code mvn -Pstartup -DskipTests package exec:exec}. Times are of the seed through {@code /v1/analysis}.
 */
final class StartupReport {

    private static final String HANDLER = "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest";
    private static final int WARM_UP = 1500;
    private static final int CALLS = 200;
    private static final Map<String, String> SNAPSHOT = Map.of("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");
    private static final String ANALYZER = """
            package dev.dateline.analysis;
            import java.util.List;
            public final class ArticleAnalyzer {
                public Analysis analyze(dev.dateline.article.Article article, dev.dateline.summary.SummaryLength length) {
                    return new Analysis(article, new dev.dateline.text.SegmentedText(article.text(), List.of(), List.of()),
                        dev.dateline.article.Publication.unknown(), List.of(), List.of(), List.of(),
                        new dev.dateline.summary.Salience(java.util.Map.of(), java.util.Map.of()),
                        new dev.dateline.summary.Summary(List.of()), List.of());
                }
            }
            """;

    private static final String VERSION = """
            package dev.dateline.analysis;
            public record EngineVersion(String name, String version, String model) {
                public static EngineVersion load() {
                    return new EngineVersion("dateline", "0", "none");
                }
            }
            """;

    private final Path work;
    private final Path jvm;
    private final PrintStream out;
    private final Map<String, List<Run>> runs = new LinkedHashMap<>();

    private StartupReport(Path work, Path jvm, PrintStream out) {
        this.work = work;
        this.jvm = jvm;
        this.out = out;
    }

    /** One process: init, processor time of init, first call and warm call in milliseconds, memory in MB. */
    private record Run(double init, double cpu, double first, double warm, double resident) {}

    /** Arguments: how many rounds (5), and the home of the JDK to run under (this one's). */
    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        Path home = Path.of(args.length > 1 ? args[1] : System.getProperty("java.home"));
        Path work = Files.createTempDirectory("startup");
        try {
            new StartupReport(work, home.resolve("bin/java"), System.out).measure(rounds);
        } finally {
            delete(work);
        }
    }

    private void measure(int rounds) throws Exception {
        Path engine = LambdaRuntime.unzip(Path.of("target/function.zip"), work.resolve("engine"));
        Path nothing = LambdaRuntime.unzip(Path.of("target/function.zip"), work.resolve("nothing"));
        replaceEngine(nothing);
        List<String> plain = List.of(jvm.toString());
        String jar = File.pathSeparator + Path.of("target/dateline-runner.jar").toAbsolutePath();
        Path cache = work.resolve("dateline.aot");
        boolean hasCache = train(engine, cache, jar);
        for (int round = 0; round < rounds; round++) {
            run("engine that does nothing", nothing, Map.of(), plain);
            run("engine", engine, Map.of(), plain);
            run("engine that does nothing, warmed up", nothing, SNAPSHOT, plain);
            run("engine, warmed up", engine, SNAPSHOT, plain);
            run("engine, warmed up, C1 and C2", engine, SNAPSHOT, List.of(jvm.toString(), "-XX:+TieredCompilation"));
            if (hasCache) {
                run("engine, AOT cache", engine, jar, Map.of(), List.of(jvm.toString(), "-XX:AOTCache=" + cache));
            }
        }
        print();
    }

    /** Writes an AOT cache (JEP 514), where the JDK can. */
    private boolean train(Path root, Path cache, String jar) throws Exception {
        if (Runtime.Version.parse(version()).feature() < 25) {
            return false;
        }
        Process trainingRun = LambdaRuntime.trainingRun(
                        List.of(jvm.toString(), "-XX:AOTCacheOutput=" + cache), jar, AotTrainingRun.class.getName())
                .directory(root.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(trainingRun.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (trainingRun.waitFor() != 0 || !Files.exists(cache)) {
            throw new IllegalStateException("no AOT cache was written:\n" + said);
        }
        out.printf(Locale.ROOT, "AOT cache: %.0f MB%n", Files.size(cache) / 1e6);
        return true;
    }

    private String version() throws IOException {
        Process java = new ProcessBuilder(jvm.toString(), "--version").start();
        return new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\\s+")[1];
    }

    private void run(String name, Path root, Map<String, String> environment, List<String> options) throws Exception {
        run(name, root, "", environment, options);
    }

    private void run(String name, Path root, String more, Map<String, String> environment, List<String> options)
            throws Exception {
        Path log = Files.createTempDirectory(work, "log");
        try (LambdaRuntime lambda = new LambdaRuntime(HANDLER, root, log, environment, more, options)) {
            double init = lambda.initMillis();
            String event = event();
            double cpu = lambda.processorMillis();
            double first = millis(lambda, event);
            for (int i = 0; i < WARM_UP; i++) {
                millis(lambda, event);
            }
            double[] calls = new double[CALLS];
            for (int i = 0; i < CALLS; i++) {
                calls[i] = millis(lambda, event);
            }
            Run run = new Run(init, cpu, first, median(calls), lambda.residentMegabytes());
            runs.computeIfAbsent(name, key -> new ArrayList<>()).add(run);
            out.println("  " + name + " " + run);
        }
    }

    private void print() {
        out.println("| zip | init | processor time of it | first call | warm call | memory |");
        out.println("|---|---|---|---|---|---|");
        runs.forEach((name, of) -> out.printf(
                Locale.ROOT,
                "| %s | %.2f s | %.2f s | %.0f ms | %.1f ms | %.0f MB |%n",
                name,
                median(of.stream().mapToDouble(Run::init).toArray()) / 1000,
                median(of.stream().mapToDouble(Run::cpu).toArray()) / 1000,
                median(of.stream().mapToDouble(Run::first).toArray()),
                median(of.stream().mapToDouble(Run::warm).toArray()),
                median(of.stream().mapToDouble(Run::resident).toArray())));
    }

    private static double millis(LambdaRuntime lambda, String event) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        LambdaRuntime.Answer answer = lambda.invoke(event);
        double millis = (System.nanoTime() - begin) / 1e6;
        if (answer.isError() || !answer.body().contains("\"statusCode\":200")) {
            throw new IllegalStateException(answer.body() + "\n" + lambda.log());
        }
        return millis;
    }

    private static String event() {
        String article = "{\"text\": " + SeedArticle.quoted(SeedArticle.text()) + "}";
        return """
                {"version": "2.0", "routeKey": "$default", "rawPath": "/v1/analysis", "rawQueryString": "",
                 "headers": {"content-type": "application/json", "host": "example.org"},
                 "requestContext": {"http": {"method": "POST", "path": "/v1/analysis", "protocol": "HTTP/1.1",
                 "sourceIp": "192.0.2.1"}, "stage": "$default"}, "body": %s, "isBase64Encoded": false}""".formatted(SeedArticle.quoted(article));
    }

    private void replaceEngine(Path root) throws IOException {
        Path sources = Files.createDirectories(work.resolve("source/dev/dateline/analysis"));
        Path analyzer = Files.writeString(sources.resolve("ArticleAnalyzer.java"), ANALYZER);
        Path version = Files.writeString(sources.resolve("EngineVersion.java"), VERSION);
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "--release",
                        "17",
                        "-nowarn",
                        "-proc:none",
                        "-cp",
                        root + ":" + root.resolve("lib/*"),
                        "-d",
                        root.toString(),
                        analyzer.toString(),
                        version.toString());
        if (status != 0) {
            throw new IllegalStateException("the engine that does nothing does not compile");
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).collect(Collectors.toList())) {
                Files.delete(file);
            }
        }
    }
}
