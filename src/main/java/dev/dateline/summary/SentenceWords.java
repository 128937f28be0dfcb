package dev.dateline.summary;

import dev.dateline.tagging.PosTag;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import dev.dateline.words.WordList;
import java.util.Locale;
import java.util.Set;

/** Reads the features of a sentence that its words tell: length, quotations, numbers, persons, and its opening. */
final class SentenceWords {

    /** A sentence with fewer words is short; chosen by hand, as is the next. */
    static final int SHORT_WORDS = 8;

    /** A sentence with so many words, or more, is as long as can be. */
    static final double LONG_WORDS = 40;

    private static final String QUOTATION_MARKS = "\"\u201c\u201d";
    private static final String OPENING_MARKS = "\"\u201c";

    private final Set<String> pronouns =
            WordList.beside(SentenceWords.class, "personal-pronouns.txt").words();
    private final Set<String> dangling =
            WordList.beside(SentenceWords.class, "dangling-openings.txt").words();

    /** Sets the features of a sentence that its words tell, but for {@link SentenceFeature#DANGLING}. */
    void addTo(SentenceFeatures features, TaggedText text, Sentence sentence) {
        int words = 0;
        int quoted = 0;
        boolean isQuoting = false;
        boolean isBalanced = true;
        boolean hasNumber = false;
        boolean isPersonal = false;
        for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
            String word = text.token(at).text();
            if (isQuotationMark(word)) {
                isQuoting = !isQuoting && !word.equals("\u201d");
                isBalanced = !isBalanced;
            } else if (text.tag(at) != PosTag.PUNCT) {
                words++;
                quoted += isQuoting ? 1 : 0;
                hasNumber |= text.tag(at) == PosTag.CD;
                isPersonal |= !isQuoting && isPersonal(word);
            }
        }
        features.set(SentenceFeature.SHORT, words < SHORT_WORDS);
        features.set(SentenceFeature.LENGTH, Math.min(1, words / LONG_WORDS));
        features.set(SentenceFeature.QUOTED, words == 0 ? 0 : (double) quoted / words);
        features.set(SentenceFeature.UNBALANCED, !isBalanced);
        features.set(SentenceFeature.PERSONAL, isPersonal);
        features.set(SentenceFeature.NUMBER, hasNumber);
        addEnds(features, text, sentence);
    }

    private static void addEnds(SentenceFeatures features, TaggedText text, Sentence sentence) {
        String opening = text.token(sentence.firstToken()).text();
        features.set(SentenceFeature.QUOTATION, OPENING_MARKS.contains(opening));
        String ending = text.token(sentence.endToken() - 1).text();
        features.set(SentenceFeature.QUESTION, ending.endsWith("?"));
    }

    private static boolean isQuotationMark(String word) {
        return word.length() == 1 && QUOTATION_MARKS.contains(word);
    }

    /** "us" is a person, "US" a country. */
    private boolean isPersonal(String word) {
        return pronouns.contains(word.toLowerCase(Locale.ROOT)) && !word.equals("US");
    }

    /** Whether the sentence depends on the one before: its first word is "But", "He", "That" and the like, or it has no word. */
    boolean isDangling(TaggedText text, Sentence sentence) {
        int at = sentence.firstToken();
        while (at < sentence.endToken() && text.tag(at) == PosTag.PUNCT) {
            at++;
        }
        if (at == sentence.endToken()) {
            return true;
        }
        String word = text.token(at).text();
        // "It will rain", "There are rumours": nothing before is meant.
        boolean isImpersonal = word.equals("It") && at + 1 < sentence.endToken() && text.tag(at + 1) == PosTag.MD;
        boolean isExistential = word.equals("There") && text.tag(at) == PosTag.EX;
        return dangling.contains(word) && !isImpersonal && !isExistential;
    }
}
