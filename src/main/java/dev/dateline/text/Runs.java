package dev.dateline.text;

/** Scans runs of characters of one kind. Positions are UTF-16 code units; nothing is read at or after {@code end}. */
final class Runs {

    private Runs() {}

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    /** Letters, digits and the marks that combine with them. */
    static boolean isWord(int codePoint) {
        if (codePoint < 128) {
            int lower = codePoint | 0x20;
            return lower >= 'a' && lower <= 'z' || codePoint >= '0' && codePoint <= '9';
        }
        return Character.isLetterOrDigit(codePoint) || isCombining(codePoint);
    }

    private static boolean isCombining(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    static boolean isDigit(String text, int at, int end) {
        return at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    static boolean isLetter(String text, int at, int end) {
        return at < end && isWord(text.codePointAt(at)) && !Character.isDigit(text.codePointAt(at));
    }

    /** Whether the character at {@code at} is one of the marks. */
    static boolean isAny(String marks, String text, int at, int end) {
        return at < end && marks.indexOf(text.charAt(at)) >= 0;
    }

    /** Whether the text continues with the words at {@code at}. */
    static boolean startsWith(String words, String text, int at, int end) {
        return at + words.length() <= end && text.startsWith(words, at);
    }

    /** End of the run of word characters that begins at {@code at}; {@code at} where there is none. */
    static int ofWord(String text, int at, int end) {
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

    /** End of the run of ASCII digits that begins at {@code at}; {@code at} where there is none. */
    static int ofDigits(String text, int at, int end) {
        int stop = at;
        while (isDigit(text, stop, end)) {
            stop++;
        }
        return stop;
    }

    /** End of the run of one mark that begins at {@code at}. */
    static int ofMark(char mark, String text, int at, int end) {
        int stop = at;
        while (stop < end && text.charAt(stop) == mark) {
            stop++;
        }
        return stop;
    }
}
