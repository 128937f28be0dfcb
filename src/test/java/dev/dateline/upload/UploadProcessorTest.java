package dev.dateline.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.SeedArticle;
import dev.dateline.analysis.ArticleAnalyzer;
import dev.dateline.analysis.EngineVersion;
import dev.dateline.json.Answers;
import dev.dateline.json.BodyReader;
import dev.dateline.json.LogLine;
import dev.dateline.json.RequestReader;
import dev.dateline.json.StorageEvent.UploadedObject;
import dev.dateline.store.ObjectKey;
import dev.dateline.store.ObjectStore;
import dev.dateline.store.S3ObjectStore;
import dev.dateline.store.S3TestServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.gaul.s3proxy.junit.S3ProxyExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;

class UploadProcessorTest {

    private static final Answers ANSWERS = new Answers(EngineVersion.load());
    private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();

    @RegisterExtension
    final S3ProxyExtension server = S3TestServer.server();

    private S3TestServer store;
    private UploadProcessor processor;

    @BeforeEach
    void open() {
        store = new S3TestServer(server);
        processor = processorOf(new S3ObjectStore(store.client()), new ByteArrayOutputStream());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void anUploadedTextGetsItsAnalysisAndItsTimeline() {
        store.put("incoming/seed.txt", "text/plain", SeedArticle.text());
        assertThat(answer(TestStorageEvents.s3("uploads", "incoming/seed.txt"))).isEmpty();
        assertThat(store.results())
                .containsExactly("incoming/seed.txt.analysis.json", "incoming/seed.txt.timelinejs.json");
        assertThat(store.result("incoming/seed.txt.analysis.json"))
                .contains("\"characters\":2448", "\"name\":\"dateline\"");
    }

    @Test
    void resultsNameTheirSourceAndTheEngine() {
        store.put("incoming/é 1.txt", "text/plain", "The fire began.");
        answer(TestStorageEvents.s3("uploads", "incoming/é 1.txt"));
        Map<String, String> metadata = store.client()
                .headObject(head -> head.bucket("results").key("incoming/é 1.txt.analysis.json"))
                .metadata();
        assertThat(metadata)
                .containsEntry("source-key", "incoming/%C3%A9%201.txt")
                .containsEntry("engine-version", ANSWERS.engine().version())
                .containsKey("source-version");
    }

    @Test
    void keysAreDecodedInS3EventsAndNotInThoseOfEventBridge() {
        store.put("incoming/a+b c.txt", "text/plain", "The fire began.");
        answer(TestStorageEvents.s3("uploads", "incoming/a+b c.txt"));
        assertThat(store.results()).contains("incoming/a+b c.txt.analysis.json");
        store.put("incoming/d+e.txt", "text/plain", "The fire began.");
        answer(TestStorageEvents.eventBridge("uploads", "incoming/d+e.txt"));
        assertThat(store.results()).contains("incoming/d+e.txt.analysis.json");
    }

    @Test
    void whatCannotBeAnalysedGetsItsProblemAndCountsAsHandled() {
        store.put("incoming/bad.json", "application/json", "{\"text\": \" \"}");
        store.put("incoming/page.html", "text/html", "<p>Fire</p>");
        store.put("incoming/large.txt", "text/plain", new byte[BodyReader.LARGEST_BODY + 1]);
        String left = answer(TestStorageEvents.sqs(
                TestStorageEvents.s3("uploads", "incoming/bad.json", "incoming/page.html", "incoming/large.txt")));
        assertThat(left).isEqualTo("{\"batchItemFailures\":[]}");
        assertThat(store.results())
                .containsExactly(
                        "incoming/bad.json.problem.json",
                        "incoming/large.txt.problem.json",
                        "incoming/page.html.problem.json");
        assertThat(store.result("incoming/bad.json.problem.json"))
                .contains("\"status\":422", "\"instance\":\"s3://uploads/incoming/bad.json\"", "\"pointer\":\"/text\"");
        assertThat(store.result("incoming/large.txt.problem.json")).contains("\"status\":413");
    }

    @Test
    void theTypeComesFromTheKeyAndElseFromTheStore() {
        store.put("incoming/a.json", "application/octet-stream", "{\"text\": \"The fire began.\"}");
        store.put("incoming/b", "text/plain; charset=ISO-8859-1", "Zoë.".getBytes(StandardCharsets.ISO_8859_1));
        answer(TestStorageEvents.s3("uploads", "incoming/a.json", "incoming/b"));
        assertThat(store.results()).contains("incoming/a.json.analysis.json", "incoming/b.analysis.json");
        assertThat(store.result("incoming/b.analysis.json")).contains("Zoë.");
    }

    @Test
    void pagesAndRecordsAreReadByTheEndOfTheirKeys() {
        store.put("incoming/a.html", "binary/octet-stream", "<p>The fire began.</p>");
        store.put(
                "incoming/b.jsonld",
                "application/json",
                "{\"@type\": \"Article\", \"articleBody\": \"The fire began.\"}");
        store.put("incoming/c.ninjs.json", "application/json", "{\"body_text\": \"The fire began.\"}");
        store.put(
                "incoming/d", "application/ld+json", "{\"@type\": \"Article\", \"articleBody\": \"The fire began.\"}");
        answer(TestStorageEvents.s3(
                "uploads", "incoming/a.html", "incoming/b.jsonld", "incoming/c.ninjs.json", "incoming/d"));
        for (String key : List.of("a.html", "b.jsonld", "c.ninjs.json", "d")) {
            assertThat(store.result("incoming/" + key + ".analysis.json")).contains("\"text\":\"The fire began.\"");
        }
    }

    @Test
    void thePageSaysItsCharsetItself() {
        store.put(
                "incoming/a.html",
                "text/html",
                "<meta charset=windows-1252><p>Zoë said “so”.</p>".getBytes(Charset.forName("windows-1252")));
        answer(TestStorageEvents.s3("uploads", "incoming/a.html"));
        assertThat(store.result("incoming/a.html.analysis.json"))
                .contains("Zoë said “so”.")
                .doesNotContain("was read as");
    }

    @Test
    void aByteOrderMarkTellsTheCharsetOfAnUpload() {
        store.put("incoming/a.txt", "text/plain", "\uFEFFZoë said so.".getBytes(StandardCharsets.UTF_16LE));
        answer(TestStorageEvents.s3("uploads", "incoming/a.txt"));
        assertThat(store.result("incoming/a.txt.analysis.json"))
                .contains("\"characters\":12", "\"text\":\"Zoë said so.\"")
                .doesNotContain("was read as");
    }

    @Test
    void whatIsNotUtf8IsReadAsWindows1252WithAWarning() {
        store.put("incoming/a.txt", "text/plain", "Zoë said “so”.".getBytes(Charset.forName("windows-1252")));
        answer(TestStorageEvents.s3("uploads", "incoming/a.txt"));
        assertThat(store.result("incoming/a.txt.analysis.json"))
                .contains("Zoë said “so”.", "The object is not UTF-8 at byte 2. It was read as Windows-1252.");
    }

    @Test
    void anObjectFromElsewhereIsNeverRead() {
        store.put("outgoing/a.txt", "text/plain", "The fire began.");
        answer(TestStorageEvents.s3("uploads", "outgoing/a.txt"));
        answer(TestStorageEvents.s3("another-bucket", "incoming/a.txt"));
        assertThat(store.results()).isEmpty();
    }

    @Test
    void anObjectThatIsGoneIsNoFailure() {
        assertThat(answer(TestStorageEvents.sqs(TestStorageEvents.s3("uploads", "incoming/gone.txt"))))
                .isEqualTo("{\"batchItemFailures\":[]}");
    }

    @Test
    void gzipComesOutOfTheStoreAsItWentIn() throws Exception {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write("The fire began.".getBytes(StandardCharsets.UTF_8));
        }
        store.client()
                .putObject(
                        put -> put.bucket("uploads").key("incoming/a.txt").contentEncoding("gzip"),
                        RequestBody.fromBytes(zipped.toByteArray()));
        answer(TestStorageEvents.s3("uploads", "incoming/a.txt"));
        assertThat(store.result("incoming/a.txt.analysis.json")).contains("\"text\":\"The fire began.\"");
    }

    @Test
    void whatIsRefusedForItsPlaceIsLogged() {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        UploadProcessor logging = processorOf(new S3ObjectStore(store.client()), log);
        answer(logging, TestStorageEvents.s3("another-bucket", "incoming/a.txt"));
        assertThat(log.toString(StandardCharsets.UTF_8))
                .contains("\"level\":\"WARN\"", "\"outcome\":\"foreign\"", "\"sourceBucket\":\"another-bucket\"");
    }

    @Test
    void everyBucketAndPrefixOfTheListsIsAdmittedAndNoOther() {
        UploadBuckets places = UploadBuckets.parse("a, b", "incoming/,news/", "a-results, b-results");
        assertThat(places.resultsOf("b")).isEqualTo("b-results");
        assertThat(places.admit(new UploadedObject("a", "news/1.txt", null))).isTrue();
        assertThat(places.admit(new UploadedObject("b", "incoming/1.txt", null)))
                .isTrue();
        assertThat(places.admit(new UploadedObject("b", "newsroom.txt", null))).isFalse();
        assertThat(places.admit(new UploadedObject("a", "news/", null))).isFalse();
        assertThat(places.admit(new UploadedObject("a-results", "news/1.txt.analysis.json", null)))
                .as("a result")
                .isFalse();
    }

    @Test
    void aTestEventIsASuccess() {
        assertThat(answer(TestStorageEvents.test())).isEmpty();
        assertThat(answer(TestStorageEvents.sqs(TestStorageEvents.test()))).isEqualTo("{\"batchItemFailures\":[]}");
    }

    @Test
    void onlyTheMessagesThatFailedAreDeliveredAgain() {
        store.put("incoming/a.txt", "text/plain", "The fire began.");
        store.put("incoming/b.txt", "text/plain", "The fire ended.");
        UploadProcessor faulty = processorOf(
                new Faulty(new S3ObjectStore(store.client()), "incoming/b.txt"), new ByteArrayOutputStream());
        String left = answer(
                faulty,
                TestStorageEvents.sqs(
                        TestStorageEvents.s3("uploads", "incoming/a.txt"),
                        TestStorageEvents.s3("uploads", "incoming/b.txt"),
                        "not an event"));
        assertThat(left).isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"m1\"},{\"itemIdentifier\":\"m2\"}]}");
        assertThat(store.results()).containsExactly("incoming/a.txt.analysis.json", "incoming/a.txt.timelinejs.json");
    }

    @Test
    void aDirectEventFailsAfterEveryOtherObjectIsTakenIn() {
        store.put("incoming/b.txt", "text/plain", "The fire began.");
        UploadProcessor faulty = processorOf(
                new Faulty(new S3ObjectStore(store.client()), "incoming/a.txt"), new ByteArrayOutputStream());
        String event = TestStorageEvents.s3("uploads", "incoming/a.txt", "incoming/b.txt");
        assertThatThrownBy(() -> answer(faulty, event)).isInstanceOf(ObjectStore.StoreUnavailableException.class);
        assertThat(store.results()).contains("incoming/b.txt.analysis.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s3.json",
                "sqs.json",
                "eventbridge.json",
                "sqs-eventbridge.json",
                "listing.json",
                "inventory.json"
            })
    void theSampleEventsAreRead(String name) throws Exception {
        store.put("incoming/libya 2019.txt", "text/plain", "The fire began.");
        answer(Files.readString(Path.of("infra/events", name)));
        assertThat(store.results()).contains("incoming/libya 2019.txt.analysis.json");
    }

    @Test
    void anEventOfNoKnownFormIsAnError() {
        assertThatThrownBy(() -> answer("{\"a\": 1}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> answer("not JSON")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void resultsNeedABucketOfTheirOwn() {
        assertThatThrownBy(() -> UploadBuckets.parse("uploads", "incoming/", "uploads"))
                .hasMessageContaining("bucket uploads");
        assertThatThrownBy(() -> UploadBuckets.parse("a, b", "incoming/", "results"))
                .hasMessageContaining("2 buckets of uploads and 1 of results");
        assertThatThrownBy(() -> UploadBuckets.parse("a,b", "incoming/", "results,results"))
                .hasMessageContaining("bucket results");
    }

    private String answer(String event) {
        return answer(processor, event);
    }

    private static String answer(UploadProcessor processor, String event) {
        Invocation invocation = new Invocation("r1", "dateline", true, () -> 60_000);
        return new String(processor.answer(event.getBytes(StandardCharsets.UTF_8), invocation), StandardCharsets.UTF_8);
    }

    private static UploadProcessor processorOf(ObjectStore store, OutputStream log) {
        UploadBuckets places = UploadBuckets.parse("uploads", "incoming/", "results");
        PrintStream out = new PrintStream(log, true, StandardCharsets.UTF_8);
        return new UploadProcessor(
                new UploadAnalyzer(places, store, new RequestReader(), ANALYZER, ANSWERS),
                UploadLog.json(LogLine.Sink.to(out)));
    }

    /** A store that cannot be reached for one key. */
    private record Faulty(ObjectStore store, String key) implements ObjectStore {

        @Override
        public Optional<Head> head(ObjectKey object) {
            return store.head(object);
        }

        @Override
        public Optional<StoredObject> read(ObjectKey object, long limit) {
            if (object.name().equals(key)) {
                throw new StoreUnavailableException("slow down", new IOException("503"), false);
            }
            return store.read(object, limit);
        }

        @Override
        public void write(ObjectKey object, String type, byte[] body, Map<String, String> metadata, String expected) {
            store.write(object, type, body, metadata, expected);
        }

        @Override
        public void delete(ObjectKey object, String expected) {
            store.delete(object, expected);
        }
    }
}
