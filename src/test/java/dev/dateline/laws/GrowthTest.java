package dev.dateline.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The measure itself: it must notice quadratic work, and must not take linear work for such. */
class GrowthTest {

    private static final AtomicLong SINK = new AtomicLong();

    private static void work(long steps) {
        long sum = 0;
        for (long i = 0; i < steps; i++) {
            sum += i * i ^ sum >>> 3;
        }
        SINK.addAndGet(sum);
    }

    @Test
    void linearWorkIsLinear() {
        assertThat(Growth.of(10_000, size -> size, size -> work(1_000L * size)).isLinear())
                .isTrue();
    }

    @Test
    void quadraticWorkIsNot() {
        Growth growth = Growth.of(2_000, size -> size, size -> work(5L * size * size));
        assertThat(growth.canTell()).as("%s", growth).isTrue();
        assertThat(growth.isLinear()).as("%s", growth).isFalse();
    }

    @Test
    void tooLittleWorkTellsNothing() {
        assertThat(new Growth(2, 30).canTell()).isFalse();
        assertThat(new Growth(2, 20).canTell()).isTrue();
        assertThat(new Growth(2.5, 36).canTell()).isTrue();
        assertThat(new Growth(2.5, 36).isLinear()).isTrue();
        assertThat(new Growth(2.5, 40).isLinear()).isFalse();
    }
}
