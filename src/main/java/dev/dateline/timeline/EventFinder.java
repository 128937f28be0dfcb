package dev.dateline.timeline;

import dev.dateline.text.TaggedText;
import java.util.List;

/** Finds the words that tell what happened. */
public final class EventFinder {

    /** Events by position of their trigger. */
    public List<Event> find(TaggedText text) {
        return List.of();
    }
}
