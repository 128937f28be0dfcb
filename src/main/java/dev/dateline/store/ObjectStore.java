package dev.dateline.store;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where uploads lie and results go. What was written is read by everyone from then on. Every method may throw {@link
 * StoreUnavailableException}.
 */
public interface ObjectStore {

    /**
     * What a store says of an object beside its bytes.
     *
     * @param etag changes with the bytes; what conditions of writing are tested against
     * @param version id of the version, or the ETag without its quotes where the store keeps no versions
     * @param modified when it was put there, in ISO 8601 as exactly as the store says it; empty where the version alone tells
     *     what is there
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
     * An object of the store.
     *
     * @param body its bytes; empty where it has more than were asked for
     */
    record StoredObject(Head head, byte[] body) {}

    /** A URI, maybe a relative one, that names an object to people. */
    default String address(ObjectKey object) {
        return "s3://" + object.bucket() + "/" + object.encodedName();
    }

    /** What the store says of the newest version of an object; empty where there is none. */
    Optional<Head> head(ObjectKey object);

    /** The newest version of an object, its body only where it has at most {@code limit} bytes; empty where there is none. */
    Optional<StoredObject> read(ObjectKey object, long limit);

    /**
     * Writes an object where what lies there is what is expected; metadata names and values are ASCII.
     *
     * @param expected the ETag of what lies there, or null for nothing
     * @throws ChangedException where something else lies there; nothing is written then
     */
    void write(
            ObjectKey object, String contentType, byte[] body, Map<String, String> metadata, @Nullable String expected);

    /**
     * Deletes an object where it is what is expected.
     *
     * @param expected its ETag
     * @throws ChangedException where something else or nothing lies there; nothing is deleted then
     */
    void delete(ObjectKey object, String expected);

    /** The store did not do it now; it may later. */
    final class StoreUnavailableException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final boolean isPassing;
        private final boolean isAnswered;

        /**
         * Tells of a failure that is over when it is told.
         *
         * @param isPassing whether the same may work within seconds
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

        /** Tells of a request that nobody answered: it may be done yet. */
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

    /** Another wrote there first. */
    final class ChangedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public ChangedException(String message) {
            super(message);
        }
    }
}
