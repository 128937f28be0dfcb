package dev.dateline.lambda;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The packaged zip as AWS Lambda runs it: unpacked, under AWS's own Java runtime client, in a process of its own that
 * asks a stub of the Runtime API for events.
 */
final class LambdaRuntime implements AutoCloseable {

    private static final String CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";
    private static final int PATIENCE_SECONDS = 60;

    static {
        // Else head and body of an answer lie 40 ms apart.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<Answer> answers = new SynchronousQueue<>();
    private final HttpServer api;
    private final Process process;
    private final Path log;
    private final long begin = System.nanoTime();
    private final CompletableFuture<Long> warmedUp = new CompletableFuture<>();
    private final CompletableFuture<Long> ready = new CompletableFuture<>();

    /** What the function gave back, or the error it ended in. */
    record Answer(boolean isError, String body) {}

    LambdaRuntime(String handler, Path work, Map<String, String> environment) throws IOException {
        this(handler, unzip(Path.of("target/function.zip"), work.resolve("task")), work, environment, "", List.of());
    }

    /**
     * Runs what was unpacked.
     *
     * @param root where it lies
     * @param work for the log
     * @param classPath what lies on the class path of the client, as it must for an AOT cache to hold it; or nothing
     * @param options for {@code java}, or its path and options
     */
    LambdaRuntime(
            String handler,
            Path root,
            Path work,
            Map<String, String> environment,
            String classPath,
            List<String> options)
            throws IOException {
        api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        api.setExecutor(Executors.newCachedThreadPool(runnable -> {
            Thread thread = new Thread(runnable, "runtime-api");
            thread.setDaemon(true);
            return thread;
        }));
        api.createContext("/2018-06-01/runtime/invocation/next", this::next);
        api.createContext("/2018-06-01/runtime/restore/next", this::restore);
        api.createContext("/2018-06-01/runtime/", this::take);
        api.start();
        log = work.resolve("function.log");
        process = start(handler, root, environment, classPath, options);
    }

    /** The same virtual machine and class path for another program. */
    static ProcessBuilder trainingRun(List<String> options, String more, String main) {
        return command(options, more, main);
    }

    private static ProcessBuilder command(List<String> options, String more, String... main) {
        String client = Arrays.stream(new File("target/lambda-runtime-client").listFiles())
                .map(File::getAbsolutePath)
                .sorted()
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>();
        if (options.isEmpty() || options.get(0).startsWith("-")) {
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        }
        command.addAll(options);
        // AWS Lambda's own, unless the options say otherwise.
        if (!options.contains("-XX:+TieredCompilation")) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        command.add("-XX:+UseSerialGC");
        // As AWS Lambda does: its client's hooks are those that org.crac speaks to.
        command.add("-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac");
        command.addAll(List.of("-cp", client + more));
        command.addAll(List.of(main));
        return new ProcessBuilder(command);
    }

    private Process start(String handler, Path root, Map<String, String> environment, String more, List<String> options)
            throws IOException {
        ProcessBuilder builder = command(options, more, CLIENT, handler);
        builder.directory(root.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment()
                .put("AWS_LAMBDA_RUNTIME_API", "127.0.0.1:" + api.getAddress().getPort());
        builder.environment().put("AWS_LAMBDA_FUNCTION_NAME", "dateline");
        builder.environment().put("AWS_LAMBDA_FUNCTION_VERSION", "1");
        builder.environment().put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512");
        builder.environment().put("AWS_LAMBDA_LOG_GROUP_NAME", "log");
        builder.environment().put("AWS_LAMBDA_LOG_STREAM_NAME", "log");
        builder.environment().put("LAMBDA_TASK_ROOT", root.toAbsolutePath().toString());
        return builder.start();
    }

    /** Hands an event to the function and waits for what it gives back. */
    Answer invoke(String event) throws InterruptedException, IOException {
        events.put(event);
        Answer answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (answer == null) {
            throw new AssertionError("no answer within " + PATIENCE_SECONDS + " s; the function said:\n" + log());
        }
        return answer;
    }

    /** Milliseconds from the start of the process until it asked for its first event, or was ready for its snapshot. */
    double initMillis() {
        millis(ready);
        return millis(warmedUp.isDone() ? warmedUp : ready);
    }

    /** Whether the hooks before a snapshot were called, and came to their end. */
    boolean isWarmedUp() {
        return warmedUp.isDone();
    }

    private static double millis(CompletableFuture<Long> nanos) {
        return nanos.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join() / 1e6;
    }

    /** Processor time the process took so far, in milliseconds. */
    double processorMillis() {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
    }

    /** Memory the process holds, in MB; Linux only. */
    long residentMegabytes() throws IOException {
        return Files.readString(Path.of("/proc/" + process.pid() + "/status"))
                .lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** What the function wrote to its log. */
    String log() throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8);
    }

    /** A snapshot that is restored at once. */
    private void restore(HttpExchange exchange) throws IOException {
        warmedUp.complete(System.nanoTime() - begin);
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    private void next(HttpExchange exchange) throws IOException {
        try {
            ready.complete(System.nanoTime() - begin);
            byte[] event = events.take().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.getResponseHeaders()
                    .add("Lambda-Runtime-Aws-Request-Id", UUID.randomUUID().toString());
            exchange.getResponseHeaders()
                    .add("Lambda-Runtime-Deadline-Ms", String.valueOf(System.currentTimeMillis() + 60_000));
            exchange.getResponseHeaders()
                    .add(
                            "Lambda-Runtime-Invoked-Function-Arn",
                            "arn:aws:lambda:us-east-1:000000000000:function:dateline");
            exchange.sendResponseHeaders(200, event.length);
            exchange.getResponseBody().write(event);
            exchange.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        try {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            exchange.getRequestBody().transferTo(body);
            exchange.sendResponseHeaders(202, -1);
            exchange.close();
            boolean isError = exchange.getRequestURI().getPath().endsWith("/error");
            answers.offer(
                    new Answer(isError, body.toString(StandardCharsets.UTF_8)), PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Unpacks a zip and says where. */
    static Path unzip(Path zip, Path into) throws IOException {
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(file)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path target = into.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(entries, target);
                }
            }
        }
        return into;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        api.stop(0);
    }
}
