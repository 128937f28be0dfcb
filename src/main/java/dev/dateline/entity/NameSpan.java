package dev.dateline.entity;

import dev.dateline.tagging.TaggedText;
import java.util.ArrayList;
import java.util.List;

/**
 * A name as a stretch of tokens {@code [first, end)}.
 *
 * @param first index of its first token
 * @param end one past the index of its last token
 * @param type what kind of thing it names
 */
record NameSpan(int first, int end, EntityType type) {

    int size() {
        return end - first;
    }

    /** The same name of another type. */
    NameSpan as(EntityType other) {
        return other == type ? this : new NameSpan(first, end, other);
    }

    /** The part of the name within {@code [from, to)}. */
    NameSpan part(int from, int to) {
        return from == first && to == end ? this : new NameSpan(from, to, type);
    }

    /** Its words as spelled. */
    List<String> words(TaggedText text) {
        List<String> words = new ArrayList<>(size());
        for (int i = first; i < end; i++) {
            words.add(text.token(i).text());
        }
        return words;
    }

    /** The text from its first to its last word. */
    String textIn(TaggedText text) {
        return text.text()
                .substring(text.token(first).start(), text.token(end - 1).end());
    }
}
