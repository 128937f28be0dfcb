package dev.dateline.upload;

import dev.dateline.store.RetryBudget;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;

/**
 * One call of the function.
 *
 * @param id the platform's name for it
 * @param function the function's name
 * @param isFirst whether it is the first one of this instance
 * @param millisLeft until the platform ends it, in milliseconds
 */
public record Invocation(String id, String function, boolean isFirst, LongSupplier millisLeft) {

    /** RetryBudget for one thing done in this call; jitter that no other call has, and that can be had again. */
    RetryBudget patience(int number) {
        return new RetryBudget(millisLeft, new SplittableRandom(31L * id.hashCode() + number), Thread::sleep);
    }
}
