package dev.dateline.text;

/** Decides which dots belong to a word: those of abbreviations and initials, and those inside of names. */
final class DotScanner {

    /** No listed abbreviation is longer, in code units. */
    private static final int LONGEST = 12;

    /** A listed abbreviation with an inner dot has fewer code units before it: "Ph.D.", "Lt.Gen." */
    private static final int LONGEST_HEAD = 6;

    private final Abbreviations abbreviations;

    DotScanner(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** Takes the dots of "U.S.", "a.m.", "Ph.D.", "Mr.", an initial, or the inner dots of "Node.js". */
    int end(String text, int start, int wordEnd, int end) {
        int stop = wordEnd;
        while (isInnerDot(text, start, stop, end)) {
            stop = Runs.ofWord(text, stop + 1, end);
        }
        if (stop >= end || text.charAt(stop) != '.') {
            return stop;
        }
        boolean hasDot = stop > wordEnd ? isDotted(text, start, stop) : isAbbreviated(text, start, stop, end);
        return hasDot ? stop + 1 : stop;
    }

    private boolean isInnerDot(String text, int start, int stop, int end) {
        if (stop + 1 >= end || text.charAt(stop) != '.' || !Runs.isLetter(text, stop + 1, end)) {
            return false;
        }
        return stop - start == 1
                || text.charAt(stop - 2) == '.'
                || Character.isLowerCase(text.charAt(stop + 1))
                || stop - start < LONGEST_HEAD
                        && abbreviations.kind(text.substring(start, Math.min(end, stop + 3))) != null;
    }

    /** Whether the last dot belongs to a word that has inner dots. */
    private boolean isDotted(String text, int start, int stop) {
        boolean isInitials = text.charAt(stop - 2) == '.';
        return isInitials || stop - start <= LONGEST && abbreviations.kind(text.substring(start, stop + 1)) != null;
    }

    /** Whether the dot belongs to a word without inner dots: an initial or a listed abbreviation. */
    private boolean isAbbreviated(String text, int start, int stop, int end) {
        if (stop - start == 1 && Character.isUpperCase(text.charAt(start)) && text.charAt(start) != 'I') {
            return true;
        }
        Abbreviations.Kind kind = stop - start > LONGEST ? null : abbreviations.kind(text.substring(start, stop + 1));
        if (kind == null) {
            return false;
        }
        return switch (kind) {
            case NUMBER -> isNumberNext(text, stop + 1, end);
            case MAYBE -> !isLowerWord(text, start, stop) || isSentenceGoingOn(text, stop + 1, end);
            default -> true;
        };
    }

    private static boolean isLowerWord(String text, int start, int stop) {
        return stop - start <= 3 && Character.isLowerCase(text.charAt(start)) && !text.startsWith("etc", start);
    }

    /** Words such as "in." and "min." are abbreviations only inside a sentence. */
    private static boolean isSentenceGoingOn(String text, int at, int end) {
        int next = at;
        while (next < end && Blanks.isBlank(text.charAt(next))) {
            next++;
        }
        return next < end && (Character.isLowerCase(text.charAt(next)) || text.charAt(next) == ',');
    }

    private static boolean isNumberNext(String text, int at, int end) {
        return Runs.isDigit(text, Runs.ofMark(' ', text, at, end), end);
    }
}
