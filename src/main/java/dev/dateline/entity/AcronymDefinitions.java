package dev.dateline.entity;

import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names that a text gives together with their first letters: "Institute of Chartered Accountants of Nigeria (ICAN)". The letters
 * tell where the name begins (after Schwartz and Hearst 2003), and the acronym is an organisation's wherever the text has it again.
 */
final class AcronymDefinitions {

    private static final Set<String> SMALL =
            Set.of("of", "the", "and", "for", "in", "on", "to", "de", "la", "du", "des", "&", "-", "'s", "\u2019s");
    private static final int LONGEST = 14;

    private final Map<String, String> heads;

    /** Where {@code heads} has a lower-case word, a name with it is an organisation's. */
    AcronymDefinitions(Map<String, String> heads) {
        this.heads = heads;
    }

    /** Labels each name that stands before its acronym in brackets, and the acronym throughout the text. */
    void label(TaggedText text, byte[] labels) {
        Set<String> defined = new HashSet<>();
        for (Sentence sentence : text.segmented().sentences()) {
            for (int at = sentence.firstToken() + 2; at + 2 < sentence.endToken(); at++) {
                if (word(text, at).equals("(") && word(text, at + 2).equals(")") && isAcronym(word(text, at + 1))) {
                    define(text, labels, sentence.firstToken(), at, defined);
                }
            }
        }
        if (!defined.isEmpty()) {
            spread(text, labels, defined);
        }
    }

    private void define(TaggedText text, byte[] labels, int from, int bracket, Set<String> defined) {
        String acronym = word(text, bracket + 1);
        int first = startOf(text, from, bracket, acronym.replace(".", ""));
        if (first < bracket && isOrganization(text, labels, first, bracket)) {
            NameLabels.mark(labels, startOfName(labels, from, first), bracket, EntityType.ORGANIZATION);
            defined.add(acronym);
        }
    }

    /** Where the words begin whose capitals are the letters; {@code end} where they do not fit. */
    private static int startOf(TaggedText text, int from, int end, String letters) {
        int left = letters.length();
        boolean isList = false;
        for (int at = end - 1; at >= from && end - at <= LONGEST; at--) {
            String word = word(text, at);
            if (Character.isUpperCase(word.charAt(0))) {
                if (Character.toUpperCase(letters.charAt(left - 1)) != word.charAt(0)) {
                    return end;
                }
                left--;
                if (left == 0) {
                    return at;
                }
            } else if (!SMALL.contains(word) && !(isList && word.equals(","))) {
                return end;
            } else if (Character.isLowerCase(letters.charAt(left - 1)) && letters.charAt(left - 1) == word.charAt(0)) {
                left--;
            }
            isList |= word.equals("and") || word.equals("&");
        }
        return end;
    }

    /** Whether a part of the name was found to be an organisation's, or a word of it says so and no other name spans it. */
    private boolean isOrganization(TaggedText text, byte[] labels, int from, int to) {
        boolean hasHead = false;
        boolean isOther = labels[from] != 0;
        for (int i = from; i < to; i++) {
            if (labels[i] != 0 && NameLabels.typeOf(labels[i]) == EntityType.ORGANIZATION) {
                return true;
            }
            hasHead |= heads.containsKey(word(text, i).toLowerCase(Locale.ROOT));
            isOther &= i == from || labels[i] == NameLabels.inside(NameLabels.typeOf(labels[from]));
        }
        return hasHead && !isOther;
    }

    /** Where the organisation's name begins that goes on at {@code at}: "U.S." of "U.S. Department of Homeland Security (DHS)". */
    private static int startOfName(byte[] labels, int from, int at) {
        int first = at;
        while (first > from && labels[first] == NameLabels.inside(EntityType.ORGANIZATION)) {
            first--;
        }
        return first;
    }

    private static void spread(TaggedText text, byte[] labels, Set<String> defined) {
        for (Sentence sentence : text.segmented().sentences()) {
            boolean isHeadline = OrganizationHeads.isHeadline(text, sentence);
            for (int i = sentence.firstToken(); i < sentence.endToken() && !isHeadline; i++) {
                boolean isAlone = i + 1 == labels.length || labels[i + 1] == 0 || NameLabels.isBegin(labels[i + 1]);
                boolean isFirst = labels[i] == 0 || NameLabels.isBegin(labels[i]);
                if (defined.contains(word(text, i)) && isAlone && isFirst) {
                    NameLabels.mark(labels, i, i + 1, EntityType.ORGANIZATION);
                }
            }
        }
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1
                && word.length() < 10
                && word.chars().filter(Character::isUpperCase).count() > 1
                && word.chars().allMatch(c -> Character.isLetter(c) || c == '.');
    }

    private static String word(TaggedText text, int at) {
        return text.token(at).text();
    }
}
