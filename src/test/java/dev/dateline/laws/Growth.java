package dev.dateline.laws;

import dev.dateline.ProcessorTime;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * How the processor time of some work grows with the size of its input, measured at two sizes. The least of several
 * measurements counts, since other load only ever adds.
 *
 * @param small milliseconds at the small size
 * @param large milliseconds at {@link #FACTOR} times the size
 */
record Growth(double small, double large) {

    /** How many times the small size the large one is: linear work takes 4 times as long, quadratic work 16 times. */
    static final int FACTOR = 4;

    /** The most that the large input may take in multiples of the small one's time. */
    private static final double MOST = 6.4;

    /** What the clock and the collector may add to a measurement, in milliseconds. */
    private static final double NOISE_MILLIS = 20;

    /** Measurements end early once one shows linear growth. */
    private static final int TRIES = 12;

    /**
     * Measures some work.
     *
     * @param input makes an input of so many characters; its time does not count
     */
    static <T> Growth of(int smallSize, IntFunction<T> input, Consumer<T> work) {
        T small = input.apply(smallSize);
        T large = input.apply(smallSize * FACTOR);
        Growth least = new Growth(millisOf(work, small), millisOf(work, large));
        for (int i = 1; i < TRIES && !least.isLinear(); i++) {
            least = new Growth(
                    Math.min(least.small, millisOf(work, small)), Math.min(least.large, millisOf(work, large)));
        }
        return least;
    }

    private static <T> double millisOf(Consumer<T> work, T input) {
        return ProcessorTime.millisOf(() -> work.accept(input));
    }

    /** Whether the growth is that of linear work. */
    boolean isLinear() {
        return large <= MOST * small + NOISE_MILLIS;
    }

    /**
     * Whether the measurement says something: quadratic work that took as long at the small size would be noticed at the large
     * one, or the large input takes next to no time.
     */
    boolean canTell() {
        return large <= NOISE_MILLIS || FACTOR * FACTOR * small > MOST * small + NOISE_MILLIS;
    }
}
