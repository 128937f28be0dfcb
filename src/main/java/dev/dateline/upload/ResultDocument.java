package dev.dateline.upload;

import dev.dateline.json.ProblemDocument;

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

    /** The key of this part for an upload. */
    String keyOf(String upload) {
        return upload + end;
    }

    String mediaType() {
        return mediaType;
    }
}
