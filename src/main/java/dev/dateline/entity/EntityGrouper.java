package dev.dateline.entity;

import dev.dateline.text.TaggedText;
import java.util.List;

/** Groups mentions by what they refer to. */
public final class EntityGrouper {

    /** Entities by first mention; every mention belongs to exactly one. */
    public List<Entity> group(TaggedText text, List<Mention> mentions) {
        return List.of();
    }
}
