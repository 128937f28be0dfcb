package dev.dateline.text;

import java.util.List;
import java.util.Locale;

/**
 * Cuts a stretch of text into tokens after the manner of the Penn Treebank and the English Web Treebank: hyphenated
 * compounds come apart, clitics ({@code 's}, {@code n't}) stand alone, abbreviations keep their dot, numbers, clock times
 * and numeric dates stay whole. One pass, linear in the text; no token splits a surrogate pair.
 */
final class Tokenizer {

    private static final List<String> CLITICS = List.of("s", "re", "ve", "ll", "d", "m");

    /** How far behind a dot the at sign of a mail address is looked for, in code units. */
    private static final int LONGEST_MAIL_PART = 40;

    private final DotScanner dots;

    Tokenizer(Abbreviations abbreviations) {
        this.dots = new DotScanner(abbreviations);
    }

    /** Adds the tokens of {@code [start, end)} to {@code out}. */
    void tokenize(String text, int start, int end, List<Token> out) {
        int at = start;
        while (at < end) {
            int codePoint = text.codePointAt(at);
            int width = Math.min(Character.charCount(codePoint), end - at);
            if (Blanks.isBlank(codePoint)) {
                at += width;
                continue;
            }
            int stop;
            if (Runs.isWord(codePoint)) {
                stop = Character.isDigit(codePoint) ? NumberScanner.end(text, at, end) : endOfWord(text, at, end, out);
            } else {
                stop = endOfMark(text, at, end, width);
            }
            if (stop > at) {
                out.add(new Token(at, stop, text.substring(at, stop)));
                at = stop;
            } else {
                at = -stop;
            }
        }
    }

    /** End of the word; where a clitic was split off, both are added to {@code out} and the end comes back negated. */
    private int endOfWord(String text, int start, int end, List<Token> out) {
        int stop = Runs.ofWord(text, start, end);
        int address = endOfAddress(text, start, stop, end);
        if (address > stop) {
            return address;
        }
        while (stop + 1 < end && Runs.isApostrophe(text.charAt(stop)) && Runs.isLetter(text, stop + 1, end)) {
            int next = Runs.ofWord(text, stop + 1, end);
            String tail = text.substring(stop + 1, next);
            if (tail.equalsIgnoreCase("t") && stop - start > 1 && "nN".indexOf(text.charAt(stop - 1)) >= 0) {
                return addBoth(text, start, stop - 1, next, out);
            }
            if (isClitic(tail, text.charAt(stop - 1))) {
                return addBoth(text, start, stop, next, out);
            }
            stop = next;
        }
        return isAmpersandName(text, stop, end) ? Runs.ofWord(text, stop + 1, end) : dots.end(text, start, stop, end);
    }

    /** Whether the letters behind an apostrophe are a clitic; in capitals only after a capital. */
    private static boolean isClitic(String tail, char before) {
        return CLITICS.contains(tail)
                || tail.length() <= 2
                        && CLITICS.contains(tail.toLowerCase(Locale.ROOT))
                        && Character.isUpperCase(before);
    }

    /** "AT&T", "R&D". */
    private static boolean isAmpersandName(String text, int at, int end) {
        return at < end
                && text.charAt(at) == '&'
                && Runs.isLetter(text, at + 1, end)
                && Character.isUpperCase(text.charAt(at - 1));
    }

    private static int addBoth(String text, int start, int middle, int stop, List<Token> out) {
        out.add(new Token(start, middle, text.substring(start, middle)));
        out.add(new Token(middle, stop, text.substring(middle, stop)));
        return -stop;
    }

    /** A web address, an e-mail address: {@code wordEnd} where it is none. */
    private static int endOfAddress(String text, int start, int wordEnd, int end) {
        boolean isWeb = Runs.startsWith("://", text, wordEnd, end) || Runs.startsWith("www.", text, start, end);
        if (!isWeb && !isMail(text, wordEnd, end)) {
            return wordEnd;
        }
        int stop = wordEnd;
        while (stop < end && !Blanks.isBlank(text.charAt(stop)) && "\"<>()[]“”’".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        while (stop > wordEnd && ".,;:!?'".indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        return stop;
    }

    /** Whether "@host" follows here, or after one more dotted part: "jane.doe@example.org". */
    private static boolean isMail(String text, int wordEnd, int end) {
        int at = Runs.isAny(".", text, wordEnd, end)
                ? Runs.ofWord(text, wordEnd + 1, Math.min(end, wordEnd + LONGEST_MAIL_PART))
                : wordEnd;
        return at + 1 < end && text.charAt(at) == '@' && Runs.isLetter(text, at + 1, end);
    }

    /** Punctuation: clitics and decades after an apostrophe, runs of dots and dashes, handles, else one character. */
    private static int endOfMark(String text, int at, int end, int width) {
        char mark = text.charAt(at);
        if (Runs.isApostrophe(mark)) {
            return endOfApostrophe(text, at, end);
        }
        if (".-`–—".indexOf(mark) >= 0) {
            return Runs.ofMark(mark, text, at, end);
        }
        if ((mark == '@' || mark == '#') && Runs.isLetter(text, at + 1, end)) {
            return endOfHandle(text, at, end);
        }
        return at + width;
    }

    private static int endOfApostrophe(String text, int at, int end) {
        int digits = Runs.ofDigits(text, at + 1, end);
        if (digits == at + 3) {
            return Runs.ofWord(text, digits, end);
        }
        int word = Runs.ofWord(text, at + 1, end);
        boolean isInWord = at > 0 && Runs.isWord(text.charAt(at - 1)) && word > at + 1;
        if (isInWord && CLITICS.contains(text.substring(at + 1, word))) {
            return word;
        }
        boolean isDouble = text.charAt(at) == '\'' && Runs.isAny("'", text, at + 1, end);
        return isDouble ? at + 2 : at + 1;
    }

    private static int endOfHandle(String text, int at, int end) {
        int stop = Runs.ofWord(text, at + 1, end);
        while (Runs.isAny("_", text, stop, end)) {
            stop = Runs.ofWord(text, stop + 1, end);
        }
        return stop;
    }
}
