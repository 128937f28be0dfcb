package dev.dateline.syntax;

import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;

/** Recognises titles of works in quotation marks, whose verbs are no events: "To Kill a Mockingbird". */
final class QuotedTitles {

    /** Longer quotations, in tokens, are speech. Chosen by hand. */
    private static final int LONGEST = 13;

    /** Words of at most this length, in letters, need no capital in a title: "the", "with". Chosen by hand. */
    private static final int SMALL = 4;

    private QuotedTitles() {}

    /** Whether the token is part of a quotation in which at least two words, and all longer ones, have a capital. */
    static boolean cover(TaggedText text, Sentence sentence, int at) {
        int first = at;
        while (first > sentence.firstToken() && at - first < LONGEST - 1 && !isQuote(text, first - 1)) {
            first--;
        }
        int end = at + 1;
        while (end < sentence.endToken() && end - first < LONGEST && !isQuote(text, end)) {
            end++;
        }
        boolean isQuoted = first > sentence.firstToken()
                && isQuote(text, first - 1)
                && end < sentence.endToken()
                && isQuote(text, end);
        return isQuoted && isTitle(text, first, end);
    }

    private static boolean isTitle(TaggedText text, int first, int end) {
        int capitals = 0;
        for (int at = first; at < end; at++) {
            String word = text.token(at).text();
            if (Character.isUpperCase(word.charAt(0))) {
                capitals++;
            } else if (word.length() > SMALL && Character.isLetter(word.charAt(0))) {
                return false;
            }
        }
        return capitals > 1;
    }

    private static boolean isQuote(TaggedText text, int at) {
        String word = text.token(at).text();
        return word.equals("\"") || word.equals("“") || word.equals("”") || word.equals("''") || word.equals("``");
    }
}
