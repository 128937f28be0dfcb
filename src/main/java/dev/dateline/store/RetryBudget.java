package dev.dateline.store;

import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/**
 * Limits retries by their number and by the time left. Waits double, with full jitter (M. Brooker, "Exponential backoff and jitter", AWS
 * Architecture Blog, 2015).
 *
 * @param millisLeft milliseconds until the caller gives up
 * @param jitter source of random wait times
 * @param pause how to sleep
 */
public record RetryBudget(LongSupplier millisLeft, RandomGenerator jitter, Pause pause) {

    /** Most attempts of one operation, including the first. */
    public static final int TRIES = 6;

    /** Time reserved to report the outcome, in milliseconds. */
    public static final long RESERVE = 1500;

    private static final long FIRST_WAIT = 50;
    private static final long LONGEST_WAIT = 2000;

    /** Suspends the thread. */
    public interface Pause {

        /** Sleeps for some milliseconds. */
        void rest(long millis) throws InterruptedException;
    }

    /** Whether there is time to start an operation. */
    public boolean hasTime() {
        return millisLeft.getAsLong() > RESERVE;
    }

    /**
     * Waits before the next attempt.
     *
     * @param tries how many attempts were made
     * @return false where no further attempt is allowed
     */
    public boolean waitAfter(int tries) {
        long longest = Math.min(LONGEST_WAIT, FIRST_WAIT << Math.min(tries - 1, 20));
        return tries < TRIES && waitFor(jitter.nextLong(longest + 1));
    }

    /**
     * Waits.
     *
     * @return false where there is not enough time
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
