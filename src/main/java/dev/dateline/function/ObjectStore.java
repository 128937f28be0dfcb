package dev.dateline.function;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where uploads lie and results go. Every method may throw {@link StoreUnavailableException}. */
interface ObjectStore {

    /**
     * An object of the store.
     *
     * @param contentType as it was stored
     * @param contentEncoding as it was stored; null for none
     * @param version id of the version read, or its ETag where the store keeps no versions
     * @param size in bytes
     * @param body its bytes; empty where {@code size} is more than was asked for
     */
    record StoredObject(
            @Nullable String contentType, @Nullable String contentEncoding, String version, long size, byte[] body) {}

    /** The newest version of an object, its body only where it has at most {@code limit} bytes; empty where it is gone. */
    Optional<StoredObject> read(String bucket, String key, long limit);

    /** Writes a JSON document over whatever lies there; metadata names and values are ASCII. */
    void write(String bucket, String key, String contentType, byte[] body, Map<String, String> metadata);

    /** The store did not do it now; it may later. */
    final class StoreUnavailableException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        StoreUnavailableException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
