package dev.dateline.tagging;

import dev.dateline.text.SegmentedText;
import dev.dateline.text.Token;
import java.util.List;

/**
 * A segmented text with the part of speech of each token, and what was measured of its words on the way.
 *
 * @param segmented the text, its tokens and sentences
 * @param tags one per token, in the same order
 * @param words one per token, as the taggers see them
 */
public record TaggedText(SegmentedText segmented, List<PosTag> tags, WordSequence words) {

    public TaggedText {
        tags = List.copyOf(tags);
        int tokens = segmented.tokens().size();
        if (tags.size() != tokens || words.size() != tokens) {
            throw new IllegalArgumentException(
                    tags.size() + " tags and " + words.size() + " words for " + tokens + " tokens");
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
