package dev.dateline.function;

import dev.dateline.function.wire.StorageEvent.UploadedObject;

/**
 * Where uploads may come from and where results go.
 *
 * @param uploads the only bucket that is read
 * @param prefix keys that do not begin with it are not read
 * @param results the bucket of the results; another than {@code uploads}, so that no result is taken for an upload
 */
record UploadPlaces(String uploads, String prefix, String results) {

    UploadPlaces {
        if (uploads.equals(results)) {
            throw new IllegalArgumentException(
                    "uploads and results are both in bucket " + uploads + "; results need a bucket of their own");
        }
    }

    boolean admit(UploadedObject object) {
        return object.bucket().equals(uploads)
                && object.key().startsWith(prefix)
                && !object.key().endsWith("/");
    }
}
