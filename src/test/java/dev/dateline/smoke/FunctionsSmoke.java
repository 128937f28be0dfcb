package dev.dateline.smoke;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.dateline.SeedArticle;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Checks a running stage, here or deployed, on a real article: {@code mvn -Psmoke test -Dsmoke.url=…}. */
class FunctionsSmoke {

    @BeforeAll
    static void pointAtTheStage() {
        RestAssured.baseURI = System.getProperty("smoke.url");
    }

    @Test
    void theStageIsReady() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void theSummaryHasThreeSentences() {
        post("/v1/summary").statusCode(200).body("summary.sentences", hasSize(3));
    }

    @Test
    void entitiesAreAnswered() {
        post("/v1/entities").statusCode(200).body("entities", notNullValue());
    }

    @Test
    void theTimelineIsAnswered() {
        post("/v1/timeline").statusCode(200).body("timeline", notNullValue()).body("timexes", notNullValue());
    }

    @Test
    void theAnalysisTellsItsEngine() {
        post("/v1/analysis")
                .statusCode(200)
                .body("article.characters", equalTo(SeedArticle.text().length()))
                .body("article.sentences", greaterThan(5))
                .body("engine.name", equalTo("dateline"));
    }

    @Test
    void theTimelineForTimelineJsHasATitle() {
        post("/v1/timelinejs").statusCode(200).body("title.unique_id", equalTo("title"));
    }

    @Test
    void aBlankTextIsRefusedAsAProblem() {
        given().contentType("application/json")
                .body("{\"text\": \" \"}")
                .post("/v1/analysis")
                .then()
                .statusCode(422)
                .header("Content-Type", startsWith("application/problem+json"))
                .body("errors[0].pointer", equalTo("/text"));
    }

    private static ValidatableResponse post(String path) {
        return given().contentType("application/json")
                .body(("{\"text\": " + SeedArticle.quoted(SeedArticle.text()) + "}").getBytes(StandardCharsets.UTF_8))
                .post(path)
                .then();
    }
}
