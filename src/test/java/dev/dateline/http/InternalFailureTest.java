package dev.dateline.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InternalFailureTest {

    private static final String WORDS = "words of an article";

    /** A route that fails, as a fault of ours would. */
    @ApplicationScoped
    static class FailingRoute {

        void register(@Observes Router router) {
            router.get("/failing").handler(routing -> {
                throw new IllegalStateException(WORDS, cause());
            });
        }
    }

    private static Exception cause() {
        return new ArithmeticException(WORDS);
    }

    @Test
    void theAnswerCarriesTheIdOfTheLogLineAndNeitherCarriesTheMessage() {
        List<String> log = new CopyOnWriteArrayList<>();
        Handler listener = listener(log);
        Logger logger = Logger.getLogger(ProblemResponse.class.getName());
        logger.addHandler(listener);
        Response response = given().get("/failing");
        logger.removeHandler(listener);

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.contentType()).startsWith("application/problem+json");
        String id = response.jsonPath().getString("instance").replace("urn:uuid:", "");
        assertThat(id).hasSize(36);
        assertThat(response.asString()).doesNotContain(WORDS, "IllegalState", "at dev.dateline");
        assertThat(log)
                .singleElement()
                .asString()
                .contains(id, "IllegalStateException", "FailingRoute", "Caused by: java.lang.ArithmeticException")
                .contains("InternalFailureTest.cause(InternalFailureTest.java:")
                .doesNotContain(WORDS);
    }

    private static Handler listener(List<String> log) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                log.add(new org.jboss.logmanager.formatters.PatternFormatter("%s%e").format(line));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
