package dev.dateline.text;

import java.util.List;

/**
 * A segmented text with the part of speech of each token.
 *
 * @param segmented the text, its tokens and sentences
 * @param tags one per token, in the same order
 */
public record TaggedText(SegmentedText segmented, List<PosTag> tags) {

    public TaggedText {
        tags = List.copyOf(tags);
        if (tags.size() != segmented.tokens().size()) {
            throw new IllegalArgumentException(
                    tags.size() + " tags for " + segmented.tokens().size() + " tokens");
        }
    }

    /** The part of speech of the token at {@code index}. */
    public PosTag tag(int index) {
        return tags.get(index);
    }

    /** The token at {@code index}. */
    public Token token(int index) {
        return segmented.tokens().get(index);
    }

    /** The text itself. */
    public String text() {
        return segmented.text();
    }
}
