package dev.dateline.text;

import java.util.List;
import java.util.Locale;

/**
 * Cuts a stretch of text into tokens after the manner of the Penn Treebank and the English Web Treebank: hyphenated
 * compounds come apart, clitics ({@code 's}, {@code n't}) stand alone, abbreviations keep their dot, numbers, clock times
 * and numeric dates stay whole. One pass, linear in the text; no token splits a surrogate pair.
 */
final class Tokenizer {

    private static final List<String> UNITS =
            List.of("am", "pm", "a.m.", "p.m.", "km", "kg", "bn", "mn", "mph", "cm", "mm", "ft", "GMT");
    private static final List<String> CLITICS = List.of("s", "re", "ve", "ll", "d", "m");

    /** No listed abbreviation is longer, in code units. */
    private static final int LONGEST = 12;

    private final Abbreviations abbreviations;

    Tokenizer(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
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
            if (isWord(codePoint)) {
                stop = Character.isDigit(codePoint) ? endOfNumber(text, at, end) : endOfWord(text, at, end, out);
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

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    private static boolean isWord(int codePoint) {
        if (codePoint < 128) {
            return codePoint >= 'a' && codePoint <= 'z'
                    || codePoint >= 'A' && codePoint <= 'Z'
                    || codePoint >= '0' && codePoint <= '9';
        }
        return Character.isLetterOrDigit(codePoint) || isCombining(codePoint);
    }

    private static boolean isCombining(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isDigit(String text, int at, int end) {
        return at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean isLetter(String text, int at, int end) {
        return at < end && isWord(text.codePointAt(at)) && !Character.isDigit(text.codePointAt(at));
    }

    private static int runOfWord(String text, int at, int end) {
        int stop = at;
        while (stop < end) {
            int codePoint = text.codePointAt(stop);
            if (!isWord(codePoint)) {
                break;
            }
            stop = Math.min(stop + Character.charCount(codePoint), end);
        }
        return stop;
    }

    private static int runOfDigits(String text, int at, int end) {
        int stop = at;
        while (isDigit(text, stop, end)) {
            stop++;
        }
        return stop;
    }

    /** A number with its inner marks, a clock time, a numeric date, "19th", "1990s"; a unit glued to it comes apart. */
    private static int endOfNumber(String text, int start, int end) {
        int stop = runOfDigits(text, start, end);
        if (stop == start) {
            return runOfWord(text, start, end);
        }
        int date = endOfNumericDate(text, start, stop, end);
        if (date > stop) {
            return date;
        }
        while (stop + 1 < end && ".,:".indexOf(text.charAt(stop)) >= 0 && isDigit(text, stop + 1, end)) {
            stop = runOfDigits(text, stop + 1, end);
        }
        int glued = runOfWord(text, stop, end);
        if (glued == stop) {
            return stop;
        }
        if (isGluedYear(text, start, stop, end)) {
            return stop;
        }
        for (String unit : UNITS) {
            if (text.startsWith(unit, stop) && !isLetter(text, stop + unit.length(), end)) {
                return stop;
            }
        }
        return glued;
    }

    /** "1937With his ranks swelled": a heading that lost its line break, as texts taken out of pages often show. */
    private static boolean isGluedYear(String text, int start, int stop, int end) {
        boolean isYear = stop - start == 4 && (text.charAt(start) == '1' || text.startsWith("20", start));
        return isYear
                && stop + 1 < end
                && Character.isUpperCase(text.charAt(stop))
                && Character.isLowerCase(text.charAt(stop + 1));
    }

    /** "2019-04-07", "2019-04-07T17:00:00Z", "4/7/2019", "07.04.2019"; {@code firstEnd} where it is none. */
    private static int endOfNumericDate(String text, int start, int firstEnd, int end) {
        if (firstEnd - start > 4 || firstEnd >= end || "-/.".indexOf(text.charAt(firstEnd)) < 0) {
            return firstEnd;
        }
        char mark = text.charAt(firstEnd);
        int second = runOfDigits(text, firstEnd + 1, end);
        int third = second < end && text.charAt(second) == mark ? runOfDigits(text, second + 1, end) : second;
        int length = third - second - 1;
        boolean isDate =
                second - firstEnd - 1 >= 1 && second - firstEnd - 1 <= 2 && (length == 4 || length == 2 || length == 1);
        if (!isDate || isDigit(text, third, end) || (mark == '-' && firstEnd - start != 4)) {
            return mark == '/' && second > firstEnd + 1 && !isDigit(text, second, end) ? second : firstEnd;
        }
        if (third + 3 < end && text.charAt(third) == 'T' && isDigit(text, third + 1, end)) {
            int stop = third + 1;
            while (stop < end && (isDigit(text, stop, end) || ":.Z+-".indexOf(text.charAt(stop)) >= 0)) {
                stop++;
            }
            while (text.charAt(stop - 1) == '.' || text.charAt(stop - 1) == '-' || text.charAt(stop - 1) == ':') {
                stop--;
            }
            return stop;
        }
        return third;
    }

    /** End of the word; where a clitic was split off, both are added to {@code out} and the end comes back negated. */
    private int endOfWord(String text, int start, int end, List<Token> out) {
        int stop = runOfWord(text, start, end);
        int address = endOfAddress(text, start, stop, end);
        if (address > stop) {
            return address;
        }
        while (stop + 1 < end && isApostrophe(text.charAt(stop)) && isLetter(text, stop + 1, end)) {
            int next = runOfWord(text, stop + 1, end);
            String tail = text.substring(stop + 1, next);
            if (tail.equalsIgnoreCase("t") && stop - start > 1 && "nN".indexOf(text.charAt(stop - 1)) >= 0) {
                return addBoth(text, start, stop - 1, next, out);
            }
            if (CLITICS.contains(tail)
                    || (tail.length() <= 2
                            && CLITICS.contains(tail.toLowerCase(Locale.ROOT))
                            && Character.isUpperCase(text.charAt(stop - 1)))) {
                return addBoth(text, start, stop, next, out);
            }
            stop = next;
        }
        if (stop + 1 < end
                && text.charAt(stop) == '&'
                && isLetter(text, stop + 1, end)
                && Character.isUpperCase(text.charAt(stop - 1))) {
            return runOfWord(text, stop + 1, end);
        }
        return endWithDot(text, start, stop, end);
    }

    private static int addBoth(String text, int start, int middle, int stop, List<Token> out) {
        out.add(new Token(start, middle, text.substring(start, middle)));
        out.add(new Token(middle, stop, text.substring(middle, stop)));
        return -stop;
    }

    /** Takes the dots of "U.S.", "a.m.", "Ph.D.", "Mr.", an initial, or the inner dots of "Node.js". */
    private int endWithDot(String text, int start, int wordEnd, int end) {
        int stop = wordEnd;
        while (stop + 1 < end
                && text.charAt(stop) == '.'
                && isLetter(text, stop + 1, end)
                && (stop - start == 1
                        || text.charAt(stop - 2) == '.'
                        || Character.isLowerCase(text.charAt(stop + 1))
                        || stop - start < 6
                                && abbreviations.kind(text.substring(start, Math.min(end, stop + 3))) != null)) {
            stop = runOfWord(text, stop + 1, end);
        }
        if (stop >= end || text.charAt(stop) != '.') {
            return stop;
        }
        if (stop > wordEnd) {
            boolean isInitials = text.charAt(stop - 2) == '.';
            boolean isListed = stop - start <= LONGEST && abbreviations.kind(text.substring(start, stop + 1)) != null;
            return isInitials || isListed ? stop + 1 : stop;
        }
        if (stop - start == 1 && Character.isUpperCase(text.charAt(start)) && text.charAt(start) != 'I') {
            return stop + 1;
        }
        Abbreviations.Kind kind = stop - start > LONGEST ? null : abbreviations.kind(text.substring(start, stop + 1));
        if (kind == null || kind == Abbreviations.Kind.NUMBER && !isNumberNext(text, stop + 1, end)) {
            return stop;
        }
        return kind == Abbreviations.Kind.MAYBE
                        && isLowerWord(text, start, stop)
                        && !isAbbreviationInUse(text, stop + 1, end)
                ? stop
                : stop + 1;
    }

    private static boolean isLowerWord(String text, int start, int stop) {
        return stop - start <= 3
                && Character.isLowerCase(text.charAt(start))
                && !text.startsWith("etc", start)
                && text.indexOf('.', start) >= stop;
    }

    /** Words such as "in." and "min." are abbreviations only inside a sentence. */
    private static boolean isAbbreviationInUse(String text, int at, int end) {
        int next = at;
        while (next < end && Blanks.isBlank(text.charAt(next))) {
            next++;
        }
        return next < end && (Character.isLowerCase(text.charAt(next)) || text.charAt(next) == ',');
    }

    private static boolean isNumberNext(String text, int at, int end) {
        int next = at;
        while (next < end && text.charAt(next) == ' ') {
            next++;
        }
        return isDigit(text, next, end);
    }

    /** A web address, an e-mail address: {@code wordEnd} where it is none. */
    private static int endOfAddress(String text, int start, int wordEnd, int end) {
        boolean isWeb = text.startsWith("://", wordEnd) || text.startsWith("www.", start);
        boolean isMail = isMail(text, wordEnd, end);
        if (!isWeb && !isMail) {
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

    /** "@host" stands here, or after one more dotted part: "jane.doe@example.org". */
    private static boolean isMail(String text, int wordEnd, int end) {
        int at = wordEnd < end && text.charAt(wordEnd) == '.'
                ? runOfWord(text, wordEnd + 1, Math.min(end, wordEnd + 40))
                : wordEnd;
        return at + 1 < end && text.charAt(at) == '@' && isLetter(text, at + 1, end);
    }

    /** Punctuation: clitics and decades after an apostrophe, runs of dots and dashes, else one character. */
    private static int endOfMark(String text, int at, int end, int width) {
        char mark = text.charAt(at);
        if (isApostrophe(mark)) {
            int digits = runOfDigits(text, at + 1, end);
            if (digits == at + 3 && !isDigit(text, digits, end)) {
                return runOfWord(text, digits, end);
            }
            int word = runOfWord(text, at + 1, end);
            if (at > 0
                    && isWord(text.charAt(at - 1))
                    && word > at + 1
                    && CLITICS.contains(text.substring(at + 1, word))) {
                return word;
            }
            return mark == '\'' && at + 1 < end && text.charAt(at + 1) == '\'' ? at + 2 : at + 1;
        }
        if (mark == '.' || mark == '-' || mark == '`' || mark == '–' || mark == '—') {
            int stop = at + 1;
            while (stop < end && text.charAt(stop) == mark) {
                stop++;
            }
            return stop;
        }
        if ((mark == '@' || mark == '#') && isLetter(text, at + 1, end)) {
            int stop = runOfWord(text, at + 1, end);
            while (stop < end && text.charAt(stop) == '_') {
                stop = runOfWord(text, stop + 1, end);
            }
            return stop;
        }
        return at + width;
    }
}
