package dev.dateline.time;

import dev.dateline.tagging.TaggedText;
import java.util.List;
import java.util.Set;

/**
 * Completes a date with what only the second of a pair states: "between March and April 1918", "from 15 to 22 February", "the spring
 * and summer of 1943".
 */
final class SharedYear {

    /** The text between the two of a pair. */
    private static final Set<String> JOINTS = Set.of(
            "and",
            "to",
            "-",
            "\u2013",
            "\u2014",
            "until",
            "or",
            "through",
            "till",
            "/",
            ",",
            "and the",
            "to the",
            "and early",
            "and late");

    /** The longest joint with the white space around it, in UTF-16 code units. */
    private static final int LONGEST_JOINT = 12;

    private SharedYear() {}

    /** The expression at an index, with what it shares with the next one. */
    static Expression of(TaggedText text, List<FoundTimex> found, int index) {
        Expression expression = found.get(index).expression();
        if (index + 1 >= found.size() || !isPair(text, found.get(index), found.get(index + 1))) {
            return expression;
        }
        return expression.sharing(found.get(index + 1).expression().unmodified());
    }

    private static boolean isPair(TaggedText text, FoundTimex first, FoundTimex second) {
        int gap = second.start() - first.end();
        return gap >= 0
                && gap <= LONGEST_JOINT
                && JOINTS.contains(
                        text.text().substring(first.end(), second.start()).strip());
    }
}
