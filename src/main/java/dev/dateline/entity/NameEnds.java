package dev.dateline.entity;

import dev.dateline.tagging.TaggedText;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Ends names before what the tagger took in by mistake: a possessive ending, punctuation, the goals of a match, a number or an
 * illness.
 */
final class NameEnds implements NameCorrection {

    private static final Set<String> POSSESSIVES = Set.of("'s", "\u2019s", "'", "\u2019");

    /** The tokens of a score and of an illness with a number: "2-1", "COVID-19". */
    private static final int HYPHENATED = 3;

    @Override
    public Names correct(TaggedText text, Names names) {
        return names.replaceEach(name -> {
            int end = withoutScore(text, name);
            end = withoutNumberOrIllness(text, name.part(name.first(), end));
            while (end > name.first() && isNoPart(text.token(end - 1).text())) {
                end--;
            }
            end = withoutSmallWord(text, name.first(), end);
            return end == name.first() ? List.of() : List.of(name.part(name.first(), end));
        });
    }

    /** The end before a score: "Leeds" of "Leeds 2-1". */
    private static int withoutScore(TaggedText text, NameSpan name) {
        int end = name.end();
        return isHyphenated(text, name) && isNumber(text, end - 1) && isNumber(text, end - HYPHENATED)
                ? end - HYPHENATED
                : end;
    }

    /** The end before an illness, or before a number after a place that is not numbered: "Kano" of "Kano 771". */
    private static int withoutNumberOrIllness(TaggedText text, NameSpan name) {
        int end = name.end();
        if (isHyphenated(text, name) && isIllness(text, end - HYPHENATED) && isNumber(text, end - 1)) {
            return end - HYPHENATED;
        }
        if (name.size() == 1) {
            return end;
        }
        if (name.type() == EntityType.LOCATION && isNumber(text, end - 1)) {
            boolean isNumbered =
                    PlaceWord.NUMBERED.is(text.token(end - 2).text().toLowerCase(Locale.ROOT));
            return isNumbered ? end : end - 1;
        }
        return isIllness(text, end - 1) ? end - 1 : end;
    }

    /** The end before a hyphen with a word in small letters: "UN" of "UN-backed". */
    private static int withoutSmallWord(TaggedText text, int first, int end) {
        boolean isCompound =
                end - first > 2 && isHyphen(text, end - 2) && isSmall(text, end - 1) && !isSmall(text, first);
        return isCompound ? end - 2 : end;
    }

    /** Whether the name ends with two tokens joined by a hyphen, and has tokens before these. */
    private static boolean isHyphenated(TaggedText text, NameSpan name) {
        return name.size() > HYPHENATED && isHyphen(text, name.end() - 2);
    }

    private static boolean isHyphen(TaggedText text, int at) {
        return text.token(at).text().equals("-");
    }

    private static boolean isIllness(TaggedText text, int at) {
        return NonNameWord.ILLNESS.is(text.token(at).text());
    }

    private static boolean isNumber(TaggedText text, int at) {
        return text.token(at).text().chars().allMatch(c -> Character.isDigit(c) || c == ',');
    }

    private static boolean isSmall(TaggedText text, int at) {
        return Character.isLowerCase(text.token(at).text().charAt(0));
    }

    /** Whether no name ends with the word; "Yahoo!", "Disney+" and "Inc." may. */
    private static boolean isNoPart(String word) {
        char last = word.charAt(word.length() - 1);
        boolean mayEnd =
                Character.isLetterOrDigit(last) || last == '+' || (word.length() > 1 && ".!)".indexOf(last) >= 0);
        return POSSESSIVES.contains(word) || !mayEnd;
    }
}
