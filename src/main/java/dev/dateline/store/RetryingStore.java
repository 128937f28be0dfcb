package dev.dateline.store;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Retries requests to a store after transient failures, within a budget. A write that took effect although its response was lost
 * fails with {@link ObjectStore.ChangedException} on retry: look up what is stored.
 */
public final class RetryingStore implements ObjectStore {

    private final ObjectStore store;
    private final RetryBudget budget;
    private int retries;
    private boolean mayWriteLate;

    public RetryingStore(ObjectStore store, RetryBudget budget) {
        this.store = store;
        this.budget = budget;
    }

    /** How many requests were retried. */
    public int retries() {
        return retries;
    }

    /** Whether, since the last call, a write or delete was abandoned without a response and may still take effect. */
    public boolean takeMayWriteLate() {
        boolean may = mayWriteLate;
        mayWriteLate = false;
        return may;
    }

    @Override
    public Optional<Head> head(ObjectKey object) {
        return persist(() -> store.head(object));
    }

    @Override
    public Optional<StoredObject> read(ObjectKey object, long limit) {
        return persist(() -> store.read(object, limit));
    }

    @Override
    public void write(
            ObjectKey object,
            String contentType,
            byte[] body,
            Map<String, String> metadata,
            @Nullable String expected) {
        change(() -> store.write(object, contentType, body, metadata, expected));
    }

    @Override
    public void delete(ObjectKey object, String expected) {
        change(() -> store.delete(object, expected));
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
                if (!e.isPassing() || !budget.waitAfter(tries)) {
                    throw e;
                }
                retries++;
            }
        }
    }
}
