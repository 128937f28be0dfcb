package dev.dateline.tagging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A distinct word of a text, measured once: hashes of its spellings, ends and shape, and what the lexicon knows of it.
 * Typographic quotes, dashes and ligatures are folded and digits made equal before hashing.
 */
public final class Word {

    /** The edge: the word before the first and after the last word of a sentence. */
    static final Word EDGE = new Word("\u0002", 0, null, 0);

    private static final long FIRST_LETTER = 7;
    private static final long FIRST_SHAPE = 11;

    private static final int MAX_AFFIX = 4;
    private static final int MAX_SHAPE = 12;

    private final String text;
    private final int index;
    private final int lexicon;
    private final int habit;
    private final int recased;
    private final long exact;
    private final long lower;
    private final long shape;
    private final long[] affixes = new long[2 * MAX_AFFIX];
    private final boolean isUpper;
    private final boolean isCapitalised;
    private final boolean hasLower;
    private final boolean isPlain;

    private Word(String folded, int index, @Nullable Lexicon lexicon, int recased) {
        this.text = folded;
        this.index = index;
        this.recased = recased;
        int length = folded.length();
        long exactHash = FIRST_LETTER;
        long lowerHash = FIRST_LETTER;
        long shapeHash = FIRST_SHAPE + recased;
        int last = 0;
        int shapeLength = 0;
        boolean upper = false;
        boolean lowercase = false;
        for (int i = 0; i < length; i++) {
            char c = folded.charAt(i);
            char low = Character.toLowerCase(c);
            exactHash = Hash.step(exactHash, c);
            lowerHash = Hash.step(lowerHash, low);
            int kind = kindOf(c);
            upper |= kind == 'X';
            lowercase |= kind == 'x';
            if ((kind != last || i < 2) && shapeLength < MAX_SHAPE) {
                shapeHash = Hash.step(shapeHash, kind);
                shapeLength++;
            }
            last = kind;
            if (i < MAX_AFFIX) {
                affixes[i] = i + 1 < length ? lowerHash : 0;
            }
        }
        long suffix = 13;
        for (int i = 0; i < MAX_AFFIX; i++) {
            int at = length - 1 - i;
            suffix = at >= 0 ? Hash.step(suffix, Character.toLowerCase(folded.charAt(at))) : 0;
            affixes[MAX_AFFIX + i] = at > 0 ? suffix : 0;
        }
        this.exact = exactHash;
        this.lower = lowerHash;
        this.lexicon = lexicon == null ? 0 : lexicon.ofWord(exactHash, lowerHash);
        this.habit = lexicon == null ? 0 : lexicon.habitOf(lowerHash);
        this.shape = shapeHash;
        this.hasLower = lowercase;
        this.isUpper = upper && !lowercase;
        isPlain =
                length > 0 && !upper && (kindOf(folded.charAt(0)) == 'x' || (length == 1 && isMark(folded.charAt(0))));
        this.isCapitalised = length > 0 && kindOf(folded.charAt(0)) == 'X';
    }

    /** A word of which nothing is known but its letters. */
    static Word of(String folded) {
        return new Word(folded, 0, null, 0);
    }

    /**
     * A word of a text.
     *
     * @param lexicon gives lists, classes, and how surely it has a capital
     * @param recased how likely it has a capital, as {@link Truecaser#sureness} says, where its spelling was restored because its sentence is in capitals or
     *     title case; else 0
     */
    static Word of(String folded, int index, Lexicon lexicon, int recased) {
        return new Word(folded, index, lexicon, recased);
    }

    private static boolean isMark(char c) {
        return c < 128 && !Character.isLetterOrDigit(c) && c != '&';
    }

    private static int kindOf(char c) {
        if (c >= 'a' && c <= 'z') {
            return 'x';
        }
        if (c >= 'A' && c <= 'Z') {
            return 'X';
        }
        if (c >= '0' && c <= '9') {
            return 'd';
        }
        if (c < 128) {
            return c;
        }
        return Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? 'd' : '?';
    }

    /** The word with quotes, dashes and ligatures folded and every digit a 0. */
    static String fold(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 128 || (c >= '1' && c <= '9')) {
                return foldFrom(text, i);
            }
        }
        return text;
    }

    /** Typographic variants of quotes, dashes and ligatures, and invisible characters; {@link #FOLDED} has the replacement of each. */
    private static final String VARIANTS =
            "\u2018\u2019\u201B\u02BC\u2032\u00B4" + "\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033"
                    + "\u2010\u2011\u2012\u2013\u2014\u2015\u2212" + "\u2026\uFB00\uFB01\uFB02\uFB03\uFB04"
                    + "\u00AD\u200B\u200C\u200D\u2060\uFEFF";

    private static final List<String> FOLDED = List.of(
            "'", "'", "'", "'", "'", "'", "\"", "\"", "\"", "\"", "\"", "\"", "\"", "-", "-", "-", "-", "-", "-", "-",
            "...", "ff", "fi", "fl", "ffi", "ffl", "", "", "", "", "", "");

    private static String foldFrom(String text, int from) {
        StringBuilder folded = new StringBuilder(text.length() + 2).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            int variant = c < 128 ? -1 : VARIANTS.indexOf(c);
            if (variant >= 0) {
                folded.append(FOLDED.get(variant));
            } else {
                folded.append(Character.isDigit(c) ? '0' : c);
            }
        }
        return folded.toString();
    }

    /** {@link #lower()} of a word as it is written in a text. */
    static long lowerHashOf(String word) {
        String folded = fold(word);
        long hash = FIRST_LETTER;
        for (int i = 0; i < folded.length(); i++) {
            hash = Hash.step(hash, Character.toLowerCase(folded.charAt(i)));
        }
        return hash;
    }

    /** The folded word. */
    public String text() {
        return text;
    }

    /** Position among the distinct words of its text, from 1; 0 for the edge of a sentence. */
    public int index() {
        return index;
    }

    /** Hash of the word as spelt. */
    public long exact() {
        return exact;
    }

    /** Hash of the word in lower case. */
    public long lower() {
        return lower;
    }

    /** Hash of the kinds of its characters, repeated kinds run together; where the spelling was restored, also of how surely. */
    public long shape() {
        return shape;
    }

    /** Hash of its first {@code length} letters in lower case (1 to 4), 0 where the word is not longer than that. */
    public long prefix(int length) {
        return affixes[length - 1];
    }

    /** Hash of its last {@code length} letters in lower case (1 to 4), 0 where the word is not longer than that. */
    public long suffix(int length) {
        return affixes[MAX_AFFIX + length - 1];
    }

    /** The name lists that contain the word, as bits: see {@link Lexicon.NameList}. */
    public int lists() {
        return lexicon & ((1 << Lexicon.LISTS) - 1);
    }

    /** The narrow class of the word among words with like neighbours, 0 where it has none. */
    public int fineClass() {
        return lexicon >>> Lexicon.LISTS & ((1 << Lexicon.FINE_BITS) - 1);
    }

    /** The broad class of the word among words with like neighbours, 0 where it has none. */
    public int coarseClass() {
        return lexicon >>> (Lexicon.LISTS + Lexicon.FINE_BITS);
    }

    /** How surely it is spelt with a capital in running text: 1 never to 5 always, 0 where that is not known. */
    public int habit() {
        return habit;
    }

    /** Whether it begins with a capital: 0 or 1; from 2 to 7, the more likely the higher, where its spelling was restored. */
    public int form() {
        return recased == 0 ? (isCapitalised ? 1 : 0) : 1 + recased;
    }

    /** Whether it has capitals and no small letter. */
    public boolean isUpper() {
        return isUpper;
    }

    /** Whether it begins with a capital. */
    public boolean isCapitalised() {
        return isCapitalised;
    }

    /** Whether it begins with a small letter and has no capital, or is a mark; the edge of a sentence is such a word too. */
    public boolean isPlain() {
        return isPlain;
    }

    /** Whether it has a small letter. */
    public boolean hasLower() {
        return hasLower;
    }
}
