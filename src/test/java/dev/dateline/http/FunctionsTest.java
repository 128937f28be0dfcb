package dev.dateline.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.dateline.SeedArticle;
import dev.dateline.analysis.Analysis;
import dev.dateline.analysis.ArticleAnalyzer;
import dev.dateline.analysis.EngineVersion;
import dev.dateline.article.Checked;
import dev.dateline.json.Answers;
import dev.dateline.json.ArticleRequest;
import dev.dateline.json.JsonBytes;
import dev.dateline.json.RequestReader;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FunctionsTest {

    private static final String ACCENTED =
            "Zoë met 👩‍🚀 Müller in Köln. The mayor said nothing on Sunday. 日本 was silent.";

    @ParameterizedTest
    @ValueSource(strings = {"summary", "entities", "timeline", "analysis"})
    void everyFunctionTellsTheArticleAndTheEngine(String function) {
        analyse("/v1/" + function, "{\"id\": \"a1\", \"title\": \"T\", \"url\": \"u\", \"text\": \"The fire began.\"}")
                .statusCode(200)
                .header("Content-Type", startsWith("application/json"))
                .body("article.id", equalTo("a1"))
                .body("article.title", equalTo("T"))
                .body("article.url", equalTo("u"))
                .body("article.language", equalTo("en"))
                .body("article.characters", equalTo(15))
                .body("article.text", nullValue())
                .body("engine.name", equalTo("dateline"))
                .body("engine.model", startsWith("en-"));
    }

    @Test
    void eachFunctionHasItsOwnFieldsInTheOrderOfTheContract() {
        Map<String, List<String>> fields = Map.of(
                "summary", List.of("article", "summary", "warnings", "engine"),
                "entities", List.of("article", "entities", "warnings", "engine"),
                "timeline", List.of("article", "timeline", "timexes", "entities", "warnings", "engine"),
                "analysis", List.of("article", "summary", "entities", "timeline", "timexes", "warnings", "engine"),
                "timelinejs", List.of("title", "events"));
        fields.forEach((function, expected) -> {
            JsonPath answer = analyse("/v1/" + function, "{\"text\": \"The fire began.\"}")
                    .extract()
                    .jsonPath();
            assertThat(new ArrayList<>(answer.getMap("").keySet())).as(function).isEqualTo(expected);
        });
    }

    @Test
    void plainTextAndJsonGiveTheSameAnswer() {
        String byJson = analyse(
                        "/v1/analysis",
                        "{\"title\": \"Über\", \"publishedAt\": \"2019-04-07\", \"text\": "
                                + SeedArticle.quoted(SeedArticle.text()) + ", \"options\": {\"sentences\": 2}}")
                .statusCode(200)
                .extract()
                .asString();
        String byText = given().contentType("text/plain; charset=UTF-8")
                .queryParam("title", "Über")
                .queryParam("publishedAt", "2019-04-07")
                .queryParam("sentences", "2")
                .body(SeedArticle.text().getBytes(StandardCharsets.UTF_8))
                .post("/v1/analysis")
                .asString();
        assertThat(byText).isEqualTo(byJson).contains("\"basis\":\"given\"", "\"date\":\"2019-04-07\"", "Über");
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf16", "codepoint", "utf8"})
    void everySentenceStandsWhereItsOffsetsSayInTheUnitAskedFor(String unit) {
        JsonPath answer = analyse(
                        "/v1/summary", "{\"text\": \"" + ACCENTED + "\", \"options\": {\"offsets\": \"" + unit + "\"}}")
                .statusCode(200)
                .extract()
                .jsonPath();
        List<Map<String, Object>> sentences = answer.getList("summary.sentences");
        assertThat(sentences).isNotEmpty();
        for (Map<String, Object> sentence : sentences) {
            assertThat(under(ACCENTED, (int) sentence.get("start"), (int) sentence.get("end"), unit))
                    .isEqualTo(sentence.get("text"));
        }
        assertThat(answer.getInt("article.characters")).isEqualTo(ACCENTED.length());
    }

    private static String under(String text, int start, int end, String unit) {
        return switch (unit) {
            case "codepoint" -> new String(text.codePoints().toArray(), start, end - start);
            case "utf8" ->
                new String(text.getBytes(StandardCharsets.UTF_8), start, end - start, StandardCharsets.UTF_8);
            default -> text.substring(start, end);
        };
    }

    @Test
    void aByteOrderMarkIsSkipped() {
        given().contentType("application/json")
                .body("\uFEFF{\"text\": \"The fire began.\"}".getBytes(StandardCharsets.UTF_8))
                .post("/v1/summary")
                .then()
                .statusCode(200)
                .body("article.characters", equalTo(15));
    }

    @Test
    void unknownFieldsAreIgnored() {
        analyse("/v1/summary", "{\"text\": \"The fire began.\", \"more\": {\"a\": [1, 2]}}")
                .statusCode(200);
    }

    @Test
    void theTimelineForTimelineJsIsEscaped() {
        analyse("/v1/timelinejs", "{\"text\": \"The fire began.\", \"title\": \"<b>Fire & smoke</b>\"}")
                .statusCode(200)
                .body("title.text.headline", equalTo("&lt;b&gt;Fire &amp; smoke&lt;/b&gt;"))
                .body("events", hasSize(0));
    }

    @Test
    void theSameRequestGetsTheSameBytes() {
        String body = "{\"text\": " + SeedArticle.quoted(SeedArticle.text()) + "}";
        byte[] first = analyse("/v1/analysis", body).extract().asByteArray();
        assertThat(analyse("/v1/analysis", body).extract().asByteArray()).isEqualTo(first);
    }

    @Test
    void everyEntryPointWritesTheSameBytes() {
        Checked<ArticleRequest> read = new RequestReader().json("{\"text\": \"" + ACCENTED + "\"}");
        ArticleRequest request = ((Checked.Accepted<ArticleRequest>) read).value();
        Analysis analysis = new ArticleAnalyzer()
                .analyze(request.article(), request.options().length());
        byte[] uploaded = JsonBytes.of(new Answers(EngineVersion.load()).analysis(analysis, request.options()));
        byte[] answered = analyse("/v1/analysis", "{\"text\": \"" + ACCENTED + "\"}")
                .extract()
                .asByteArray();
        assertThat(new String(answered, StandardCharsets.UTF_8))
                .isEqualTo(new String(uploaded, StandardCharsets.UTF_8));
    }

    @Test
    void optionsTellsWhichMethodsAreAllowed() {
        Response response = given().options("/v1/summary");
        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(String.join(", ", response.headers().getValues("Allow"))).isEqualTo("POST, OPTIONS");
    }

    @Test
    void healthTellsWhichEngineIsReady() {
        given().get("/q/health/ready").then().statusCode(200).body("checks.name", contains("engine"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/page/page.js", "/page/page.css", "/page/example.txt"})
    void thePageMayAskNothingOfAnotherHost(String path) {
        given().get(path)
                .then()
                .statusCode(200)
                .header(
                        "Content-Security-Policy",
                        startsWith("default-src 'none'; script-src 'self'; style-src 'self';"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("no-referrer"));
    }

    @Test
    void aPartOfThePageThatIsNotThereIsAProblem() {
        given().get("/page/none.js")
                .then()
                .statusCode(404)
                .header("Content-Type", startsWith("application/problem+json"));
        Response refused =
                given().post("/page/page.js").then().statusCode(405).extract().response();
        assertThat(String.join(", ", refused.headers().getValues("Allow"))).isEqualTo("GET, HEAD");
    }

    private static ValidatableResponse analyse(String path, String json) {
        return given().contentType("application/json")
                .body(json.getBytes(StandardCharsets.UTF_8))
                .post(path)
                .then();
    }
}
