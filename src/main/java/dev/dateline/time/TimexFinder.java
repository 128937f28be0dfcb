package dev.dateline.time;

import dev.dateline.text.TaggedText;
import java.util.List;

/** Finds the words that name times. */
public final class TimexFinder {

    /** All time expressions in reading order, not overlapping. */
    public List<FoundTimex> find(TaggedText text) {
        return List.of();
    }
}
