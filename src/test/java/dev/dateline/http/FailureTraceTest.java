package dev.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailureTraceTest {

    @Test
    void showsTheFramesOfEveryCauseAndNoMessage() {
        String trace = FailureTrace.of(new IllegalStateException("the article's words", failingDeepDown()));
        assertThat(trace)
                .startsWith("\njava.lang.IllegalStateException\n\tat dev.dateline.http.FailureTraceTest.shows")
                .contains(
                        "\nCaused by: java.lang.ArithmeticException\n\tat dev.dateline.http.FailureTraceTest.failingDeepDown")
                .doesNotContain("words");
    }

    @Test
    void leavesOutTheFramesACauseShares() {
        String trace = FailureTrace.of(new IllegalStateException(failingDeepDown()));
        assertThat(trace.split("FailureTraceTest.leavesOut", -1)).hasSize(2);
        assertThat(trace).contains(" more");
    }

    @Test
    void endsWhereCausesRunInACircle() {
        Exception inner = new Exception();
        Exception outer = new Exception(inner);
        inner.initCause(outer);
        assertThat(FailureTrace.of(outer).split("Caused by")).hasSize(2);
    }

    @Test
    void isBoundedHoweverDeepTheFailure() {
        Exception failure = new Exception();
        for (int i = 0; i < 1000; i++) {
            failure = new Exception(failure);
        }
        assertThat(FailureTrace.of(failure).lines().count()).isLessThan(200);
        Exception overflow = new Exception();
        overflow.setStackTrace(java.util.Collections.nCopies(1024, new StackTraceElement("C", "m", "C.java", 1))
                .toArray(new StackTraceElement[0]));
        assertThat(FailureTrace.of(overflow)).endsWith("... 984 more");
    }

    private static Exception failingDeepDown() {
        return new ArithmeticException("more words");
    }
}
