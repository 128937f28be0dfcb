package dev.dateline.upload;

import dev.dateline.json.ProblemDocument;
import dev.dateline.store.ObjectKey;

/** The documents that are written for an upload, in this order. */
enum ResultDocument {
    /** The timeline for TimelineJS3. */
    TIMELINE_JS(".timelinejs.json", "application/json"),
    /** The analysis. */
    ANALYSIS(".analysis.json", "application/json"),
    /** Why there is no analysis. */
    PROBLEM(".problem.json", ProblemDocument.MEDIA_TYPE);

    private final String end;
    private final String mediaType;

    ResultDocument(String end, String mediaType) {
        this.end = end;
        this.mediaType = mediaType;
    }

    /** The key of this document for an upload, in the bucket of the results. */
    ObjectKey keyOf(String results, String upload) {
        return new ObjectKey(results, upload + end);
    }

    String mediaType() {
        return mediaType;
    }
}
