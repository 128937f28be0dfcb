package dev.dateline.upload;

import dev.dateline.store.RetryBudget;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;

/**
 * One invocation of the function.
 *
 * @param id the platform's request id
 * @param function the function's name
 * @param isFirst whether it is the first of this instance (a cold start)
 * @param millisLeft milliseconds until the platform stops it
 */
public record Invocation(String id, String function, boolean isFirst, LongSupplier millisLeft) {

    /** The retry budget of one task of this invocation. Its jitter differs from that of other invocations and is reproducible. */
    RetryBudget retryBudget(int number) {
        return new RetryBudget(millisLeft, new SplittableRandom(31L * id.hashCode() + number), Thread::sleep);
    }
}
