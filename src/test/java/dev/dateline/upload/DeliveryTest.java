package dev.dateline.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dateline.analysis.ArticleAnalyzer;
import dev.dateline.analysis.EngineVersion;
import dev.dateline.json.Answers;
import dev.dateline.json.BodyReader;
import dev.dateline.json.LogLine;
import dev.dateline.json.RequestReader;
import dev.dateline.json.Sequencer;
import dev.dateline.json.StorageEvent.UploadedObject;
import dev.dateline.store.ObjectKey;
import dev.dateline.store.ObjectStore;
import dev.dateline.store.RetryBudget;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** One delivery after the other, and one in the middle of another, over a store that keeps versions. */
class DeliveryTest {

    private static final Answers ANSWERS = new Answers(EngineVersion.load());
    private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();
    private static final String KEY = "incoming/a.txt";

    private final Memory store = new Memory();
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final List<Long> waits = new ArrayList<>();
    private LongConsumer onPause = waits::add;
    private long millisLeft = 60_000;

    @Test
    void aProblemThatIsMendedLeavesNoProblemBehind() {
        store.put(KEY, " ");
        assertThat(deliver("01")).isEqualTo(DeliveryOutcome.REFUSED);
        assertThat(store.results()).containsExactly(KEY + ".problem.json");
        store.put(KEY, "The fire began.");
        assertThat(deliver("02")).isEqualTo(DeliveryOutcome.ANALYSED);
        assertThat(store.results()).containsExactly(KEY + ".analysis.json", KEY + ".timelinejs.json");
    }

    @Test
    void anAnalysisWhoseArticleIsSpoiltLeavesNoAnalysisBehind() {
        store.put(KEY, "The fire began.");
        deliver("01");
        store.put(KEY, " ");
        assertThat(deliver("02")).isEqualTo(DeliveryOutcome.REFUSED);
        assertThat(store.results()).containsExactly(KEY + ".problem.json");
    }

    @Test
    void newsOfAnEarlierVersionIsNotEvenReadOnceALaterOneIsAnswered() {
        store.put(KEY, "The fire began.");
        store.put(KEY, "The fire ended.");
        deliver("0B");
        store.reads = 0;
        assertThat(deliver("0A")).isEqualTo(DeliveryOutcome.UNCHANGED);
        assertThat(store.reads).isZero();
    }

    @Test
    void theSameNewsTwiceIsAnsweredOnce() {
        store.put(KEY, "The fire began.");
        deliver("01");
        long writes = store.writes;
        assertThat(deliver("01")).isEqualTo(DeliveryOutcome.UNCHANGED);
        assertThat(store.writes).isEqualTo(writes);
    }

    @Test
    void earlyNewsOfALaterVersionAndLateNewsOfAnEarlierEndInTheNewest() {
        store.put(KEY, "The fire began.");
        store.put(KEY, "The fire ended.");
        assertThat(deliver("01")).isEqualTo(DeliveryOutcome.ANALYSED);
        assertThat(deliver("02")).isEqualTo(DeliveryOutcome.UNCHANGED);
        assertThat(store.metadata(KEY + ".analysis.json")).containsEntry("source-version", "v2");
    }

    @Test
    void aVersionThatComesWhileAnEarlierOneIsWrittenIsMadeGoodByWhomItOvertook() {
        store.put(KEY, " ");
        store.before(KEY + ".problem.json", () -> {
            store.put(KEY, "The fire began.");
            deliver("02");
        });
        assertThat(deliver("01")).isEqualTo(DeliveryOutcome.ANALYSED);
        assertThat(store.results()).containsExactly(KEY + ".analysis.json", KEY + ".timelinejs.json");
    }

    @Test
    void whoIsKilledAfterHeWroteWhatWasOutOfDateMendsItWhenItIsDeliveredAgain() {
        store.put(KEY, "The fire began.");
        deliver("01");
        store.put(KEY, "The fire ended.");
        store.before(KEY + ".timelinejs.json", () -> {
            // Taken back: the results are, byte for byte, those that lay there when the slow one looked.
            store.put(KEY, "The fire began.");
            deliver("03");
            store.killAfter = KEY + ".analysis.json";
        });
        assertThatThrownBy(() -> deliver("02")).isInstanceOf(CrashingStore.Killed.class);
        assertThat(store.metadata(KEY + ".analysis.json")).containsEntry("source-version", "v2");
        deliver("02");
        assertThat(store.metadata(KEY + ".analysis.json")).containsEntry("source-version", "v3");
        assertThat(store.metadata(KEY + ".timelinejs.json")).containsEntry("source-version", "v3");
    }

    @Test
    void whatWasHalfWrittenOfAnObjectThatIsGoneIsCleared() {
        store.put(KEY, "The fire began.");
        store.killAfter = KEY + ".timelinejs.json";
        assertThatThrownBy(() -> deliver("01")).isInstanceOf(CrashingStore.Killed.class);
        store.delete(KEY);
        assertThat(deliver("01")).isEqualTo(DeliveryOutcome.GONE);
        assertThat(store.results()).isEmpty();
    }

    @Test
    void wholeResultsOfAnObjectThatIsGoneStay() {
        store.put(KEY, "The fire began.");
        deliver("01");
        store.delete(KEY);
        assertThat(deliver("01")).isEqualTo(DeliveryOutcome.GONE);
        assertThat(store.results()).hasSize(2);
    }

    @Test
    void resultsOfAnotherEngineAreWrittenAnew() {
        store.put(KEY, "The fire began.");
        deliver("01");
        store.metadataOf(KEY + ".analysis.json").put("engine-model", "en-2019-04");
        assertThat(deliver("01")).isEqualTo(DeliveryOutcome.ANALYSED);
        assertThat(store.metadata(KEY + ".analysis.json"))
                .containsEntry("engine-model", ANSWERS.engine().model());
    }

    @Test
    void sequencersAreComparedFromTheirLeft() {
        Sequencer shorter = new Sequencer("0B");
        assertThat(shorter).isGreaterThan(new Sequencer("0A99"));
        assertThat(shorter).isLessThan(new Sequencer("0B01"));
        assertThat(shorter).isEqualByComparingTo(new Sequencer("0B00"));
        assertThat(Sequencer.parse("00b")).contains(new Sequencer("00B"));
        assertThat(Sequencer.parse("x")).isEmpty();
    }

    @Test
    void gzipIsUndoneOnceWhicheverWayItIsToldOf() throws Exception {
        byte[] zipped = gzip("The fire began.".getBytes(StandardCharsets.UTF_8));
        store.put("incoming/a.txt.gz", zipped, "application/gzip", null);
        store.put("incoming/b.txt", zipped, "text/plain", "gzip");
        store.put("incoming/c", zipped, "text/plain", "aws-chunked, GZIP");
        store.put("incoming/d.json.GZ", gzip("{\"text\": \"Fire.\"}".getBytes(StandardCharsets.UTF_8)), null, "gzip");
        for (String key : List.of("incoming/a.txt.gz", "incoming/b.txt", "incoming/c", "incoming/d.json.GZ")) {
            assertThat(deliver(key, "01")).as(key).isEqualTo(DeliveryOutcome.ANALYSED);
        }
    }

    @Test
    void whatIsNotGzipOrTooMuchOfItIsAProblem() throws Exception {
        store.put("incoming/a.txt.gz", "The fire began.".getBytes(StandardCharsets.UTF_8), null, null);
        store.put("incoming/b.txt.gz", gzip(new byte[200 << 20]), null, null);
        store.put("incoming/c.txt", new byte[9], null, "br");
        store.put("incoming/d.txt", new byte[BodyReader.LARGEST_BODY + 1], null, null);
        for (String key : List.of("incoming/a.txt.gz", "incoming/b.txt.gz", "incoming/c.txt", "incoming/d.txt")) {
            assertThat(deliver(key, "01")).as(key).isEqualTo(DeliveryOutcome.REFUSED);
        }
        assertThat(store.text("incoming/a.txt.gz.problem.json")).contains("\"status\":400");
        assertThat(store.text("incoming/b.txt.gz.problem.json")).contains("\"status\":413");
        assertThat(store.text("incoming/c.txt.problem.json")).contains("\"status\":415", "br");
        assertThat(store.text("incoming/d.txt.problem.json")).contains("\"status\":413");
    }

    @Test
    void passingFailuresAreTriedAgainWithWaitsThatGrow() {
        store.put(KEY, "The fire began.");
        store.failures = 4;
        assertThat(deliver("01")).isEqualTo(DeliveryOutcome.ANALYSED);
        assertThat(waits).hasSize(4);
        for (int i = 0; i < waits.size(); i++) {
            assertThat(waits.get(i)).isBetween(0L, 50L << i);
        }
    }

    @Test
    void failuresDoNotGoOnForEver() {
        store.put(KEY, "The fire began.");
        store.failures = Integer.MAX_VALUE;
        assertThatThrownBy(() -> deliver("01")).isInstanceOf(ObjectStore.StoreUnavailableException.class);
        assertThat(waits).hasSize(RetryBudget.TRIES - 1);
    }

    @Test
    void whatIsGivenUpAndDoneAllTheSameAfterANewerVersionIsMended() {
        store.put(KEY, " ");
        deliver("01");
        store.put(KEY, "The fire began.");
        store.isDeletedLate = true;
        onPause = millis -> {
            if (millis == Delivery.GRACE) {
                onPause = waits::add;
                store.put(KEY, " ");
                assertThat(deliver("03")).isEqualTo(DeliveryOutcome.REFUSED);
                store.doLate();
            }
        };
        assertThat(deliver("02")).isEqualTo(DeliveryOutcome.REFUSED);
        assertThat(store.results()).containsExactly(KEY + ".problem.json");
    }

    @Test
    void whereNoTimeIsLeftToWaitForWhatIsGivenUpTheDeliveryIsMadeAgain() {
        store.put(KEY, " ");
        deliver("01");
        store.put(KEY, "The fire began.");
        store.isDeletedLate = true;
        millisLeft = RetryBudget.RESERVE + Delivery.GRACE;
        assertThatThrownBy(() -> deliver("02")).isInstanceOf(ObjectStore.StoreUnavailableException.class);
        millisLeft = 60_000;
        assertThat(deliver("02")).isEqualTo(DeliveryOutcome.UNCHANGED);
    }

    @Test
    void nothingIsTriedAgainWhenTheTimeIsShort() {
        store.put(KEY, "The fire began.");
        store.failures = 1;
        millisLeft = RetryBudget.RESERVE;
        assertThatThrownBy(() -> deliver("01")).isInstanceOf(ObjectStore.StoreUnavailableException.class);
        assertThat(waits).isEmpty();
    }

    @Test
    void anObjectThatNoTimeIsLeftForIsDeliveredAgain() {
        store.put(KEY, "The fire began.");
        millisLeft = RetryBudget.RESERVE;
        String event = TestStorageEvents.sqs(TestStorageEvents.s3("uploads", KEY));
        byte[] answer = processor().answer(event.getBytes(StandardCharsets.UTF_8), invocation());
        assertThat(new String(answer, StandardCharsets.UTF_8)).contains("\"itemIdentifier\":\"m0\"");
        assertThat(store.results()).isEmpty();
    }

    @Test
    void keysTooLongToBeAnsweredAreRefusedAndLogged() throws Exception {
        String key = "incoming/" + "é".repeat(500) + ".txt";
        store.put(key, "The fire began.");
        assertThat(processor().process(new UploadedObject("uploads", key, null), invocation()))
                .isEqualTo(DeliveryOutcome.FOREIGN);
        assertThat(logged().path("outcome").asText()).isEqualTo("foreign");
        String longest = "incoming/" + "é".repeat(490) + ".txt";
        store.put(longest, "The fire began.");
        assertThat(deliver(longest, "01")).isEqualTo(DeliveryOutcome.ANALYSED);
        assertThat(store.metadata(longest + ".analysis.json").toString().length())
                .isLessThan(2048);
    }

    @Test
    void aLineOfTheLogTellsEverythingButTheText() throws Exception {
        store.put(KEY, "TRIPOLI, April 7 - Fire broke out in Quillhaven on April 4, 2019, the mayor said.");
        processor().process(new UploadedObject("uploads", KEY, new Sequencer("0A")), invocation());
        JsonNode line = logged();
        assertThat(line.path("level").asText()).isEqualTo("INFO");
        assertThat(line.path("service").asText()).isEqualTo("dateline");
        assertThat(line.path("function").asText()).isEqualTo("dateline-uploads");
        assertThat(line.path("requestId").asText()).isEqualTo("r1");
        assertThat(line.path("coldStart").asBoolean()).isTrue();
        assertThat(line.path("sourceKey").asText()).isEqualTo(KEY);
        assertThat(line.path("outcome").asText()).isEqualTo("analysed");
        assertThat(line.path("entries").asInt()).isPositive();
        JsonNode directive = line.path("_aws").path("CloudWatchMetrics").path(0);
        assertThat(directive.path("Namespace").asText()).isEqualTo("Dateline");
        for (JsonNode metric : directive.path("Metrics")) {
            assertThat(line.path(metric.path("Name").asText()).isNumber())
                    .as("%s", metric)
                    .isTrue();
        }
        for (JsonNode dimension : directive.path("Dimensions").path(1)) {
            assertThat(line.path(dimension.asText()).isTextual())
                    .as("%s", dimension)
                    .isTrue();
        }
        assertThat(line.toString()).doesNotContain("Quillhaven").doesNotContain("TRIPOLI");
    }

    private DeliveryOutcome deliver(String sequencer) {
        return deliver(KEY, sequencer);
    }

    private DeliveryOutcome deliver(String key, String sequencer) {
        RetryBudget budget = new RetryBudget(() -> millisLeft, new Random(1), millis -> onPause.accept(millis));
        UploadedObject object = new UploadedObject("uploads", key, new Sequencer(sequencer));
        return new Delivery(uploads(), object, budget).make();
    }

    private UploadProcessor processor() {
        PrintStream out = new PrintStream(log, true, StandardCharsets.UTF_8);
        return new UploadProcessor(uploads(), UploadLog.json(LogLine.Sink.to(out)));
    }

    private UploadAnalyzer uploads() {
        UploadBuckets places = UploadBuckets.parse("uploads", "incoming/", "results");
        return new UploadAnalyzer(places, store, new RequestReader(), ANALYZER, ANSWERS);
    }

    private Invocation invocation() {
        return new Invocation("r1", "dateline-uploads", true, () -> millisLeft);
    }

    private JsonNode logged() throws IOException {
        return JsonMapper.builder().build().readTree(log.toByteArray());
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        }
        return zipped.toByteArray();
    }

    /** A store that numbers the versions of uploads, and can be made to do things in the middle of others. */
    private static final class Memory implements ObjectStore {

        private final Map<String, StoredObject> objects = new TreeMap<>();
        private final Map<String, Runnable> hooks = new HashMap<>();
        private int versions;
        private int failures;
        private long reads;
        private long writes;
        private String killAfter = "";
        private boolean isDeletedLate;
        private Runnable late = () -> {};

        void put(String key, String text) {
            put(key, text.getBytes(StandardCharsets.UTF_8), "text/plain", null);
        }

        void put(String key, byte[] body, String type, String encoding) {
            Head head = new Head("u", "v" + ++versions, "", body.length, type, encoding, Map.of());
            objects.put("uploads/" + key, new StoredObject(head, body));
        }

        void delete(String key) {
            objects.remove("uploads/" + key);
        }

        /** Does something the next time before a result is written. */
        void before(String key, Runnable hook) {
            hooks.put(key, hook);
        }

        List<String> results() {
            return objects.keySet().stream()
                    .filter(key -> key.startsWith("results/"))
                    .map(key -> key.substring("results/".length()))
                    .toList();
        }

        Map<String, String> metadata(String key) {
            return objects.get("results/" + key).head().metadata();
        }

        /** Metadata that can be changed: the object is put there again with it at the next look. */
        Map<String, String> metadataOf(String key) {
            StoredObject there = objects.get("results/" + key);
            return new HashMap<>(there.head().metadata()) {
                private static final long serialVersionUID = 1L;

                @Override
                public String put(String name, String value) {
                    String before = super.put(name, value);
                    Head head = there.head();
                    Head changed = new Head(head.etag(), head.version(), "", head.size(), null, null, this);
                    objects.put("results/" + key, new StoredObject(changed, there.body()));
                    return before;
                }
            };
        }

        String text(String key) {
            return new String(objects.get("results/" + key).body(), StandardCharsets.UTF_8);
        }

        @Override
        public Optional<Head> head(ObjectKey object) {
            fail();
            return Optional.ofNullable(objects.get(object.bucket() + "/" + object.name()))
                    .map(StoredObject::head);
        }

        @Override
        public Optional<StoredObject> read(ObjectKey object, long limit) {
            fail();
            reads++;
            return Optional.ofNullable(objects.get(object.bucket() + "/" + object.name()));
        }

        @Override
        public void write(ObjectKey object, String type, byte[] body, Map<String, String> metadata, String expected) {
            Runnable hook = hooks.remove(object.name());
            if (hook != null) {
                hook.run();
            }
            StoredObject there = objects.get(object.bucket() + "/" + object.name());
            String etag = there == null ? null : there.head().etag();
            if (!java.util.Objects.equals(etag, expected)) {
                throw new ChangedException(object.name());
            }
            writes++;
            // As in S3, equal bytes have equal ETags.
            String written = Integer.toHexString(java.util.Arrays.hashCode(body));
            objects.put(
                    object.bucket() + "/" + object.name(),
                    new StoredObject(new Head(written, written, "", body.length, type, null, metadata), body));
            if (object.name().equals(killAfter)) {
                killAfter = "";
                throw new CrashingStore.Killed();
            }
        }

        /** Does what was asked and not answered. */
        void doLate() {
            late.run();
        }

        @Override
        public void delete(ObjectKey object, String expected) {
            if (isDeletedLate) {
                isDeletedLate = false;
                late = () -> delete(object, expected);
                throw StoreUnavailableException.unanswered("timed out", new IOException("nothing came"));
            }
            StoredObject there = objects.get(object.bucket() + "/" + object.name());
            if (there == null || !there.head().etag().equals(expected)) {
                throw new ChangedException(object.name());
            }
            objects.remove(object.bucket() + "/" + object.name());
        }

        private void fail() {
            if (failures > 0) {
                failures--;
                throw new StoreUnavailableException("slow down", null, true);
            }
        }
    }
}
