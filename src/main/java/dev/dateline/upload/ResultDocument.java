package dev.dateline.upload;

import dev.dateline.json.ProblemDocument;
import dev.dateline.store.ObjectKey;

/** The documents an upload can be answered with, in the order in which they are written. */
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

    /** Where this document of an upload lies in the bucket of its results. */
    ObjectKey keyOf(String results, String upload) {
        return new ObjectKey(results, upload + end);
    }

    String mediaType() {
        return mediaType;
    }
}
