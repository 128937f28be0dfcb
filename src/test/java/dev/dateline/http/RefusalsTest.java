package dev.dateline.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RefusalsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/v1/nothing", "/v1/chronologies", "/v1/summary/", "/nothing", "/v1/Summary"})
    void anUnknownPathIsNotFoundWhateverElseIsWrong(String path) {
        problem(given().contentType("image/png").body(new byte[1]).post(path), 404)
                .body("instance", equalTo(path));
        problem(given().get(path), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH"})
    void anotherMethodIsRefusedWithThoseAllowed(String method) {
        Response response = given().request(method, "/v1/summary");
        problem(response, 405);
        assertThat(allowed(response)).isEqualTo("POST, OPTIONS");
    }

    @Test
    void headIsRefusedWithoutABody() {
        Response response = given().head("/v1/summary");
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(allowed(response)).isEqualTo("POST, OPTIONS");
        assertThat(response.asByteArray()).isEmpty();
    }

    @Test
    void aBodyOverFiveMebibytesIsRefusedBeforeItsTypeIsLookedAt() {
        byte[] body = new byte[5 * 1024 * 1024 + 1];
        problem(given().contentType("image/png").body(body).post("/v1/summary"), 413);
    }

    @Test
    void aTextOverTheLimitIsRefusedAndOneOfTheLimitIsNot() {
        String longest = "The fire began. ".repeat(31_250);
        assertThat(longest).hasSize(500_000);
        post("{\"text\": \"" + longest + "\"}").then().statusCode(200);
        problem(post("{\"text\": \"" + longest + "x\", \"publishedAt\": \"never\"}"), 413)
                .body("errors.pointer", contains("/text"))
                .body("detail", containsString("500,001"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image/png",
                "text/plain; charset=KOI8-R",
                "text/plain; charset=none-such",
                "nonsense",
                "application/jsonx"
            })
    void anotherContentTypeIsRefused(String type) {
        problem(
                given().header("Content-Type", type)
                        .body("x".getBytes(StandardCharsets.UTF_8))
                        .post("/v1/summary"),
                415);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html                      | <p>Fire                 | 422 | /html",
                "application/ld+json            | {'@type': 'Recipe'}     | 422 | /@type",
                "application/vnd.iptc.ninjs+json| {'type': 'text'}        | 422 | /body_text"
            })
    void aDocumentWithoutAnArticleIsRefused(String type, String body, int status, String pointer) {
        problem(
                        given().contentType(type)
                                .body(body.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                                .post("/v1/summary"),
                        status)
                .body("errors.pointer", contains(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\\n\\t", "\\u200b", "\\ufeff\\u200b\\u00a0", "\\u2060\\u200d", "\\u00ad"})
    void aTextOfWhichNothingIsSeenIsRefused(String escaped) {
        for (String body : List.of("{\"text\": \"" + escaped + "\"}", "{\"html\": \"<p>" + escaped + "</p>\"}")) {
            problem(given().contentType("application/json").body(body).post("/v1/analysis"), 422)
                    .body("errors.pointer", contains(body.contains("html") ? "/html" : "/text"));
        }
    }

    @Test
    void aPageInACharsetThatIsNotKnownIsRefused() {
        problem(
                given().header("Content-Type", "text/html; charset=KOI8-R")
                        .body("<p>The fire began.</p>".getBytes(StandardCharsets.UTF_8))
                        .post("/v1/summary"),
                415);
    }

    @Test
    void aBodyWithoutAContentTypeIsRefused() {
        problem(
                given().noContentType()
                        .body("x".getBytes(StandardCharsets.UTF_8))
                        .post("/v1/summary"),
                415);
    }

    @Test
    void anEncodedBodyIsRefused() {
        problem(
                given().contentType("application/json")
                        .header("Content-Encoding", "gzip")
                        .body("{}")
                        .post("/v1/summary"),
                415);
        given().contentType("application/json")
                .header("Content-Encoding", "identity")
                .body("{\"text\": \"The fire began.\"}")
                .post("/v1/summary")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\": \"a\",}               | line 1, column 14",
                "{\"text\": \"a\", \"text\": \"b\"}| Duplicate",
                "{\"text\": \"a\", \"x\": {\"y\": 1, \"y\": 2}}| Duplicate",
                "{\"text\": \"a\"} {}             | line 1, column 15",
                "{\"text\": \"a\"                 | line 1",
                "nonsense                         | line 1, column 1",
            })
    void whatIsNotJsonIsRefusedWithItsPlace(String body, String told) {
        problem(post(body), 400).body("detail", containsString(told));
    }

    @Test
    void anEmptyBodyIsNotJson() {
        problem(post(""), 400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\": 5}                                      | /text",
                "{\"text\": \"a\", \"title\": []}                   | /title",
                "{\"text\": \"a\", \"options\": \"none\"}           | /options",
                "{\"text\": \"a\", \"options\": {\"sentences\": \"3\"}} | /options/sentences",
                "{\"text\": \"a\", \"options\": {\"sentences\": 2.5}}   | /options/sentences",
                "{\"text\": \"a\", \"options\": {\"includeText\": 1}}   | /options/includeText",
            })
    void aWrongJsonTypeIsRefusedWithItsPointerAndPlace(String body, String pointer) {
        problem(post(body), 400)
                .body("errors.pointer", contains(pointer))
                .body("errors[0].detail", containsString("line 1, column"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                         | /text",
                "{\"text\": null}                                           | /text",
                "{\"text\": \" \\u0000\\n\\u00a0\"}                         | /text",
                "{\"text\": \"a\", \"html\": \"<p>b\"}                      | /html",
                "{\"html\": \"<p>b\"}                                       | /html",
                "{\"text\": \"a\\ud800b\"}                                  | /text",
                "{\"text\": \"a\", \"title\": \"\\udc00\"}                  | /title",
                "{\"text\": \"a\", \"publishedAt\": \"April 7\"}            | /publishedAt",
                "{\"text\": \"a\", \"publishedAt\": \"2019-02-29\"}         | /publishedAt",
                "{\"text\": \"a\", \"publishedAt\": \"0000-01-01\"}         | /publishedAt",
                "{\"text\": \"a\", \"publishedAt\": \"10000-01-01\"}        | /publishedAt",
                "{\"text\": \"a\", \"language\": \"de\"}                    | /language",
                "{\"text\": \"a\", \"options\": {\"sentences\": 0}}         | /options/sentences",
                "{\"text\": \"a\", \"options\": {\"sentences\": 21}}        | /options/sentences",
                "{\"text\": \"a\", \"options\": {\"maxCharacters\": 39}}    | /options/maxCharacters",
                "{\"text\": \"a\", \"options\": {\"offsets\": \"bytes\"}}   | /options/offsets",
            })
    void whatCannotBeAnalysedIsRefusedWithItsPointer(String body, String pointer) {
        problem(post(body), 422).body("errors.pointer", contains(pointer));
    }

    @Test
    void allFaultsOfARequestAreToldTogether() {
        problem(
                        post(
                                "{\"text\": \" \", \"publishedAt\": \"x\", \"language\": \"fr\", \"options\": {\"sentences\": 0,"
                                        + " \"offsets\": \"x\"}}"),
                        422)
                .body(
                        "errors.pointer",
                        contains("/options/sentences", "/options/offsets", "/text", "/language", "/publishedAt"));
    }

    @Test
    void faultsOfQueryParametersAreToldByName() {
        problem(
                        given().contentType("text/plain; charset=UTF-8")
                                .body("The fire began.")
                                .post("/v1/summary?sentences=many&publishedAt=soon&includeText=yes"),
                        422)
                .body("errors.pointer", contains("?sentences", "?includeText", "?publishedAt"));
    }

    @Test
    void aQueryParameterGivenTwiceIsRefused() {
        problem(given().contentType("text/plain; charset=UTF-8").body("x").post("/v1/summary?title=a&title=b"), 400)
                .body("errors.pointer", contains("?title"));
    }

    @Test
    void anotherLanguageIsRefusedByName() {
        String german =
                "Die Regierung hat am Sonntag erklärt, dass sie mit der Lage in der Hauptstadt nicht zufrieden ist"
                        + " und eine Untersuchung der Vorfälle durch das Parlament fordert, wie ein Sprecher mit Nachdruck sagte."
                        + " Auch die Opposition wird sich an der Untersuchung beteiligen.";
        problem(post("{\"text\": \"" + german + "\"}"), 422)
                .body("errors.pointer", contains("/text"))
                .body("detail", containsString("German (de)"));
        problem(post("{\"language\": \"nl\", \"text\": \"" + german + "\"}"), 422)
                .body("errors.pointer", contains("/language"))
                .body("detail", containsString("\"nl\""))
                .body("detail", containsString("German (de)"));
        post("{\"language\": \"en-GB\", \"text\": \"" + german + "\"}").then().statusCode(200);
    }

    /** The methods allowed; a gateway may write them on one line or on several. */
    private static String allowed(Response response) {
        return String.join(", ", response.headers().getValues("Allow"));
    }

    private static Response post(String json) {
        return given().contentType("application/json")
                .body(json.getBytes(StandardCharsets.UTF_8))
                .post("/v1/summary");
    }

    private static ValidatableResponse problem(Response response, int status) {
        return response.then()
                .statusCode(status)
                .header("Content-Type", startsWith("application/problem+json"))
                .body("status", equalTo(status))
                .body("type", startsWith("tag:dateline.dev,2026:"))
                .body("trace", nullValue());
    }
}
