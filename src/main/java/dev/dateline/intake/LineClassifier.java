package dev.dateline.intake;

import dev.dateline.article.Block;
import dev.dateline.article.Block.Kind;
import dev.dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Classifies the paragraphs of a plain text by cues at their ends, their length and their neighbours. A paragraph without cues is body
 * text.
 */
public final class LineClassifier {

    /** How far from its end a caption's credit may begin, in code units. */
    private static final int LONGEST_CREDIT = 80;

    /** Longer paragraphs are no captions. */
    private static final int LONGEST_CAPTION = 700;

    /** Longer lines without a full stop are no headings or links. */
    private static final int LONGEST_HEADING = 120;

    private final LineCues cues = new LineCues();
    private final DatelinePattern datelines = new DatelinePattern(cues.of(LineCues.Kind.AGENCY));
    private final Pattern credit;

    public LineClassifier() {
        String closing =
                cues.of(LineCues.Kind.CREDIT).stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
        String names = "[A-Z][\\w.'’-]*(?:[ /][A-Z][\\w.'’-]*){0,5}";
        credit = Pattern.compile("(?:[/(\\[|©] ?|(?<=[.!?”\"] )|(?<=[.!?”\"]))(?:"
                + "(?:" + names + "[ /])?" + closing + "(?:[ /]" + names + ")?"
                + "|(?:Photo|Photos|Image|Images|Picture|Credit|Photograph|Courtesy|Source)(?: by| from| of|:) ?"
                + names
                + "|(?:REUTERS|Reuters|AP|AFP|EPA|Xinhua|Getty)/" + names
                + ") ?[)\\]]*\\.? ?[)\\]]*$");
    }

    /** The blocks of the paragraphs, in reading order. */
    public List<Block> classify(String text, List<Span> paragraphs) {
        List<Block> blocks = new ArrayList<>(paragraphs.size() + 4);
        boolean isAfterLink = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            Span line = paragraphs.get(i);
            Kind kind = kindOf(text, line, isAfterLink);
            if (kind == Kind.HEADING && !isHeading(text, paragraphs, i)) {
                kind = Kind.BODY;
            }
            isAfterLink =
                    kind == Kind.LINK && (isAfterLink || text.charAt(line.end() - 1) == ':' || isBareCue(text, line));
            addParts(text, line, kind, blocks);
        }
        return blocks;
    }

    private Kind kindOf(String text, Span line, boolean isAfterLink) {
        if (datelines.isDateLine(text, line.start(), line.end()) || DateStamp.is(text, line.start(), line.end())) {
            return Kind.DATELINE;
        }
        int open = line.start() + ("([".indexOf(text.charAt(line.start())) >= 0 ? 1 : 0);
        boolean isTitle = isTitle(text, line);
        if (cues.opening(LineCues.Kind.LINK, text, open, line.end()) > 0 && isLink(text, line, isTitle)) {
            return Kind.LINK;
        }
        if (line.length() <= LONGEST_CAPTION
                && (cues.opening(LineCues.Kind.CAPTION, text, open, line.end()) > 0 || creditStart(text, line) >= 0)) {
            return Kind.CAPTION;
        }
        int byline = cues.opening(LineCues.Kind.BYLINE, text, open, line.end());
        if (byline > 0 && (isTitle || byline > 2) && isNameAt(text, open + byline, line.end())) {
            return Kind.BYLINE;
        }
        if (isTitle) {
            return isAfterLink ? Kind.LINK : Kind.HEADING;
        }
        return Kind.BODY;
    }

    /** A line with a link cue is a link where it is short: a title, the cue alone, or a call of several words. */
    private boolean isLink(String text, Span line, boolean isTitle) {
        if (isTitle || isBareCue(text, line)) {
            return true;
        }
        int cue = cues.opening(LineCues.Kind.LINK, text, line.start(), line.end());
        boolean isCall = text.substring(line.start(), line.start() + cue).indexOf(' ') > 0;
        return isCall && line.length() <= LONGEST_HEADING && !isPastStatement(text, line);
    }

    private boolean isBareCue(String text, Span line) {
        int cue = cues.opening(LineCues.Kind.LINK, text, line.start(), line.end());
        return cue > 0 && line.length() <= cue + 2;
    }

    /** "Recommended dosage was cut." is a statement, though it opens with a cue. */
    private static boolean isPastStatement(String text, Span line) {
        return text.charAt(line.end() - 1) == '.' && text.indexOf(" was ", line.start()) >= 0;
    }

    private static boolean isNameAt(String text, int at, int end) {
        return at + 1 < end && text.charAt(at) == ' ' && Character.isUpperCase(text.charAt(at + 1));
    }

    /** A short line that does not end as a sentence does. */
    private static boolean isTitle(String text, Span line) {
        return line.length() <= LONGEST_HEADING && ".!?\"”;,…".indexOf(text.charAt(line.end() - 1)) < 0;
    }

    /** A title is a heading where running text follows, or another title that it does. */
    private static boolean isHeading(String text, List<Span> paragraphs, int at) {
        for (int next = at + 1; next < Math.min(at + 4, paragraphs.size()); next++) {
            if (!isTitle(text, paragraphs.get(next))) {
                return true;
            }
        }
        return false;
    }

    private int creditStart(String text, Span line) {
        int from = Math.max(line.start(), line.end() - LONGEST_CREDIT);
        if (!canHoldCredit(text, from, line.end())) {
            return -1;
        }
        Matcher matcher = credit.matcher(text).region(from, line.end()).useTransparentBounds(true);
        return matcher.find() && matcher.start() > line.start() ? matcher.start() : -1;
    }

    /** Whether the line has a mark after which a credit may begin. This cheap check avoids the pattern for most lines. */
    private static boolean canHoldCredit(String text, int from, int end) {
        for (int i = Math.max(0, from - 2); i < end - 1; i++) {
            if ("/([|©.!?”\"".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void addParts(String text, Span line, Kind kind, List<Block> blocks) {
        if (kind == Kind.CAPTION) {
            int at = creditStart(text, line);
            int stop = at < 0 ? line.end() : at;
            while (stop > line.start() && text.charAt(stop - 1) == ' ') {
                stop--;
            }
            int start = line.start();
            int cue = cues.opening(LineCues.Kind.CAPTION, text, start + bracket(text, start), stop);
            if (cue > 0 && text.charAt(start + bracket(text, start) + cue - 1) == ':') {
                start = skipBlanks(text, start + bracket(text, start) + cue, stop);
            }
            if (start < stop) {
                blocks.add(new Block(kind, start, stop));
            }
            if (at >= 0) {
                blocks.add(new Block(Kind.CREDIT, at, line.end()));
            }
            return;
        }
        int body = line.start();
        if (kind == Kind.BODY) {
            int head = datelines.endOfHead(text, line.start(), line.end());
            if (head > body) {
                blocks.add(new Block(Kind.DATELINE, body, head));
                body = skipBlanks(text, head, line.end());
            }
        }
        if (body < line.end()) {
            blocks.add(new Block(kind, body, line.end()));
        }
    }

    private static int bracket(String text, int at) {
        return "([".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
    }

    private static int skipBlanks(String text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
