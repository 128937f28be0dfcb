package dev.dateline.upload;

import dev.dateline.analysis.Analysis;
import dev.dateline.article.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What is logged of the processing of one object.
 *
 * @param outcome the outcome
 * @param version the version that was read; empty where none was
 * @param bytes its size as it was stored
 * @param passes how many passes were made
 * @param retries how many requests to the store were retried
 * @param readMillis time to look up results and read the object, in milliseconds
 * @param analyseMillis time to read and analyse the article, in milliseconds
 * @param writeMillis time to write the results, in milliseconds
 * @param problem why there is no analysis, or null
 * @param analysis or null
 */
public record DeliveryReport(
        DeliveryOutcome outcome,
        String version,
        long bytes,
        int passes,
        int retries,
        long readMillis,
        long analyseMillis,
        long writeMillis,
        @Nullable Problem problem,
        @Nullable Analysis analysis) {}
