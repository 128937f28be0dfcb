package dev.dateline.store;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A store that is asked again after a passing failure, as far as patience goes. A write that was done although its answer
 * got lost is told as {@link ObjectStore.ChangedException} when it is tried again: look what lies there.
 */
public final class RetryingStore implements ObjectStore {

    private final ObjectStore store;
    private final RetryBudget patience;
    private int retries;
    private boolean mayWriteLate;

    public RetryingStore(ObjectStore store, RetryBudget patience) {
        this.store = store;
        this.patience = patience;
    }

    /** How often something was tried again. */
    public int retries() {
        return retries;
    }

    /** Whether a write or delete was given up without an answer since this was last asked: it may be done yet. */
    public boolean takeMayWriteLate() {
        boolean may = mayWriteLate;
        mayWriteLate = false;
        return may;
    }

    @Override
    public Optional<Head> head(String bucket, String key) {
        return persist(() -> store.head(bucket, key));
    }

    @Override
    public Optional<StoredObject> read(String bucket, String key, long limit) {
        return persist(() -> store.read(bucket, key, limit));
    }

    @Override
    public void write(
            String bucket,
            String key,
            String contentType,
            byte[] body,
            Map<String, String> metadata,
            @Nullable String expected) {
        change(() -> store.write(bucket, key, contentType, body, metadata, expected));
    }

    @Override
    public void delete(String bucket, String key, String expected) {
        change(() -> store.delete(bucket, key, expected));
    }

    private void change(Runnable asked) {
        persist(() -> {
            try {
                asked.run();
                return true;
            } catch (StoreUnavailableException e) {
                mayWriteLate |= !e.isAnswered();
                throw e;
            }
        });
    }

    private <T> T persist(Supplier<T> asked) {
        for (int tries = 1; ; tries++) {
            try {
                return asked.get();
            } catch (StoreUnavailableException e) {
                if (!e.isPassing() || !patience.waitAfter(tries)) {
                    throw e;
                }
                retries++;
            }
        }
    }
}
