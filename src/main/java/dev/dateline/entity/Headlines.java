package dev.dateline.entity;

import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;

/** Sentences whose capitals tell nothing about names. */
final class Headlines {

    /** The length up to which a word may be in small letters in a headline, in UTF-16 code units. */
    private static final int SMALL_WORD = 3;

    private Headlines() {}

    /** Whether all words but short ones are capitalized. */
    static boolean isHeadline(TaggedText text, Sentence sentence) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            String word = text.token(i).text();
            if (word.length() > SMALL_WORD && Character.isLowerCase(word.charAt(0))) {
                return false;
            }
        }
        return true;
    }
}
