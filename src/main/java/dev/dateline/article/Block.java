package dev.dateline.article;

import dev.dateline.text.Span;

/**
 * A stretch of an article's text that plays one part.
 *
 * @param kind the part it plays
 * @param start first UTF-16 code unit
 * @param end one past the last UTF-16 code unit
 */
public record Block(Kind kind, int start, int end) {

    /** The parts that stretches of an article play. */
    public enum Kind {
        /** Running text. */
        BODY,
        /** A heading inside the article. */
        HEADING,
        /** Who wrote it. */
        BYLINE,
        /** The place-and-date head of a dispatch: "TRIPOLI, April 7 (Reuters) —". */
        DATELINE,
        /** What a picture shows. */
        CAPTION,
        /** Whose picture or text it is: "/VCG Photo". */
        CREDIT,
        /** A pointer to something else: "Read more:" and the title that follows. */
        LINK;

        /** Whether what it says happened belongs in the timeline. */
        public boolean isTelling() {
            return this == BODY || this == CAPTION || this == HEADING;
        }

        /** Whether names in it count as entities of the article. */
        public boolean isNaming() {
            return this != LINK && this != CREDIT;
        }
    }

    /** The position of the block. */
    public Span span() {
        return new Span(start, end);
    }
}
