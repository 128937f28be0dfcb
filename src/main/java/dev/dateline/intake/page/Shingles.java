package dev.dateline.intake.page;

import java.util.HashSet;
import java.util.Set;

/** All runs of so many letters and digits of a text, to tell in linear time which passages come from it. */
final class Shingles {

    /** Letters and digits of one run. */
    static final int LENGTH = 24;

    private static final int BASE = 31;

    private final Set<Integer> runs = new HashSet<>();
    private final int length;

    Shingles(String text) {
        String letters = letters(text);
        length = text.length();
        int top = 1;
        for (int i = 1; i < LENGTH; i++) {
            top *= BASE;
        }
        int hash = 0;
        for (int i = 0; i < letters.length(); i++) {
            if (i >= LENGTH) {
                hash -= letters.charAt(i - LENGTH) * top;
            }
            hash = hash * BASE + letters.charAt(i);
            if (i >= LENGTH - 1) {
                runs.add(hash);
            }
        }
    }

    /** Length of the text in UTF-16 code units. */
    int length() {
        return length;
    }

    /** Whether a passage is too short to tell. */
    static boolean isShort(String passage) {
        return letters(passage).length() < LENGTH;
    }

    /** Whether the first, the middle and the last run of the passage stand in the text; two of the three will do. */
    boolean hold(String passage) {
        String letters = letters(passage);
        int last = letters.length() - LENGTH;
        return last >= 0 && held(letters, 0) + held(letters, last / 2) + held(letters, last) >= 2;
    }

    private int held(String letters, int at) {
        int hash = 0;
        for (int i = at; i < at + LENGTH; i++) {
            hash = hash * BASE + letters.charAt(i);
        }
        return runs.contains(hash) ? 1 : 0;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.append(Character.toLowerCase(c));
            }
        }
        return letters.toString();
    }
}
