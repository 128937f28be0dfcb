package dev.dateline.upload;

import dev.dateline.store.ObjectKey;
import dev.dateline.store.ObjectStore;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** A store at whose every step the worker may be killed, before it or after it. */
final class CrashingStore implements ObjectStore {

    private static final int DIES_EVERY = 120;

    private final ObjectStore store;
    private final Random random;

    /** The worker is no more; nothing of ours catches this. */
    static final class Killed extends Error {

        private static final long serialVersionUID = 1L;

        Killed() {
            super("killed", null, false, false);
        }
    }

    CrashingStore(ObjectStore store, Random random) {
        this.store = store;
        this.random = random;
    }

    @Override
    public Optional<Head> head(ObjectKey object) {
        return live(() -> store.head(object));
    }

    @Override
    public Optional<StoredObject> read(ObjectKey object, long limit) {
        return live(() -> store.read(object, limit));
    }

    @Override
    public void write(ObjectKey object, String type, byte[] body, Map<String, String> metadata, String expected) {
        live(() -> {
            store.write(object, type, body, metadata, expected);
            return true;
        });
    }

    @Override
    public void delete(ObjectKey object, String expected) {
        live(() -> {
            store.delete(object, expected);
            return true;
        });
    }

    private <T> T live(Supplier<T> step) {
        int fate = random.nextInt(2 * DIES_EVERY);
        if (fate == 0) {
            throw new Killed();
        }
        T done = step.get();
        if (fate == 1) {
            throw new Killed();
        }
        return done;
    }
}
