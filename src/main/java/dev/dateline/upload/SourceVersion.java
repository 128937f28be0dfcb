package dev.dateline.upload;

import dev.dateline.store.ObjectStore.Head;

/**
 * Which version of an upload something is about; equal for equal content under one key.
 *
 * @param id the version's id or the ETag
 * @param modified when it was put there; empty where the id tells all
 */
record SourceVersion(String id, String modified) {

    static SourceVersion of(Head upload) {
        return new SourceVersion(upload.version(), upload.modified());
    }
}
