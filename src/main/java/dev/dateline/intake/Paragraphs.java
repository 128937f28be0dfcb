package dev.dateline.intake;

import dev.dateline.text.Blanks;
import dev.dateline.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Paragraphs of a plain text. A line break ends a paragraph, unless the text is wrapped: a line that stops in the middle
 * of a sentence goes on in the next one.
 */
final class Paragraphs {

    /** A line shorter than this that stops in the middle of a sentence is a heading rather than wrapped. */
    private static final int SHORTEST_WRAPPED = 40;

    /** The lines of a wrapped text are no longer, in UTF-16 code units. */
    private static final int LONGEST_WRAPPED = 120;

    /** Characters that end a line: those of Unicode's mandatory breaks (UAX 14, classes BK, CR, LF, NL). */
    private static final String BREAKS = "\n\r\u2028\u2029\u0085\f\u000B";

    private Paragraphs() {}

    /** Paragraphs in reading order, without white space at their ends. */
    static List<Span> paragraphs(String text) {
        List<Span> lines = lines(text);
        boolean isWrapped = isWrapped(text, lines);
        List<Span> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            int last = paragraphs.size() - 1;
            if (i > 0 && goesOn(text, lines.get(i - 1), line, isWrapped)) {
                paragraphs.set(last, new Span(paragraphs.get(last).start(), line.end()));
            } else {
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBreak(text.charAt(i))) {
                add(text, start, i, lines);
                start = i + 1;
            }
        }
        return lines;
    }

    private static boolean isBreak(char c) {
        return BREAKS.indexOf(c) >= 0;
    }

    private static void add(String text, int start, int end, List<Span> lines) {
        int from = start;
        int to = end;
        while (from < to && Blanks.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Blanks.isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            lines.add(new Span(from, to));
        }
    }

    private static boolean isWrapped(String text, List<Span> lines) {
        int pairs = 0;
        int broken = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).length() > LONGEST_WRAPPED) {
                return false;
            }
            if (isNextLine(text, lines.get(i - 1), lines.get(i))) {
                pairs++;
                broken += isOpenEnded(text, lines.get(i - 1)) && isLower(text, lines.get(i)) ? 1 : 0;
            }
        }
        return pairs >= 3 && broken * 10 >= pairs * 3;
    }

    private static boolean goesOn(String text, Span before, Span line, boolean isWrapped) {
        return isNextLine(text, before, line)
                && before.length() >= SHORTEST_WRAPPED
                && (isWrapped || isOpenEnded(text, before) && isLower(text, line));
    }

    /** Whether no empty line stands between. */
    private static boolean isNextLine(String text, Span before, Span line) {
        int breaks = 0;
        for (int i = before.end(); i < line.start(); i++) {
            breaks += text.charAt(i) == '\n' || text.charAt(i) == '\r' && text.charAt(i + 1) != '\n' ? 1 : 0;
        }
        return breaks < 2;
    }

    private static boolean isOpenEnded(String text, Span line) {
        return ".!?:;\"”’')]".indexOf(text.charAt(line.end() - 1)) < 0;
    }

    private static boolean isLower(String text, Span line) {
        return Character.isLowerCase(text.codePointAt(line.start()));
    }
}
