package dev.dateline.entity;

import java.util.Arrays;
import java.util.List;

/**
 * The labels of the name tagger: one for words outside names, and for each type one for the first word of a name and one for
 * its other words (IOB2, Tjong Kim Sang and Veenstra 1999).
 */
final class NameLabels {

    /** The types the tagger knows, in the order of their labels. */
    static final List<EntityType> TYPES = List.of(
            EntityType.PERSON,
            EntityType.ORGANIZATION,
            EntityType.LOCATION,
            EntityType.GROUP,
            EntityType.EVENT,
            EntityType.OTHER);

    /** The label of a word that belongs to no name. */
    static final byte OUTSIDE = 0;

    /** The number of labels. */
    static final int COUNT = 1 + 2 * TYPES.size();

    private NameLabels() {}

    /** The label of a name's first word. */
    static int begin(EntityType type) {
        return 1 + 2 * TYPES.indexOf(type);
    }

    /** The label of a name's other words. */
    static int inside(EntityType type) {
        return begin(type) + 1;
    }

    /** Whether the label is for a first word. */
    static boolean isBegin(int label) {
        return (label & 1) == 1;
    }

    /** The type of a label other than {@link #OUTSIDE}. */
    static EntityType typeOf(int label) {
        return TYPES.get((label - 1) / 2);
    }

    /** One past the last word of the name that the word at {@code first} belongs to, at most {@code limit}. */
    static int endOfName(byte[] labels, int first, int limit) {
        int inside = inside(typeOf(labels[first]));
        int end = first + 1;
        while (end < limit && labels[end] == inside) {
            end++;
        }
        return end;
    }

    /** Labels the words {@code [from, to)} as one name of the type. */
    static void mark(byte[] labels, int from, int to, EntityType type) {
        labels[from] = (byte) begin(type);
        Arrays.fill(labels, from + 1, to, (byte) inside(type));
    }
}
