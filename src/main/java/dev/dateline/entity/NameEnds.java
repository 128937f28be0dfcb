package dev.dateline.entity;

import dev.dateline.tagging.TaggedText;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where a name ends that the tagger let go on too long: before a possessive ending, a mark, the goals of a match, an illness. */
final class NameEnds {

    /** Words that a number after them belongs to. */
    private static final Set<String> NUMBERED = Set.of(
            "route",
            "highway",
            "interstate",
            "road",
            "terminal",
            "district",
            "ward",
            "zone",
            "area",
            "gate",
            "sector",
            "camp",
            "section",
            "building",
            "line",
            "point",
            "unit",
            "no.");

    private final Map<String, String> noNames;

    /** Where {@code noNames} calls a lower-case word "illness", no other name ends with it. */
    NameEnds(Map<String, String> noNames) {
        this.noNames = noNames;
    }

    /** One past the last word of the name of the given type in {@code [from, to)}. */
    int of(TaggedText text, int from, int to, EntityType type) {
        int end = to;
        if (end - from > 3 && isNumber(text, end - 1) && is(text, end - 2, "-") && isNumber(text, end - 3)) {
            end -= 3;
        }
        if (end - from > 3 && is(text, end - 2, "-") && isIllness(text, end - 3) && isNumber(text, end - 1)) {
            end -= 3;
        } else if (type == EntityType.LOCATION && end - from > 1 && isNumber(text, end - 1)) {
            end -= NUMBERED.contains(lower(text, end - 2)) ? 0 : 1;
        } else if (end - from > 1 && isIllness(text, end - 1)) {
            end--;
        }
        while (end > from && endsNoName(text.token(end - 1).text())) {
            end--;
        }
        boolean isCompound = end - from > 2
                && is(text, end - 2, "-")
                && isSmall(text.token(end - 1).text())
                && !isSmall(text.token(from).text());
        return isCompound ? end - 2 : end;
    }

    private boolean isIllness(TaggedText text, int at) {
        return "illness".equals(noNames.get(lower(text, at)));
    }

    private static boolean isNumber(TaggedText text, int at) {
        return text.token(at).text().chars().allMatch(c -> Character.isDigit(c) || c == ',');
    }

    private static boolean is(TaggedText text, int at, String word) {
        return text.token(at).text().equals(word);
    }

    private static String lower(TaggedText text, int at) {
        return text.token(at).text().toLowerCase(Locale.ROOT);
    }

    private static boolean isSmall(String word) {
        return Character.isLowerCase(word.charAt(0));
    }

    private static boolean endsNoName(String word) {
        return word.equals("'s")
                || word.equals("\u2019s")
                || word.equals("'")
                || word.equals("\u2019")
                || (!Character.isLetterOrDigit(word.charAt(word.length() - 1))
                        && !word.endsWith(".")
                        && !word.endsWith("!")
                        && !word.endsWith("+")
                        && !word.endsWith(")"))
                || word.equals(".")
                || word.equals("!")
                || word.equals(")");
    }
}
