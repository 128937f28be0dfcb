package dev.dateline.store;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A store of objects with conditional writes and read-after-write consistency. Every method may throw {@link
 * StoreUnavailableException}.
 */
public interface ObjectStore {

    /**
     * The metadata of an object.
     *
     * @param etag changes with the content; conditional writes compare it
     * @param version id of the version, or the ETag without its quotes where the store keeps no versions
     * @param modified when it was written, in ISO 8601 and as precisely as the store reports it; empty where the version alone
     *     identifies the content
     * @param size in bytes
     * @param contentType as it was stored
     * @param contentEncoding as it was stored; null for none
     * @param metadata names in lower case
     */
    record Head(
            String etag,
            String version,
            String modified,
            long size,
            @Nullable String contentType,
            @Nullable String contentEncoding,
            Map<String, String> metadata) {

        public Head {
            metadata = Map.copyOf(metadata);
        }
    }

    /**
     * An object with its content.
     *
     * @param body its bytes; empty where it has more than the limit
     */
    record StoredObject(Head head, byte[] body) {}

    /** A URI, possibly relative, that names an object in messages. */
    default String address(ObjectKey object) {
        return "s3://" + object.bucket() + "/" + object.encodedName();
    }

    /** The metadata of the newest version of an object; empty where there is none. */
    Optional<Head> head(ObjectKey object);

    /** The newest version of an object; empty where there is none.
     *
     * @param limit a body of more bytes is not read */
    Optional<StoredObject> read(ObjectKey object, long limit);

    /**
     * Writes an object if the stored one is the expected one. Names and values of metadata are ASCII.
     *
     * @param expected the ETag of the stored object, or null where none may exist
     * @throws ChangedException where another object is stored; nothing is written
     */
    void write(
            ObjectKey object, String contentType, byte[] body, Map<String, String> metadata, @Nullable String expected);

    /**
     * Deletes an object if it is the expected one.
     *
     * @param expected its ETag
     * @throws ChangedException where another object or none is stored; nothing is deleted
     */
    void delete(ObjectKey object, String expected);

    /** The store cannot serve the request now. */
    final class StoreUnavailableException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final boolean isPassing;
        private final boolean isAnswered;

        /**
         * Makes an exception for a request that the store answered.
         *
         * @param isPassing whether a retry within seconds may succeed
         */
        public StoreUnavailableException(String message, @Nullable Throwable cause, boolean isPassing) {
            this(message, cause, isPassing, true);
        }

        private StoreUnavailableException(
                String message, @Nullable Throwable cause, boolean isPassing, boolean isAnswered) {
            super(message, cause);
            this.isPassing = isPassing;
            this.isAnswered = isAnswered;
        }

        /** An exception for a request without a response: it may still take effect. */
        public static StoreUnavailableException unanswered(String message, Throwable cause) {
            return new StoreUnavailableException(message, cause, true, false);
        }

        boolean isAnswered() {
            return isAnswered;
        }

        boolean isPassing() {
            return isPassing;
        }
    }

    /** The stored object is not the expected one: another process wrote it. */
    final class ChangedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public ChangedException(String message) {
            super(message);
        }
    }
}
