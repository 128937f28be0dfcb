package dev.dateline.time;

/** The digits 0 to 9 in a text. */
final class Digits {

    private Digits() {}

    static boolean is(char c) {
        return c >= '0' && c <= '9';
    }

    /** The index of the first character from {@code from} on that is no digit. */
    static int end(String text, int from) {
        int end = from;
        while (end < text.length() && is(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether everything from an index to the end is digits, at least one. */
    static boolean fill(String text, int from) {
        return from < text.length() && end(text, from) == text.length();
    }
}
