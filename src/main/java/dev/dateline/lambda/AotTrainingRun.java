package dev.dateline.lambda;

import io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler;
import io.quarkus.arc.Arc;
import java.io.IOException;

/**
 * Starts the application, runs {@link SnapStartWarmup} and exits: the training run from which a JVM writes an ahead-of-time cache
 * ({@code java -XX:AOTCacheOutput=FILE}).
 */
public final class AotTrainingRun {

    private AotTrainingRun() {}

    /** Takes no arguments; the exit status is 0 where every request was sent. */
    public static void main(String[] args) throws IOException {
        new QuarkusStreamHandler();
        Arc.container().instance(SnapStartWarmup.class).get().warmUp();
        System.exit(0);
    }
}
