package dev.dateline.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.analysis.ArticleAnalyzer;
import dev.dateline.analysis.EngineVersion;
import dev.dateline.json.Answers;
import dev.dateline.json.BodyReader;
import dev.dateline.json.LogLine;
import dev.dateline.json.RequestReader;
import dev.dateline.json.StorageEvent.UploadedObject;
import dev.dateline.store.Fault;
import dev.dateline.store.FaultyS3;
import dev.dateline.store.ObjectKey;
import dev.dateline.store.ObjectStore;
import dev.dateline.store.S3ObjectStore;
import dev.dateline.store.S3TestServer;
import dev.dateline.upload.UploadAnalyzer.Answered;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.gaul.s3proxy.junit.S3ProxyExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * UploadAnalyzer, new versions, reverts and deletions of them by several writers, their events late, out of order and more than
 * once, workers that are killed between any two steps, and a store to which everything happens that happens to a network:
 * in the end there is of every upload what its newest version gets, and nothing else.
 *
 * <p>{@code -Dfaults.deliveries=5000} says how many events there are, {@code -Dfaults.seed=…} what goes wrong. The order of
 * threads is nobody's to choose, so that a seed makes a failure likely again, not certain.
 */
class UploadFaultsTest {

    private static final int DELIVERIES = Integer.getInteger("faults.deliveries", 400);
    private static final long SEED = Long.getLong("faults.seed", System.nanoTime());
    private static final int WORKERS = 6;
    private static final int WRITERS = 3;

    /** One request in so many goes wrong. */
    private static final int FAULT_EVERY = 25;

    /** A word of every article, which no log may have. */
    private static final String WORD = "Quillhaven";

    private static final Answers ANSWERS = new Answers(EngineVersion.load());
    private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();
    private static final UploadBuckets PLACES = UploadBuckets.parse("uploads", "incoming/", "results");

    @RegisterExtension
    final S3ProxyExtension server = S3TestServer.openServer();

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final UnorderedQueue queue = new UnorderedQueue(new Random(SEED));

    @Test
    void whateverGoesWrongTheResultsAreThoseOfTheNewestVersions() throws Exception {
        System.out.printf("faults: -Dfaults.deliveries=%d -Dfaults.seed=%d%n", DELIVERIES, SEED);
        long begin = System.nanoTime();
        try (FaultyS3 faulty = new FaultyS3(
                        S3TestServer.endpoint(server), Fault.Source.random(new Random(SEED), FAULT_EVERY));
                FaultyS3 sound = faulty.beside(Fault.Source.none());
                S3TestServer store = new S3TestServer(sound.uri());
                S3Client client = impatient(faulty)) {
            run(store, client);
            faulty.settle();
            System.out.printf(
                    "faults: %d messages, %d received, %d times a worker was killed, %d requests, %s, %d s%n",
                    queue.sent(),
                    queue.received(),
                    queue.killed(),
                    faulty.requests(),
                    faulty.faults(),
                    TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin));
            assertThat(faulty.faults().keySet()).as("every fault happened").contains(Fault.values());
            assertThat(faulty.requests()).as("requests stay in proportion").isLessThan(queue.received() * 40L);
            check(store, new S3ObjectStore(store.client()));
        }
        assertThat(log.toString(StandardCharsets.UTF_8))
                .contains("\"outcome\":\"failed\"")
                .doesNotContain(WORD);
    }

    private void run(S3TestServer store, S3Client client) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WORKERS + WRITERS);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            RandomWriter writer = new RandomWriter(
                    store, queue, new Random(SEED + i), "incoming/w" + i + "-", WORD, DELIVERIES / WRITERS);
            running.add(threads.submit(writer));
        }
        for (int i = 0; i < WORKERS; i++) {
            Random random = new Random(SEED * 31 + i);
            running.add(threads.submit(() -> work(client, random)));
        }
        for (int i = 0; i < running.size(); i++) {
            if (i == WRITERS) {
                queue.nothingMoreComes();
            }
            running.get(i).get(600, TimeUnit.SECONDS);
        }
        threads.shutdown();
    }

    private void work(S3Client client, Random random) {
        PrintStream out = new PrintStream(log, true, StandardCharsets.UTF_8);
        for (List<UnorderedQueue.Sent> batch = queue.receive(); !batch.isEmpty(); batch = queue.receive()) {
            ObjectStore mortal = new CrashingStore(new S3ObjectStore(client), random);
            UploadProcessor processor = new UploadProcessor(
                    new UploadAnalyzer(PLACES, mortal, new RequestReader(), ANALYZER, ANSWERS),
                    UploadLog.json(LogLine.Sink.to(out)));
            String event = TestStorageEvents.sqs(
                    batch.stream().map(UnorderedQueue.Sent::body).toArray(String[]::new));
            long deadline = System.nanoTime() + Duration.ofSeconds(6).toNanos();
            Invocation invocation = new Invocation(
                    "r" + random.nextInt(), "dateline", false, () -> (deadline - System.nanoTime()) / 1_000_000);
            try {
                byte[] answer = processor.answer(event.getBytes(StandardCharsets.UTF_8), invocation);
                queue.answered(batch, new String(answer, StandardCharsets.UTF_8));
            } catch (CrashingStore.Killed e) {
                queue.killed(batch);
            }
        }
    }

    private void check(S3TestServer store, ObjectStore sound) {
        UploadAnalyzer uploads = new UploadAnalyzer(PLACES, sound, new RequestReader(), ANALYZER, ANSWERS);
        TreeSet<String> expected = new TreeSet<>();
        for (String key : queue.keys()) {
            StoredResults there = StoredResults.find(sound, "results", key);
            ObjectStore.StoredObject newest = sound.read(new ObjectKey("uploads", key), BodyReader.LARGEST_BODY)
                    .orElse(null);
            if (newest == null) {
                assertThat(there.parts().isEmpty() || there.isWhole())
                        .as("results of %s, which is deleted: %s", key, there)
                        .isTrue();
                there.parts()
                        .keySet()
                        .forEach(part -> expected.add(part.keyOf("results", key).name()));
                continue;
            }
            assertThat(there.areOf(SourceVersion.of(newest.head()), ANSWERS.engine()))
                    .as("results of %s %s: %s", key, newest.head(), there)
                    .isTrue();
            Answered answered = uploads.answer(new UploadedObject("uploads", key, null), newest);
            assertThat(there.parts().keySet())
                    .as("results of %s %s: %s", key, newest.head(), there)
                    .isEqualTo(answered.documents().keySet());
            for (Map.Entry<ResultDocument, byte[]> document :
                    answered.documents().entrySet()) {
                String part = document.getKey().keyOf("results", key).name();
                expected.add(part);
                assertThat(store.result(part)).isEqualTo(new String(document.getValue(), StandardCharsets.UTF_8));
            }
        }
        assertThat(new TreeSet<>(store.results())).isEqualTo(expected);
    }

    /** A client as in production, but for how long it waits. */
    private static S3Client impatient(FaultyS3 server) {
        return S3TestServer.at(
                server.uri(),
                S3ObjectStore.client()
                        .httpClientBuilder(UrlConnectionHttpClient.builder()
                                .connectionTimeout(Duration.ofMillis(500))
                                .socketTimeout(Duration.ofMillis(300))));
    }
}
