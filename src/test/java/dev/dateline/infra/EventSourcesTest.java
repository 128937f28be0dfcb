package dev.dateline.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The samples under {@code infra/events}, which the doors are tested with, are what the template's sources send. */
class EventSourcesTest {

    private static final Template TEMPLATE = Template.read(Path.of("infra/template.yaml"));
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void everySampleButTheGatewaysGoesThroughTheUploadDoorsTest() throws IOException {
        String test = Files.readString(Path.of("src/test/java/dev/dateline/upload/UploadProcessorTest.java"));
        try (Stream<Path> samples = Files.list(Path.of("infra/events"))) {
            Set<String> names =
                    samples.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
            assertThat(names)
                    .contains("http.json")
                    .allSatisfy(name -> assertThat(name.equals("http.json") || test.contains("\"" + name + "\""))
                            .isTrue());
        }
    }

    @Test
    void theGatewaySendsThePayloadTheSampleHas() throws IOException {
        assertThat(sample("http.json").path("version").asText())
                .isEqualTo(TEMPLATE.property("HttpIntegration", "PayloadFormatVersion"));
        assertThat(sample("http.json").path("routeKey").asText()).isEqualTo(TEMPLATE.property("HttpRoute", "RouteKey"));
    }

    @Test
    void theQueueIsTheOneSourceAndTheBucketOrEventBridgeFillsIt() throws IOException {
        assertThat(Template.map(TEMPLATE.property("UploadFunction", "Events")).values())
                .singleElement()
                .satisfies(
                        source -> assertThat(Template.map(source).get("Type")).isEqualTo("SQS"));
        for (String name : List.of("sqs.json", "sqs-eventbridge.json")) {
            assertThat(sample(name).path("Records").path(0).path("eventSource").asText())
                    .isEqualTo("aws:sqs");
        }
        JsonNode s3 = JSON.readTree(
                sample("sqs.json").path("Records").path(0).path("body").asText());
        assertThat(s3).isEqualTo(sample("s3.json"));
        JsonNode bridged = JSON.readTree(sample("sqs-eventbridge.json")
                .path("Records")
                .path(0)
                .path("body")
                .asText());
        assertThat(bridged).isEqualTo(sample("eventbridge.json"));
        assertThat(Template.list(TEMPLATE.property("UploadRule", "EventPattern", "source")))
                .isEqualTo(List.of(bridged.path("source").asText()));
        assertThat(Template.list(TEMPLATE.property("UploadRule", "EventPattern", "detail-type")))
                .isEqualTo(List.of(bridged.path("detail-type").asText()));
    }

    @Test
    void onlyWhatTheDoorAdmitsIsToldOf() {
        Object prefix = TEMPLATE.property("UploadFunction", "Environment", "Variables", "DATELINE_UPLOADS_PREFIX");
        List<Object> prefixes = Template.walk(TEMPLATE.property("Uploads", "NotificationConfiguration"))
                .filter(rule -> "prefix".equals(rule.get("Name")))
                .map(rule -> rule.get("Value"))
                .toList();
        assertThat(prefixes).containsExactly(prefix);
        assertThat(Template.walk(TEMPLATE.property("UploadRule", "EventPattern"))
                        .filter(rule -> rule.containsKey("prefix"))
                        .map(rule -> rule.get("prefix")))
                .containsExactly(prefix);
    }

    @Test
    void theBackfillSendsTheBatchesTheSamplesHave() throws IOException {
        JsonNode states = machine();
        assertThat(spelling(states.path("Prefix").path("ItemBatcher"))).isEqualTo(spelling(sample("listing.json")));
        assertThat(spelling(states.path("Inventory").path("ItemBatcher")))
                .isEqualTo(spelling(sample("inventory.json")));
        assertThat(states.path("Prefix").path("ItemProcessor"))
                .isEqualTo(states.path("Inventory").path("ItemProcessor"));
    }

    @Test
    void aBatchAndItsRetriesEndBeforeAnExpressWorkflowDoes() throws IOException {
        JsonNode take =
                machine().path("Prefix").path("ItemProcessor").path("States").path("Take");
        int timeout = take.path("TimeoutSeconds").asInt();
        assertThat(timeout).isGreaterThan((int) TEMPLATE.property("UploadFunction", "Timeout"));
        JsonNode retry = take.path("Retry").path(0);
        double seconds = timeout;
        double wait = retry.path("IntervalSeconds").asDouble();
        for (int i = 0; i < retry.path("MaxAttempts").asInt(); i++) {
            seconds += wait + timeout;
            wait *= retry.path("BackoffRate").asDouble();
        }
        assertThat(seconds).isLessThan(300);
    }

    private static JsonNode machine() throws IOException {
        return JSON.readTree(
                        Files.readString(Path.of("infra/backfill.asl.json")).replaceAll(": \\$\\{Concurrency}", ": 2"))
                .path("States");
    }

    private static String spelling(JsonNode node) {
        return node.path("BatchInput").path("keys").asText();
    }

    private static JsonNode sample(String name) throws IOException {
        return JSON.readTree(Path.of("infra/events", name).toFile());
    }
}
