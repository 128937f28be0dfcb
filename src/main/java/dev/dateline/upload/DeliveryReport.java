package dev.dateline.upload;

import dev.dateline.analysis.Analysis;
import dev.dateline.article.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What came of a delivery.
 *
 * @param outcome what came of it
 * @param version the version that was read; empty for none
 * @param bytes its size as it was stored
 * @param passes over the results
 * @param retries of single requests
 * @param readMillis looking for results and reading the object
 * @param analyseMillis reading and analysing the article
 * @param writeMillis writing the results
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
