package dev.dateline.upload;

import dev.dateline.json.BodyReader;
import dev.dateline.json.StorageEvent.UploadedObject;
import dev.dateline.store.ObjectStore.ChangedException;
import dev.dateline.store.ObjectStore.Head;
import dev.dateline.store.ObjectStore.StoreUnavailableException;
import dev.dateline.store.ObjectStore.StoredObject;
import dev.dateline.store.RetryBudget;
import dev.dateline.store.RetryingStore;
import dev.dateline.upload.UploadAnalyzer.Answered;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Processes one event about one upload. It repeats a pass until the stored results are those of the newest version: look up the stored results, read
 * the newest version, write documents that are missing or of another version (conditionally, so that a concurrent change is
 * noticed), delete documents that this version does not have, and check that the version is still the newest. An interrupted delivery is repeated by the platform. A delivery
 * that gave up a write without a response waits until the write can no longer arrive, then looks again, so that a stale write is
 * always corrected by whoever made it. Decision 7 shows why this holds for every order of events, crashes and uploads.
 */
final class Delivery {

    /** How long to wait for a request that was abandoned without a response, in milliseconds. */
    static final long GRACE = 1000;

    /** Longest source key in the metadata, in characters; S3 allows 2 KB of metadata. */
    private static final int LONGEST_NAME = 1400;

    private final UploadAnalyzer uploads;
    private final UploadedObject object;
    private final String results;
    private final RetryBudget budget;
    private final RetryingStore store;

    private @Nullable SourceVersion version;
    private @Nullable Answered answered;
    private long bytes;
    private int passes;
    private long readNanos;
    private long writeNanos;

    Delivery(UploadAnalyzer uploads, UploadedObject object, RetryBudget budget) {
        this.uploads = uploads;
        this.object = object;
        this.results = uploads.buckets().resultsOf(object.bucket());
        this.budget = budget;
        this.store = new RetryingStore(uploads.store(), budget);
    }

    /**
     * Processes the event.
     *
     * @throws StoreUnavailableException where the event should be delivered again
     */
    DeliveryOutcome make() {
        DeliveryOutcome outcome = passes();
        while (store.takeMayWriteLate()) {
            if (!budget.waitFor(GRACE)) {
                throw new StoreUnavailableException("no time is left to wait for what was given up", null, true);
            }
            DeliveryOutcome later = passes();
            outcome = later == DeliveryOutcome.UNCHANGED ? outcome : later;
        }
        return outcome;
    }

    /** Repeats passes until the results are those of the newest version. */
    private DeliveryOutcome passes() {
        while (true) {
            passes++;
            DeliveryOutcome outcome = null;
            try {
                outcome = pass();
            } catch (ChangedException e) {
                // Another delivery of the same upload wrote first: start over.
            }
            if (outcome != null) {
                return outcome;
            }
            if (!budget.waitAfter(passes)) {
                throw new StoreUnavailableException(
                        "overtaken " + passes + " times, the last time too late", null, true);
            }
        }
    }

    /** One pass; null where a newer version was uploaded meanwhile. */
    private @Nullable DeliveryOutcome pass() {
        long begin = System.nanoTime();
        StoredResults before = StoredResults.find(store, results, object.key());
        if (before.areLaterThan(object.sequencer(), uploads.engine())) {
            readNanos += System.nanoTime() - begin;
            return DeliveryOutcome.UNCHANGED;
        }
        StoredObject stored = store.read(UploadAnalyzer.keyOf(object), BodyReader.LARGEST_BODY)
                .orElse(null);
        readNanos += System.nanoTime() - begin;
        if (stored == null) {
            return leave(before);
        }
        SourceVersion newest = SourceVersion.of(stored.head());
        if (before.areOf(newest, uploads.engine())) {
            return DeliveryOutcome.UNCHANGED;
        }
        Answered answer = answerOf(newest, stored);
        begin = System.nanoTime();
        boolean isStillNewest = write(answer, newest, before);
        writeNanos += System.nanoTime() - begin;
        if (!isStillNewest) {
            return null;
        }
        return answer.problem() == null ? DeliveryOutcome.ANALYSED : DeliveryOutcome.REFUSED;
    }

    /** The upload no longer exists: complete results of an earlier version stay, incomplete ones are deleted. */
    private DeliveryOutcome leave(StoredResults before) {
        if (!before.isWhole()) {
            before.parts().forEach((part, head) -> store.delete(part.keyOf(results, object.key()), head.etag()));
        }
        return DeliveryOutcome.GONE;
    }

    private Answered answerOf(SourceVersion newest, StoredObject stored) {
        Answered answer = answered;
        if (answer == null || !newest.equals(version)) {
            answer = uploads.answer(object, stored);
            answered = answer;
            version = newest;
            bytes = stored.head().size();
        }
        return answer;
    }

    private boolean write(Answered answer, SourceVersion newest, StoredResults before) {
        Map<String, String> metadata = metadata(newest);
        answer.documents().forEach((part, document) -> {
            if (!before.has(part, newest, uploads.engine())) {
                Head there = before.part(part);
                store.write(
                        part.keyOf(results, object.key()),
                        part.mediaType(),
                        document,
                        metadata,
                        there == null ? null : there.etag());
            }
        });
        before.parts().forEach((part, head) -> {
            if (!answer.documents().containsKey(part)) {
                store.delete(part.keyOf(results, object.key()), head.etag());
            }
        });
        return store.head(UploadAnalyzer.keyOf(object))
                .filter(head -> SourceVersion.of(head).equals(newest))
                .isPresent();
    }

    private Map<String, String> metadata(SourceVersion newest) {
        Map<String, String> metadata =
                new HashMap<>(StoredResults.metadata(newest, object.sequencer(), uploads.engine()));
        String name = UploadAnalyzer.keyOf(object).encodedName();
        metadata.put("source-bucket", object.bucket());
        metadata.put("source-key", name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "...");
        return metadata;
    }

    /** The report for the log. */
    DeliveryReport report(DeliveryOutcome outcome) {
        return new DeliveryReport(
                outcome,
                version == null ? "" : Objects.requireNonNull(version).id(),
                bytes,
                passes,
                store.retries(),
                readNanos / 1_000_000,
                answered == null ? 0 : answered.millis(),
                writeNanos / 1_000_000,
                answered == null ? null : answered.problem(),
                answered == null ? null : answered.analysis());
    }
}
