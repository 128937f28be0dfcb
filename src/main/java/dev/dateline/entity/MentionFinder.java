package dev.dateline.entity;

import dev.dateline.text.TaggedText;
import java.util.List;

/** Finds the names in a text. */
public final class MentionFinder {

    /** All names in reading order, not overlapping. */
    public List<Mention> find(TaggedText text) {
        return List.of();
    }
}
