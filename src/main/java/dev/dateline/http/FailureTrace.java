package dev.dateline.http;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Where a failure happened, as a log may show it: the chain of causes, each with its class and the frames that it does not
 * share with the one before. Messages are left out, since they may quote an article.
 */
final class FailureTrace {

    /** Most causes shown, and most frames of each: enough to find the place, little enough for one line of a log service. */
    private static final int MOST_CAUSES = 10;

    private static final int MOST_FRAMES = 40;

    private FailureTrace() {}

    /** The trace: a line for each class and frame, each begun by a line break. */
    static String of(Throwable failure) {
        StringBuilder trace = new StringBuilder();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        StackTraceElement[] around = new StackTraceElement[0];
        String opening = "\n";
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            if (seen.size() > MOST_CAUSES) {
                return trace.append("\n... more causes").toString();
            }
            trace.append(opening).append(cause.getClass().getName());
            appendFrames(trace, cause.getStackTrace(), around);
            around = cause.getStackTrace();
            opening = "\nCaused by: ";
        }
        return trace.toString();
    }

    private static void appendFrames(StringBuilder trace, StackTraceElement[] frames, StackTraceElement[] around) {
        int shared = 0;
        while (shared < Math.min(frames.length, around.length)
                && frames[frames.length - 1 - shared].equals(around[around.length - 1 - shared])) {
            shared++;
        }
        int own = Math.min(frames.length - shared, MOST_FRAMES);
        for (int i = 0; i < own; i++) {
            trace.append("\n\tat ").append(frames[i]);
        }
        if (own < frames.length) {
            trace.append("\n\t... ").append(frames.length - own).append(" more");
        }
    }
}
