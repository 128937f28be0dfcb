package dev.dateline.store;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.random.RandomGenerator;

/** What can go wrong between a client and a store. */
public enum Fault {
    /** Nothing. */
    NONE,
    /** The connection is reset before the store sees the request. */
    RESET,
    /** No one listens for a moment. */
    REFUSED,
    /** The store does what it is asked, and the connection is reset before it answers. */
    ANSWER_LOST,
    /** The connection is reset, and the store does what it is asked a while after. */
    LATE,
    /** The answer ends in the middle. */
    ANSWER_CUT,
    /** The answer takes a while. */
    SLOW,
    /** The answer takes longer than any client waits; what was asked is done. */
    STALLED,
    /** 503 SlowDown. */
    SLOW_DOWN,
    /** 500 InternalError, although what was asked is done. */
    INTERNAL_ERROR,
    /** 403 AccessDenied. */
    FORBIDDEN,
    /** 403 RequestTimeTooSkewed, by a clock that is wrong itself. */
    SKEWED;

    /** What goes wrong next. */
    public interface Source {

        Fault next();

        /** Nothing ever goes wrong. */
        static Source none() {
            return () -> NONE;
        }

        /** One request in {@code every} goes wrong, in every way once before in any way again. */
        static Source random(RandomGenerator random, int every) {
            List<Fault> left = new ArrayList<>();
            return () -> {
                synchronized (left) {
                    if (random.nextInt(every) > 0) {
                        return NONE;
                    }
                    if (left.isEmpty()) {
                        left.addAll(EnumSet.complementOf(EnumSet.of(NONE)));
                    }
                    return left.remove(random.nextInt(left.size()));
                }
            };
        }
    }
}
