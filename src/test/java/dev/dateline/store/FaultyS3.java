package dev.dateline.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A TCP server in front of an S3 server in process that passes requests on, one connection after the other, and lets them
 * go wrong. It is also what S3 is and s3proxy 4.1.0 is not: reading and writing of one key never meet (s3proxy gave the
 * ETag of one version with the bytes of another in 15 of 7,431 reads beside a writer, or said that there is no such key),
 * conditions of writing ({@code If-Match}, {@code If-None-Match}) hold (under such writes at the same time it hung, or
 * refused every writer), and requests signed more than 15 minutes off are refused. All who use a store are to use servers
 * that share their locks.
 */
public final class FaultyS3 implements AutoCloseable {

    private static final Set<String> HOP = Set.of(
            "host",
            "connection",
            "content-length",
            "expect",
            "transfer-encoding",
            "upgrade",
            "if-match",
            "if-none-match");
    /** How much later than its client gives it up a request may be done, in milliseconds. */
    public static final long LATENESS = 400;

    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC).withLocale(Locale.ROOT);
    private static final DateTimeFormatter AMZ_DATE =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final URI store;
    private final Fault.Source faults;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Object> locks;
    private final ExecutorService threads = Executors.newCachedThreadPool(runnable -> {
        Thread thread = new Thread(runnable, "faulty-s3");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong underWay = new AtomicLong();
    private final Map<Fault, AtomicLong> done = new ConcurrentHashMap<>();
    private final int port;
    private volatile ServerSocket listener;
    private volatile boolean isSettling;
    private volatile boolean isClosed;

    private record Request(String method, String target, Map<String, String> headers, byte[] body) {}

    private record Answer(int status, Map<String, String> headers, byte[] body) {

        static Answer error(int status, String code) {
            byte[] body = ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Error><Code>" + code + "</Code><Message>" + code
                            + "</Message></Error>")
                    .getBytes(StandardCharsets.UTF_8);
            return new Answer(status, Map.of("content-type", "application/xml"), body);
        }

        Answer with(String name, String value) {
            Map<String, String> more = new LinkedHashMap<>(headers);
            more.put(name, value);
            return new Answer(status, more, body);
        }

        byte[] bytes(boolean isHead) {
            StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " x\r\n");
            headers.forEach((name, value) ->
                    head.append(name).append(": ").append(value).append("\r\n"));
            if (!isHead && status != 204) {
                head.append("content-length: ").append(body.length).append("\r\n");
            }
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
            all.writeBytes(isHead ? new byte[0] : body);
            return all.toByteArray();
        }
    }

    public FaultyS3(URI store, Fault.Source faults) throws IOException {
        this(store, faults, new ConcurrentHashMap<>());
    }

    private FaultyS3(URI store, Fault.Source faults, Map<String, Object> locks) throws IOException {
        this.store = store;
        this.locks = locks;
        this.faults = faults;
        this.listener = listen();
        this.port = listener.getLocalPort();
        threads.execute(this::accept);
    }

    /** Another server in front of the same store. */
    public FaultyS3 beside(Fault.Source others) throws IOException {
        return new FaultyS3(store, others, locks);
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** How many requests came. */
    public long requests() {
        return requests.get();
    }

    /** Begins no request any more, and waits for those whose clients have given them up: what they do is done. */
    public void settle() {
        isSettling = true;
        for (int tries = 0; underWay.get() > 0; tries++) {
            if (tries == 1000) {
                throw new IllegalStateException(underWay + " requests are under way after 10 s");
            }
            rest(10);
        }
    }

    /** How often each thing went wrong. */
    public Map<Fault, AtomicLong> faults() {
        return new TreeMap<>(done);
    }

    /** Listens at a port that no outgoing connection takes while nobody listens. */
    private static ServerSocket listen() throws IOException {
        return insist(() -> listen(ThreadLocalRandom.current().nextInt(10_000, 30_000)));
    }

    private static ServerSocket insist(Callable<ServerSocket> listening) throws IOException {
        for (int tries = 1; ; tries++) {
            try {
                return listening.call();
            } catch (Exception e) {
                if (tries == 100) {
                    throw new IOException(e);
                }
                rest(10);
            }
        }
    }

    private static ServerSocket listen(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 256);
        return socket;
    }

    private void accept() {
        while (!isClosed) {
            try {
                Socket socket = listener.accept();
                threads.execute(() -> serve(socket));
            } catch (IOException e) {
                rest(1); // listening begins again after REFUSED
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (Request request = read(in, socket); request != null; request = read(in, socket)) {
                requests.incrementAndGet();
                underWay.incrementAndGet();
                try {
                    if (isSettling || !answer(request, socket)) {
                        return;
                    }
                } finally {
                    underWay.decrementAndGet();
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // The client hung up, or the server is being closed.
        }
    }

    /** Answers one request; false where the connection is of no use after it. */
    private boolean answer(Request request, Socket socket) throws IOException {
        Fault fault = faults.next();
        done.computeIfAbsent(fault, any -> new AtomicLong()).incrementAndGet();
        boolean isHead = request.method().equals("HEAD");
        switch (fault) {
            case RESET -> {
                return reset(socket);
            }
            case REFUSED -> {
                refuseForAWhile();
                return reset(socket);
            }
            case ANSWER_LOST -> {
                pass(request);
                return reset(socket);
            }
            case LATE -> {
                reset(socket);
                rest(LATENESS);
                pass(request);
                return false;
            }
            case STALLED -> {
                pass(request);
                rest(600);
                return reset(socket);
            }
            case ANSWER_CUT -> {
                byte[] bytes = pass(request).bytes(isHead);
                socket.getOutputStream().write(bytes, 0, bytes.length - Math.max(1, bytes.length / 3));
                socket.getOutputStream().flush();
                return false;
            }
            default -> {
                Answer answer = faulty(fault, request);
                socket.getOutputStream().write(answer.bytes(isHead));
                socket.getOutputStream().flush();
                return true;
            }
        }
    }

    private Answer faulty(Fault fault, Request request) {
        return switch (fault) {
            case SLOW -> {
                rest(30);
                yield pass(request);
            }
            case SLOW_DOWN -> Answer.error(503, "SlowDown");
            case INTERNAL_ERROR -> {
                pass(request);
                yield Answer.error(500, "InternalError");
            }
            case FORBIDDEN -> Answer.error(403, "AccessDenied");
            case SKEWED ->
                Answer.error(403, "RequestTimeTooSkewed")
                        .with("date", HTTP_DATE.format(Instant.now().plus(Duration.ofMinutes(40))));
            default -> pass(request);
        };
    }

    private static boolean reset(Socket socket) throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
        return false;
    }

    private synchronized void refuseForAWhile() throws IOException {
        listener.close();
        rest(20);
        if (!isClosed) {
            listener = insist(() -> listen(port));
        }
    }

    private Answer pass(Request request) {
        String date = request.headers().getOrDefault("x-amz-date", "");
        Duration off = Duration.between(ZonedDateTime.parse(date, AMZ_DATE), ZonedDateTime.now(ZoneOffset.UTC));
        if (off.abs().compareTo(Duration.ofMinutes(15)) > 0) {
            return Answer.error(403, "RequestTimeTooSkewed").with("date", HTTP_DATE.format(Instant.now()));
        }
        synchronized (locks.computeIfAbsent(request.target().replaceFirst("\\?.*", ""), any -> new Object())) {
            String expected = request.headers().get("if-match");
            boolean mustBeAbsent = request.headers().containsKey("if-none-match");
            if (expected != null || mustBeAbsent) {
                Answer there = send(new Request("HEAD", request.target(), Map.of(), new byte[0]));
                boolean isThere = there.status() == 200;
                if (expected != null && !isThere) {
                    return Answer.error(404, "NoSuchKey");
                }
                if (mustBeAbsent ? isThere : !expected.equals(there.headers().get("etag"))) {
                    return Answer.error(412, "PreconditionFailed");
                }
            }
            return send(request);
        }
    }

    private Answer send(Request request) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(store.resolve(request.target()))
                .method(
                        request.method(),
                        request.body().length == 0
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(request.body()));
        request.headers().forEach((name, value) -> {
            if (!HOP.contains(name)) {
                builder.header(name, value);
            }
        });
        try {
            HttpResponse<byte[]> got = http.send(builder.build(), HttpResponse.BodyHandlers.ofByteArray());
            Map<String, String> headers = new LinkedHashMap<>();
            got.headers().map().forEach((name, values) -> {
                boolean isLength = name.equalsIgnoreCase("content-length");
                boolean isHop = HOP.contains(name.toLowerCase(Locale.ROOT));
                if (isLength ? request.method().equals("HEAD") : !isHop) {
                    headers.put(name.toLowerCase(Locale.ROOT), values.get(0));
                }
            });
            return new Answer(got.statusCode(), headers, got.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static Request read(InputStream in, Socket socket) throws IOException {
        String first = line(in);
        if (first.isEmpty()) {
            return null;
        }
        Map<String, String> headers = new LinkedHashMap<>();
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            int colon = header.indexOf(':');
            headers.put(
                    header.substring(0, colon).toLowerCase(Locale.ROOT),
                    header.substring(colon + 1).strip());
        }
        if (headers.getOrDefault("expect", "").equals("100-continue")) {
            socket.getOutputStream().write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
        }
        byte[] body = in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        List<String> words = List.of(first.split(" "));
        return new Request(words.get(0), words.get(1), headers, body);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private static void rest(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        isClosed = true;
        listener.close();
        threads.shutdownNow();
    }
}
