package dev.dateline.text;

/**
 * What counts as blank, everywhere: Unicode white space and separators, control characters, and the zero-width space and
 * byte order mark that copied text carries.
 */
public final class Blanks {

    private Blanks() {}

    /** Whether a code point, or a UTF-16 code unit, separates words. */
    public static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint)
                || codePoint == '\uFEFF'
                || codePoint == '\u200B';
    }

    /**
     * Whether nobody sees anything of a text: it is empty, or has only blanks, format characters (joiners, marks of
     * direction, soft hyphens) and variation selectors.
     */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> isBlank(c) || isInvisible(c));
    }

    private static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT || codePoint >= 0xFE00 && codePoint <= 0xFE0F;
    }

    /** The text without blanks at its ends. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
