package dev.dateline.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.dateline.SeedArticle;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChronologyFunctionTest {

    private static final Map<String, Object> SEED = Map.of("id", "seed", "text", SeedArticle.text());
    private static final Map<String, Object> OTHER = Map.of(
            "id",
            "weekly",
            "publishedAt",
            "2019-04-14",
            "title",
            "A week of war",
            "text",
            "Khalifa Haftar launched an offensive to seize Tripoli on 4 April 2019. In 2011 Libya descended into chaos.");

    private static ValidatableResponse post(Object body) {
        return given().contentType("application/json")
                .body(body)
                .post("/v1/chronology")
                .then();
    }

    private static String analysis(Map<String, Object> article) {
        return given().contentType("application/json")
                .body(article)
                .post("/v1/analysis")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void mergesArticles() {
        post(Map.of("articles", List.of(SEED, OTHER)))
                .statusCode(200)
                .body("articles.id", contains("seed", "weekly"))
                .body("articles[0].publication.basis", equalTo("inferred"))
                .body("timeline.find { it.from == '2019-04-04' }.support", equalTo(2))
                .body("timeline.find { it.from == '2019-04-04' }.sources.article", contains("seed", "weekly"))
                .body("entities.find { it.name == 'Khalifa Haftar' }.mentions.article", hasItem("weekly"))
                .body("engine.name", equalTo("dateline"));
    }

    @Test
    void storedAnalysesGiveTheSameAsTheirArticles() {
        String stored = "{\"analyses\": [" + analysis(SEED) + "," + analysis(OTHER) + "]}";
        String merged = post(stored).statusCode(200).extract().asString();
        assertThat(merged)
                .isEqualTo(
                        post(Map.of("articles", List.of(SEED, OTHER))).extract().asString());
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        String one = post(Map.of("articles", List.of(SEED, OTHER))).extract().asString();
        String two = post(Map.of("articles", List.of(OTHER, SEED))).extract().asString();
        assertThat(one).isEqualTo(two);
    }

    @Test
    void tellsOnlyWhatIsAskedFor() {
        post(Map.of("articles", List.of(SEED, OTHER), "options", Map.of("entity", "haftar", "from", "2019-01-01")))
                .statusCode(200)
                .body("timeline.from", everyItem(greaterThan("2019")));
        post(Map.of("articles", List.of(SEED, OTHER), "options", Map.of("maxEntries", 1)))
                .statusCode(200)
                .body("timeline", hasSize(1))
                .body("warnings", hasSize(1));
    }

    @Test
    void tellsEveryFaultAtItsPlace() {
        post(Map.of("articles", List.of(SEED, Map.of("id", "x"), Map.of("text", " ", "html", "<p>"))))
                .statusCode(422)
                .body("errors.pointer", hasItem("/articles/1/text"))
                .body("errors.pointer", hasItem("/articles/2/html"));
    }

    @Test
    void refusesWhatIsTooFewOrTooMany() {
        post(Map.of("articles", List.of(SEED))).statusCode(422).body("errors.pointer", contains("/articles"));
        post(Map.of("articles", Collections.nCopies(51, OTHER)))
                .statusCode(422)
                .body("errors.pointer", contains("/articles"));
        post("{}").statusCode(422).body("errors.pointer", contains("/articles"));
        post(Map.of("articles", List.of(SEED, OTHER), "analyses", List.of()))
                .statusCode(422)
                .body("errors.pointer", contains("/analyses"));
    }

    @Test
    void refusesTwoArticlesOfOneId() {
        post(Map.of("articles", List.of(SEED, SEED)))
                .statusCode(422)
                .body("errors.pointer", contains("/articles/1/id"));
    }

    @Test
    void refusesOptionsOutOfRange() {
        Map<String, Object> options = Map.of("maxEntries", 0, "from", "2019-13-01", "entity", " ");
        post(Map.of("articles", List.of(SEED, OTHER), "options", options))
                .statusCode(422)
                .body("errors.pointer", hasItem("/options/maxEntries"))
                .body("errors.pointer", hasItem("/options/from"))
                .body("errors.pointer", hasItem("/options/entity"));
        post(Map.of("articles", List.of(SEED, OTHER), "options", Map.of("from", "2020-01-01", "to", "2019-01-01")))
                .statusCode(422)
                .body("errors.pointer", contains("/options/to"));
    }

    @Test
    void refusesWhatIsNoAnalysis() {
        String broken = analysis(OTHER).replace("\"from\":\"2019-04-04\"", "\"from\":\"in April\"");
        post("{\"analyses\": [" + broken + ", {}]}")
                .statusCode(422)
                .body("errors.pointer", hasItem("/analyses/0/timeline/1/from"))
                .body("errors.pointer", hasItem("/analyses/1/article"));
    }

    @Test
    void refusesOtherJsonTypesAndOtherMedia() {
        post("{\"articles\": 3}").statusCode(400).body("errors.pointer", contains("/articles"));
        post("{\"articles\": [{\"text\": 3}, 4]}")
                .statusCode(400)
                .body("errors.pointer", contains("/articles/0/text", "/articles/1"));
        post("{\"articles\": [").statusCode(400);
        given().contentType("text/plain")
                .body("x")
                .post("/v1/chronology")
                .then()
                .statusCode(415);
        given().get("/v1/chronology").then().statusCode(405);
    }
}
