package dev.dateline.text;

import java.util.Collections;

/** Gives each token its part of speech. */
public final class PosTagger {

    /** Tags every token of the text. */
    public TaggedText tag(SegmentedText text) {
        return new TaggedText(text, Collections.nCopies(text.tokens().size(), PosTag.OTHER));
    }
}
