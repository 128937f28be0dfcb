package dev.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckedTest {

    private static final Problem PROBLEM = Problem.of(Problem.Code.MALFORMED, "no number");

    private static Checked<Integer> number(String text) {
        return text.matches("[0-9]{1,9}") ? Checked.accepted(Integer.valueOf(text)) : Checked.refused(PROBLEM);
    }

    @Test
    void anAcceptedValueGoesThroughEveryStep() {
        assertThat(number("7").map(n -> n + 1).flatMap(n -> number("1" + n))).isEqualTo(Checked.accepted(18));
        assertThat(number("7").<String>fold(n -> "read " + n, Problem::detail)).isEqualTo("read 7");
    }

    @Test
    void aRefusalStaysTheSameThroughEveryStep() {
        assertThat(number("seven").map(n -> n + 1).flatMap(n -> number("1"))).isEqualTo(Checked.refused(PROBLEM));
        assertThat(number("seven").<String>fold(n -> "read " + n, Problem::detail))
                .isEqualTo("no number");
    }

    @Test
    void aLaterStepCanRefuse() {
        assertThat(number("7").flatMap(n -> number("-" + n))).isEqualTo(Checked.refused(PROBLEM));
        assertThat(Checked.refused(Problem.Code.MALFORMED, "no number")).isEqualTo(Checked.refused(PROBLEM));
    }
}
