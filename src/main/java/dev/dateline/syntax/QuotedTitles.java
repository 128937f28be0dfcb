package dev.dateline.syntax;

import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;

/** Tells titles of works in quotation marks from quoted speech: "To Kill a Mockingbird" tells no event. */
final class QuotedTitles {

    /** Longer quotations, in tokens, are speech. */
    private static final int LONGEST = 12;

    /** Words of up to so many letters may be small in a title: "the", "with". */
    private static final int SMALL = 4;

    private QuotedTitles() {}

    /** Whether the token at {@code at} stands among quoted words of which all longer ones have capitals, two words at least. */
    static boolean cover(TaggedText text, Sentence sentence, int at) {
        int first = at;
        while (first > sentence.firstToken() && at - first < LONGEST && !isQuote(text, first - 1)) {
            first--;
        }
        int end = at + 1;
        while (end < sentence.endToken() && end - first <= LONGEST && !isQuote(text, end)) {
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
