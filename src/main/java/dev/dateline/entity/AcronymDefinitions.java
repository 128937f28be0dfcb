package dev.dateline.entity;

import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds organizations by the acronyms the text defines: "Institute of Chartered Accountants of Nigeria (ICAN)". The letters
 * tell where the name starts (after Schwartz and Hearst 2003), and the acronym is an organization throughout the text.
 */
final class AcronymDefinitions implements NameCorrection {

    /** The most words of a defined name. Chosen by hand. */
    private static final int MOST_WORDS = 14;

    /** The most letters and dots of an acronym. Chosen by hand. */
    private static final int MOST_LETTERS = 9;

    private final OrganizationHeads heads;

    AcronymDefinitions(OrganizationHeads heads) {
        this.heads = heads;
    }

    @Override
    public Names correct(TaggedText text, Names names) {
        Names.Builder corrected = names.toBuilder();
        Set<String> defined = new HashSet<>();
        for (Sentence sentence : text.segmented().sentences()) {
            for (int at = sentence.firstToken() + 2; at + 2 < sentence.endToken(); at++) {
                if (isBracketedAcronym(text, at)) {
                    define(text, corrected, sentence.firstToken(), at, defined);
                }
            }
        }
        if (!defined.isEmpty()) {
            addUses(text, corrected, defined);
        }
        return corrected.build();
    }

    private static boolean isBracketedAcronym(TaggedText text, int bracket) {
        return word(text, bracket).equals("(")
                && word(text, bracket + 2).equals(")")
                && isAcronym(word(text, bracket + 1));
    }

    private static boolean isAcronym(String word) {
        return word.length() <= MOST_LETTERS
                && word.chars().filter(Character::isUpperCase).count() > 1
                && word.chars().allMatch(c -> Character.isLetter(c) || c == '.');
    }

    private void define(TaggedText text, Names.Builder names, int from, int bracket, Set<String> defined) {
        String acronym = word(text, bracket + 1);
        int first = startOf(text, from, bracket, acronym.replace(".", ""));
        if (first < bracket && isOrganization(text, names, first, bracket)) {
            names.put(startOfName(names, from, first), bracket, EntityType.ORGANIZATION);
            defined.add(acronym);
        }
    }

    /** Where the words start whose capitals are the letters; {@code end} if they do not match. */
    private static int startOf(TaggedText text, int from, int end, String letters) {
        int left = letters.length();
        boolean isList = false;
        for (int at = end - 1; at >= from && end - at <= MOST_WORDS; at--) {
            String word = word(text, at);
            char letter = letters.charAt(left - 1);
            if (Character.isUpperCase(word.charAt(0))) {
                if (Character.toUpperCase(letter) != word.charAt(0)) {
                    return end;
                }
                left--;
            } else if (!mayStandInside(word, isList)) {
                return end;
            } else if (Character.isLowerCase(letter) && letter == word.charAt(0)) {
                left--;
            }
            if (left == 0) {
                return at;
            }
            isList |= word.equals("and") || word.equals("&");
        }
        return end;
    }

    /** Whether a name may have the word inside; commas are parts of a list that ends with "and". */
    private static boolean mayStandInside(String word, boolean isList) {
        return SmallWord.INSIDE_NAME.is(word) || (isList && word.equals(","));
    }

    /** Whether the tagger found an organization in the name, or a word of it heads organizations and no other name spans it. */
    private boolean isOrganization(TaggedText text, Names.Builder names, int from, int to) {
        boolean hasHead = false;
        boolean isOtherName = !names.isFree(from);
        for (int i = from; i < to; i++) {
            if (names.typeAt(i) == EntityType.ORGANIZATION) {
                return true;
            }
            hasHead |= heads.isHead(word(text, i));
            isOtherName &= i == from || (names.isContinued(i) && names.typeAt(i) == names.typeAt(from));
        }
        return hasHead && !isOtherName;
    }

    /** Where the organization's name starts that goes on at {@code at}: "U.S." of "U.S. Department of Homeland Security". */
    private static int startOfName(Names.Builder names, int from, int at) {
        int first = at;
        while (first > from && names.isContinued(first) && names.typeAt(first) == EntityType.ORGANIZATION) {
            first--;
        }
        return first;
    }

    private static void addUses(TaggedText text, Names.Builder names, Set<String> defined) {
        for (Sentence sentence : text.segmented().sentences()) {
            if (Headlines.isHeadline(text, sentence)) {
                continue;
            }
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                if (defined.contains(word(text, i)) && isAlone(names, i)) {
                    names.put(i, i + 1, EntityType.ORGANIZATION);
                }
            }
        }
    }

    /** Whether the word is free or a name by itself. */
    private static boolean isAlone(Names.Builder names, int at) {
        return !names.isContinued(at) && (at + 1 == names.size() || !names.isContinued(at + 1));
    }

    private static String word(TaggedText text, int at) {
        return text.token(at).text();
    }
}
