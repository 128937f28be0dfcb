package dev.dateline.upload;

import dev.dateline.analysis.ArticleAnalyzer;
import dev.dateline.json.Answers;
import dev.dateline.json.LogLine;
import dev.dateline.json.RequestReader;
import dev.dateline.json.StorageEvent;
import dev.dateline.json.StorageEvent.BatchAnswer;
import dev.dateline.json.StorageEvent.Message;
import dev.dateline.json.StorageEvent.UploadedObject;
import dev.dateline.store.ObjectStore;
import dev.dateline.store.ObjectStore.StoreUnavailableException;
import dev.dateline.store.RetryBudget;
import dev.dateline.store.S3ObjectStore;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Processes storage events. A failure of one object does not stop the others. */
public final class UploadProcessor {

    private final UploadAnalyzer uploads;
    private final UploadLog log;

    public UploadProcessor(UploadAnalyzer uploads, UploadLog log) {
        this.uploads = uploads;
        this.log = log;
    }

    /**
     * Processes every object of an event.
     *
     * @return as JSON: for a batch the messages to deliver again, for a listing the number of objects; empty for other events
     * @throws RuntimeException where a direct event or a listing should be delivered again
     * @throws IllegalArgumentException where the event has an unknown format
     */
    public byte[] answer(byte[] event, Invocation invocation) {
        StorageEvent read = StorageEvent.parse(event);
        if (read instanceof StorageEvent.Batch batch) {
            return answerBatch(batch, invocation).toJson();
        }
        if (read instanceof StorageEvent.Listing listing) {
            processAllOrFail(listing.objects(), invocation);
            return listing.handled().toJson();
        }
        processAllOrFail(((StorageEvent.Direct) read).objects(), invocation);
        return new byte[0];
    }

    private void processAllOrFail(List<UploadedObject> objects, Invocation invocation) {
        List<RuntimeException> failures = processAll(objects, invocation);
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    private BatchAnswer answerBatch(StorageEvent.Batch batch, Invocation invocation) {
        List<BatchAnswer.Failure> failed = new ArrayList<>();
        for (Message message : batch.messages()) {
            List<UploadedObject> objects = message.objects();
            if (objects == null) {
                log.unreadable(invocation, message.id());
            }
            if (objects == null || !processAll(objects, invocation).isEmpty()) {
                failed.add(new BatchAnswer.Failure(message.id()));
            }
        }
        return new BatchAnswer(failed);
    }

    private List<RuntimeException> processAll(List<UploadedObject> objects, Invocation invocation) {
        List<RuntimeException> failures = new ArrayList<>();
        for (UploadedObject object : objects) {
            try {
                process(object, invocation);
            } catch (RuntimeException e) {
                // A failed object must not fail the others of its batch; it ends in the dead-letter queue alone.
                failures.add(e);
            }
        }
        return failures;
    }

    /**
     * Processes one object: writes its analysis or its problem. An object from elsewhere, or one that no longer exists, is only logged.
     *
     * @throws RuntimeException where it should be delivered again
     */
    public DeliveryOutcome process(UploadedObject object, Invocation invocation) {
        if (!uploads.buckets().admit(object)) {
            log.handled(
                    invocation, object, new DeliveryReport(DeliveryOutcome.FOREIGN, "", 0, 0, 0, 0, 0, 0, null, null));
            return DeliveryOutcome.FOREIGN;
        }
        try {
            RetryBudget budget = invocation.retryBudget(object.hashCode());
            if (!budget.hasTime()) {
                throw new StoreUnavailableException("no time is left to begin with it", null, true);
            }
            Delivery delivery = new Delivery(uploads, object, budget);
            DeliveryOutcome outcome = delivery.make();
            log.handled(invocation, object, delivery.report(outcome));
            return outcome;
        } catch (RuntimeException e) {
            log.failed(invocation, object, e);
            throw e;
        }
    }

    /** Makes the processor from the configuration; buckets are configured only where uploads are processed. */
    @Singleton
    static final class Maker {

        @Produces
        @Singleton
        @Unremovable
        UploadProcessor processor(
                @ConfigProperty(name = "dateline.uploads.bucket") Optional<String> uploads,
                @ConfigProperty(name = "dateline.uploads.prefix", defaultValue = "incoming/") String prefix,
                @ConfigProperty(name = "dateline.results.bucket") Optional<String> results,
                RequestReader requests,
                ArticleAnalyzer analyzer,
                Answers answers) {
            UploadBuckets buckets = UploadBuckets.parse(
                    named(uploads, "DATELINE_UPLOADS_BUCKET"), prefix, named(results, "DATELINE_RESULTS_BUCKET"));
            ObjectStore store = new S3ObjectStore(S3ObjectStore.client().build());
            return new UploadProcessor(
                    new UploadAnalyzer(buckets, store, requests, analyzer, answers),
                    UploadLog.json(LogLine.Sink.to(System.out)));
        }

        private static String named(Optional<String> bucket, String variable) {
            return bucket.orElseThrow(
                    () -> new IllegalStateException(variable + " is not set; uploads need the name of a bucket there"));
        }
    }
}
