package dev.dateline.entity;

import dev.dateline.tagging.TaggedText;
import java.util.BitSet;
import java.util.List;

/** Which tokens of a text belong to names. */
final class NameTokens {

    private final BitSet people = new BitSet();
    private final BitSet continued = new BitSet();

    NameTokens(TaggedText text, List<Mention> mentions) {
        for (Mention mention : mentions) {
            int first = text.segmented().tokenAt(mention.start());
            int end = text.segmented().tokenAt(mention.end() - 1) + 1;
            continued.set(first + 1, Math.max(first + 1, end));
            if (mention.type() == EntityType.PERSON) {
                people.set(first, end);
            }
        }
    }

    /** Whether the token belongs to the name of a person. */
    boolean isOfPerson(int token) {
        return people.get(token);
    }

    /** Whether the token and the one before it belong to the same name. */
    boolean isContinued(int token) {
        return continued.get(token);
    }
}
