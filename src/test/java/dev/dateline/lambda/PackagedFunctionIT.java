package dev.dateline.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.SeedArticle;
import dev.dateline.store.S3TestServer;
import dev.dateline.upload.TestStorageEvents;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.gaul.s3proxy.junit.S3ProxyExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class PackagedFunctionIT {

    private static final String HTTP = "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest";
    private static final String UPLOADS = "dev.dateline.upload.UploadHandler::handleRequest";

    @TempDir
    Path work;

    @RegisterExtension
    final S3ProxyExtension server = S3TestServer.server();

    @Test
    void theGatewayGetsAnswersAndRefusals() throws Exception {
        try (LambdaRuntime lambda = new LambdaRuntime(HTTP, work, Map.of())) {
            String json = "{\"text\": " + SeedArticle.quoted(SeedArticle.text()) + "}";
            JsonPath byJson = answer(lambda, "POST", "/v1/analysis", "application/json", json, false);
            assertThat(byJson.getInt("statusCode")).isEqualTo(200);
            JsonPath analysis = JsonPath.from(body(byJson));
            assertThat(analysis.getInt("article.characters")).isEqualTo(2448);
            assertThat(analysis.getList("summary.sentences")).hasSize(3);

            JsonPath byText =
                    answer(lambda, "POST", "/v1/analysis", "text/plain; charset=UTF-8", SeedArticle.text(), true);
            assertThat(body(byText)).isEqualTo(body(byJson));

            JsonPath refused = answer(lambda, "POST", "/v1/analysis", "application/json", "{\"text\": }", false);
            assertThat(refused.getInt("statusCode")).isEqualTo(400);
            assertThat(JsonPath.from(body(refused)).getString("detail")).contains("line 1, column 10");

            JsonPath unknown = answer(lambda, "GET", "/v1/analysis", "application/json", "", false);
            assertThat(unknown.getInt("statusCode")).isEqualTo(405);

            assertThat(lambda.log())
                    .contains("\"event\":\"request\"", "\"path\":\"/v1/analysis\",\"status\":200", "\"status\":400")
                    .doesNotContain("Haftar")
                    .doesNotContain("ERROR");
        }
    }

    @Test
    void uploadsAreTakenInFromTheStoreAndFromAQueue() throws Exception {
        try (S3TestServer store = new S3TestServer(server);
                LambdaRuntime lambda = new LambdaRuntime(UPLOADS, work, environment())) {
            store.put("incoming/seed.txt", "text/plain", SeedArticle.text());
            store.put("incoming/blank.txt", "text/plain", " ");
            LambdaRuntime.Answer direct = lambda.invoke(TestStorageEvents.s3("uploads", "incoming/seed.txt"));
            assertThat(direct.isError()).as(direct.body()).isFalse();
            assertThat(store.result("incoming/seed.txt.analysis.json")).contains("\"characters\":2448");

            LambdaRuntime.Answer batch = lambda.invoke(
                    TestStorageEvents.sqs(TestStorageEvents.s3("uploads", "incoming/blank.txt"), "no event"));
            assertThat(batch.body()).isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"m1\"}]}");
            assertThat(store.results())
                    .containsExactly(
                            "incoming/blank.txt.problem.json",
                            "incoming/seed.txt.analysis.json",
                            "incoming/seed.txt.timelinejs.json");
            // A write whose answer the store loses is tried again, and then finds what it wrote.
            assertThat(lambda.log())
                    .containsPattern("\"outcome\":\"(analysed|unchanged)\"")
                    .containsPattern("\"outcome\":\"(refused|unchanged)\"")
                    .contains("\"outcome\":\"unreadable\"")
                    .doesNotContain("Haftar");
        }
    }

    @Test
    void aDirectEventThatCannotBeServedEndsInAnErrorSoThatItIsDeliveredAgain() throws Exception {
        Map<String, String> nowhere = new java.util.HashMap<>(environment());
        nowhere.put("AWS_ENDPOINT_URL_S3", "http://127.0.0.1:1");
        try (LambdaRuntime lambda = new LambdaRuntime(UPLOADS, work, nowhere)) {
            assertThat(lambda.invoke(TestStorageEvents.s3("uploads", "incoming/seed.txt"))
                            .isError())
                    .isTrue();
        }
    }

    @Test
    void whatIsDoneBeforeTheSnapshotLeavesNoTraceAndTheFirstRequestIsTheFirst() throws Exception {
        Map<String, String> snapshot = Map.of("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");
        try (LambdaRuntime lambda = new LambdaRuntime(HTTP, work, snapshot)) {
            lambda.initMillis();
            assertThat(lambda.isWarmedUp()).isTrue();
            assertThat(lambda.log()).doesNotContain("\"event\":\"request\"").doesNotContain("ERROR");
            answer(lambda, "POST", "/v1/analysis", "application/json", "{\"text\": \"It rained.\"}", false);
            answer(lambda, "POST", "/v1/analysis", "application/json", "{\"text\": \"It rained.\"}", false);
            assertThat(lambda.log().lines().filter(line -> line.contains("\"event\":\"request\"")))
                    .hasSize(2)
                    .satisfies(
                            line -> assertThat(line).contains("\"coldStart\":true"),
                            org.assertj.core.api.Assertions.atIndex(0))
                    .satisfies(
                            line -> assertThat(line).contains("\"coldStart\":false"),
                            org.assertj.core.api.Assertions.atIndex(1));
        }
    }

    @Test
    void beforeTheSnapshotUploadsWriteNothingAndTheFirstOneIsTheFirst() throws Exception {
        Map<String, String> snapshot = new java.util.HashMap<>(environment());
        snapshot.put("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");
        try (S3TestServer store = new S3TestServer(server);
                LambdaRuntime lambda = new LambdaRuntime(UPLOADS, work, snapshot)) {
            lambda.initMillis();
            assertThat(lambda.isWarmedUp()).isTrue();
            assertThat(store.results()).isEmpty();
            assertThat(lambda.log()).doesNotContain("\"event\":\"upload\"", "WARN ", "ERROR");
            store.put("incoming/a.txt", "text/plain", "The fire began.");
            lambda.invoke(TestStorageEvents.sqs(TestStorageEvents.s3("uploads", "incoming/a.txt")));
            assertThat(store.results()).contains("incoming/a.txt.analysis.json");
            assertThat(lambda.log()).contains("\"coldStart\":true");
        }
    }

    private Map<String, String> environment() {
        return Map.of(
                "AWS_ENDPOINT_URL_S3",
                S3TestServer.endpoint(server).toString(),
                "AWS_REGION",
                "us-east-1",
                "AWS_ACCESS_KEY_ID",
                server.getAccessKey(),
                "AWS_SECRET_ACCESS_KEY",
                server.getSecretKey(),
                "DATELINE_UPLOADS_BUCKET",
                "uploads",
                "DATELINE_RESULTS_BUCKET",
                "results");
    }

    private static JsonPath answer(
            LambdaRuntime lambda, String method, String path, String type, String body, boolean isBase64)
            throws IOException, InterruptedException {
        String sent = isBase64 ? Base64.getEncoder().encodeToString(body.getBytes(StandardCharsets.UTF_8)) : body;
        LambdaRuntime.Answer answer =
                lambda.invoke("""
                {"version": "2.0", "routeKey": "$default", "rawPath": "%1$s", "rawQueryString": "",
                 "headers": {"content-type": "%2$s", "host": "example.org"},
                 "requestContext": {"http": {"method": "%3$s", "path": "%1$s", "protocol": "HTTP/1.1",
                 "sourceIp": "192.0.2.1"}, "stage": "$default"}, "body": %4$s, "isBase64Encoded": %5$s}""".formatted(path, type, method, SeedArticle.quoted(sent), isBase64));
        assertThat(answer.isError()).as(answer.body()).isFalse();
        return JsonPath.from(answer.body());
    }

    private static String body(JsonPath answer) {
        String body = answer.getString("body");
        return answer.getBoolean("isBase64Encoded")
                ? new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8)
                : body;
    }
}
