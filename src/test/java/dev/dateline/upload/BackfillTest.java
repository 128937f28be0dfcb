package dev.dateline.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.analysis.ArticleAnalyzer;
import dev.dateline.analysis.EngineVersion;
import dev.dateline.json.Answers;
import dev.dateline.json.RequestReader;
import dev.dateline.store.ObjectKey;
import dev.dateline.store.ObjectStore;
import dev.dateline.store.S3ObjectStore;
import dev.dateline.store.S3TestServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.gaul.s3proxy.junit.S3ProxyExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.sync.RequestBody;

/** The state machine's definition, run: an archive through the real processor. */
class BackfillTest {

    private static final Answers ANSWERS = new Answers(EngineVersion.load());
    private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();

    @RegisterExtension
    final S3ProxyExtension server = S3TestServer.server();

    private S3TestServer store;

    @BeforeEach
    void open() {
        store = new S3TestServer(server);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everythingUnderThePrefixGetsItsResults() throws Exception {
        archive(12);
        store.put("incoming/2020/a.txt", "text/plain", "The fire began.");
        JsonNode manifest = machine(new Failing("none", 0)).run("{\"prefix\": \"incoming/2019/\"}");
        assertThat(manifest.path("SUCCEEDED").findValuesAsText("handled")).containsExactly("5", "5", "2");
        assertThat(manifest.path("FAILED")).isEmpty();
        assertThat(analyses()).isEqualTo(12);
        assertThat(store.results()).contains("backfill/run/manifest.json").noneMatch(key -> key.contains("/2020/"));
    }

    @Test
    void theKeysOfAnInventoryAreDecoded() throws Exception {
        store.put("incoming/a+b é.txt", "text/plain", "The fire began.");
        result("inventory/data/1.csv.gz", gzip("\"uploads\",\"incoming/a%2Bb+%C3%A9.txt\"\n"));
        result("inventory/manifest.json", """
                {"sourceBucket": "uploads", "fileFormat": "CSV", "fileSchema": "Bucket, Key",
                 "files": [{"key": "inventory/data/1.csv.gz"}]}""".getBytes(StandardCharsets.UTF_8));
        machine(new Failing("none", 0)).run("{\"manifest\": \"inventory/manifest.json\"}");
        assertThat(store.results()).contains("incoming/a+b é.txt.analysis.json");
    }

    @Test
    void anArticleThatIsRefusedIsHandled() throws Exception {
        store.put("incoming/2019/blank.txt", "text/plain", " ");
        JsonNode manifest = machine(new Failing("none", 0)).run("{\"prefix\": \"incoming/2019/\"}");
        assertThat(manifest.path("FAILED")).isEmpty();
        assertThat(store.results()).contains("incoming/2019/blank.txt.problem.json");
    }

    @Test
    void anItemThatFailsForAWhileIsTriedAgain() throws Exception {
        archive(6);
        JsonNode manifest = machine(new Failing("incoming/2019/0003.txt", 3)).run("{\"prefix\": \"incoming/2019/\"}");
        assertThat(manifest.path("FAILED")).isEmpty();
        assertThat(analyses()).isEqualTo(6);
    }

    @Test
    void anItemThatFailsForGoodFailsItsBatchAndStopsNoOther() throws Exception {
        archive(12);
        StateMachine machine = machine(new Failing("incoming/2019/0003.txt", Integer.MAX_VALUE));
        assertThatThrownBy(() -> machine.run("{\"prefix\": \"incoming/2019/\"}"))
                .isInstanceOf(StateMachine.FailedException.class)
                .hasMessage("States.ExceedToleratedFailureThreshold");
        assertThat(analyses()).as("all but the one").isEqualTo(11);
        assertThat(store.result("backfill/run/manifest.json")).contains("incoming/2019/0003.txt");
    }

    @Test
    void aSmallShareMayFail() throws Exception {
        String definition = definition()
                .replace("\"MaxItemsPerBatch\": 5", "\"MaxItemsPerBatch\": 1")
                .replace("\"ToleratedFailurePercentage\": 1", "\"ToleratedFailurePercentage\": 10");
        archive(10);
        JsonNode manifest = machine(definition, new Failing("incoming/2019/0003.txt", Integer.MAX_VALUE))
                .run("{\"prefix\": \"incoming/2019/\"}");
        assertThat(manifest.path("FAILED")).hasSize(1);
        assertThat(analyses()).isEqualTo(9);
    }

    @Test
    void withoutASourceItFails() throws Exception {
        assertThatThrownBy(() -> machine(new Failing("none", 0)).run("{}")).hasMessage("NoSource");
    }

    private StateMachine machine(Failing failing) throws IOException {
        return machine(definition(), failing);
    }

    private StateMachine machine(String definition, Failing failing) throws IOException {
        ObjectStore faulty = failing.before(new S3ObjectStore(store.client()));
        UploadProcessor processor = new UploadProcessor(
                new UploadAnalyzer(
                        UploadBuckets.parse("uploads", "incoming/", "results"),
                        faulty,
                        new RequestReader(),
                        ANALYZER,
                        ANSWERS),
                UploadLog.json(line -> {}));
        Map<String, String> substitutions = Map.of(
                "UploadFunctionArn",
                "uploads",
                "UploadsBucket",
                "uploads",
                "ResultsBucket",
                "results",
                "Concurrency",
                "2");
        Invocation invocation = new Invocation("1", "uploads", false, () -> 60_000);
        return new StateMachine(
                definition, substitutions, store.client(), event -> processor.answer(event, invocation));
    }

    private static String definition() throws IOException {
        return Files.readString(Path.of("infra/backfill.asl.json"))
                .replace("\"MaxItemsPerBatch\": 50", "\"MaxItemsPerBatch\": 5");
    }

    private void archive(int articles) {
        for (int i = 0; i < articles; i++) {
            store.put("incoming/2019/%04d.txt".formatted(i), "text/plain", "Fire broke out on Sunday.");
        }
    }

    private long analyses() {
        return store.client().listObjectsV2Paginator(list -> list.bucket("results")).contents().stream()
                .filter(object -> object.key().endsWith(".analysis.json"))
                .count();
    }

    private void result(String key, byte[] body) {
        store.client().putObject(put -> put.bucket("results").key(key), RequestBody.fromBytes(body));
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** A store that refuses to read one key so many times. */
    private static final class Failing {

        private final String key;
        private int left;

        Failing(String key, int times) {
            this.key = key;
            this.left = times;
        }

        ObjectStore before(ObjectStore real) {
            return new ObjectStore() {
                @Override
                public Optional<Head> head(ObjectKey object) {
                    return real.head(object);
                }

                @Override
                public Optional<StoredObject> read(ObjectKey object, long limit) {
                    if (object.name().equals(key) && left-- > 0) {
                        throw new StoreUnavailableException("refused " + object.name(), null, false);
                    }
                    return real.read(object, limit);
                }

                @Override
                public void write(
                        ObjectKey object,
                        String contentType,
                        byte[] body,
                        Map<String, String> metadata,
                        String expected) {
                    real.write(object, contentType, body, metadata, expected);
                }

                @Override
                public void delete(ObjectKey object, String expected) {
                    real.delete(object, expected);
                }
            };
        }
    }
}
