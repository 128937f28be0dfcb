package dev.dateline.upload;

import dev.dateline.store.ObjectStore.Head;

/**
 * A version of an upload; equal for equal content under one key.
 *
 * @param id the version's id or the ETag
 * @param modified when it was written; empty where the id alone identifies the content
 */
record SourceVersion(String id, String modified) {

    static SourceVersion of(Head upload) {
        return new SourceVersion(upload.version(), upload.modified());
    }
}
