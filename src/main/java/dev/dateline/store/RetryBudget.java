package dev.dateline.store;

import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/**
 * How long to go on trying: waits that double, with full jitter (M. Brooker, "Exponential backoff and jitter", AWS
 * Architecture Blog, 2015), a number of tries, and the time that is left.
 *
 * @param millisLeft time left until whoever waits for an answer gives up, in milliseconds
 * @param jitter where the waits' lengths come from
 * @param pause how to wait
 */
public record RetryBudget(LongSupplier millisLeft, RandomGenerator jitter, Pause pause) {

    /** Most tries of one thing, the first among them. */
    public static final int TRIES = 6;

    /** Time kept for telling what came of it, in milliseconds. */
    public static final long RESERVE = 1500;

    private static final long FIRST_WAIT = 50;
    private static final long LONGEST_WAIT = 2000;

    /** A way to wait. */
    public interface Pause {

        /** Waits for some milliseconds. */
        void rest(long millis) throws InterruptedException;
    }

    /** Whether there is time to begin something. */
    public boolean hasTime() {
        return millisLeft.getAsLong() > RESERVE;
    }

    /**
     * Waits before the next try.
     *
     * @param tries how many there were
     * @return false where there is to be no other, for want of time or of hope
     */
    public boolean waitAfter(int tries) {
        long longest = Math.min(LONGEST_WAIT, FIRST_WAIT << Math.min(tries - 1, 20));
        return tries < TRIES && waitFor(jitter.nextLong(longest + 1));
    }

    /**
     * Waits.
     *
     * @return false where there is no time for it
     */
    public boolean waitFor(long millis) {
        if (millisLeft.getAsLong() - millis <= RESERVE) {
            return false;
        }
        try {
            pause.rest(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
