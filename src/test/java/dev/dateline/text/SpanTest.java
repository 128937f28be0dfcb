package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void isHalfOpen() {
        Span span = new Span(2, 5);
        assertThat(span.length()).isEqualTo(3);
        assertThat(span.of("abcdefg")).isEqualTo("cde");
        assertThat(span.overlaps(new Span(4, 6))).isTrue();
        assertThat(span.overlaps(new Span(0, 3))).isTrue();
        assertThat(span.overlaps(new Span(5, 6))).isFalse();
        assertThat(span.overlaps(new Span(0, 2))).isFalse();
    }

    @Test
    void containsWhatDoesNotReachBeyondIt() {
        Span span = new Span(2, 5);
        assertThat(span.contains(span)).isTrue();
        assertThat(span.contains(new Span(3, 4))).isTrue();
        assertThat(span.contains(new Span(1, 4))).isFalse();
        assertThat(span.contains(new Span(3, 6))).isFalse();
    }

    @Test
    void sortsByStartAndThenByEnd() {
        assertThat(List.of(new Span(3, 4), new Span(1, 9), new Span(1, 2)).stream()
                        .sorted())
                .containsExactly(new Span(1, 2), new Span(1, 9), new Span(3, 4));
        assertThat(new Span(1, 2).compareTo(new Span(1, 2))).isZero();
    }

    @Test
    void refusesEndsThatAreNone() {
        assertThat(new Span(0, 0).length()).isZero();
        assertThatThrownBy(() -> new Span(-1, 2)).hasMessageContaining("[-1, 2)");
        assertThatThrownBy(() -> new Span(3, 2)).hasMessageContaining("[3, 2)");
    }
}
