package dev.dateline.function;

import dev.dateline.analysis.ArticleAnalyzer;
import dev.dateline.function.wire.Answers;
import dev.dateline.function.wire.RequestReader;
import dev.dateline.function.wire.StorageEvent;
import dev.dateline.function.wire.StorageEvent.BatchAnswer;
import dev.dateline.function.wire.StorageEvent.Message;
import dev.dateline.function.wire.StorageEvent.UploadedObject;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;

/** Answers storage events: every object of an event is tried, whatever becomes of the others. */
final class UploadDoor {

    private static final Logger LOG = Logger.getLogger(UploadDoor.class);

    private final Uploads uploads;

    UploadDoor(Uploads uploads) {
        this.uploads = uploads;
    }

    /**
     * Takes in every object of an event.
     *
     * @return for a batch the messages to deliver again, as JSON; else nothing
     * @throws RuntimeException where a direct event should be delivered again
     * @throws IllegalArgumentException where the event is of no known form
     */
    byte[] answer(byte[] event) {
        StorageEvent read = StorageEvent.parse(event);
        if (read instanceof StorageEvent.Batch batch) {
            return answerBatch(batch).toJson();
        }
        List<RuntimeException> failures = takeAll(((StorageEvent.Direct) read).objects());
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
        return new byte[0];
    }

    private BatchAnswer answerBatch(StorageEvent.Batch batch) {
        List<BatchAnswer.Failure> failed = new ArrayList<>();
        for (Message message : batch.messages()) {
            List<UploadedObject> objects = message.objects();
            if (objects == null) {
                LOG.warnf("Message %s holds no storage event", message.id());
            }
            if (objects == null || !takeAll(objects).isEmpty()) {
                failed.add(new BatchAnswer.Failure(message.id()));
            }
        }
        return new BatchAnswer(failed);
    }

    private List<RuntimeException> takeAll(List<UploadedObject> objects) {
        List<RuntimeException> failures = new ArrayList<>();
        for (UploadedObject object : objects) {
            try {
                uploads.take(object);
            } catch (ObjectStore.StoreUnavailableException e) {
                LOG.warnf("To be tried again: %s: %s", e.getMessage(), e.getCause());
                failures.add(e);
            } catch (RuntimeException e) {
                // One object must not take the others of its batch with it; the dead-letter queue gets this one.
                LOG.errorf(new QuietFailure(e), "Failed on %s/%s", object.bucket(), object.key());
                failures.add(e);
            }
        }
        return failures;
    }

    /** Makes the door from the environment: only where uploads are taken in are there buckets to name. */
    @Singleton
    static final class Maker {

        @Produces
        @Singleton
        @Unremovable
        UploadDoor door(
                @ConfigProperty(name = "dateline.uploads.bucket") Optional<String> uploads,
                @ConfigProperty(name = "dateline.uploads.prefix", defaultValue = "incoming/") String prefix,
                @ConfigProperty(name = "dateline.results.bucket") Optional<String> results,
                RequestReader requests,
                ArticleAnalyzer analyzer,
                Answers answers) {
            S3Client s3 = S3Client.builder()
                    .httpClient(UrlConnectionHttpClient.create())
                    .build();
            UploadPlaces places = new UploadPlaces(
                    named(uploads, "DATELINE_UPLOADS_BUCKET"), prefix, named(results, "DATELINE_RESULTS_BUCKET"));
            return new UploadDoor(new Uploads(places, new S3ObjectStore(s3), requests, analyzer, answers));
        }

        private static String named(Optional<String> bucket, String variable) {
            return bucket.orElseThrow(
                    () -> new IllegalStateException(variable + " is not set; uploads need the name of a bucket there"));
        }
    }
}
