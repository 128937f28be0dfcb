package dev.dateline.intake;

import dev.dateline.words.WordList;
import dev.dateline.words.WordTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The words that tell what a line of an article is for. */
public final class LineCues {

    /** What a cue tells. */
    public enum Kind {
        LINK,
        CAPTION,
        BYLINE,
        CREDIT,
        AGENCY
    }

    private final Map<Kind, List<String>> cues = new EnumMap<>(Kind.class);

    public LineCues() {
        WordList file = WordList.beside(LineCues.class, "line-cues.txt");
        for (WordList.Line line : file.lines()) {
            int space = Math.max(0, line.text().indexOf(' '));
            Kind kind = WordTable.constant(Kind.class, line.text().substring(0, space));
            if (kind == null) {
                throw file.complaint(line, "one of " + WordTable.labels(Kind.class) + ", then words");
            }
            cues.computeIfAbsent(kind, any -> new ArrayList<>()).add(line.text().substring(space + 1));
        }
    }

    /** All cues of a kind, as written. */
    List<String> of(Kind kind) {
        return cues.getOrDefault(kind, List.of());
    }

    /** Length of the cue of this kind that opens the text at {@code start} and ends with a word; 0 where none does. */
    public int opening(Kind kind, String text, int start, int end) {
        int longest = 0;
        for (String cue : of(kind)) {
            if (cue.length() > longest && opensWith(cue, text, start, end)) {
                longest = cue.length();
            }
        }
        return longest;
    }

    private static boolean opensWith(String cue, String text, int start, int end) {
        int stop = start + cue.length();
        if (stop > end || !text.regionMatches(true, start, cue, 0, cue.length())) {
            return false;
        }
        boolean isInWord = stop < end && Character.isLetterOrDigit(text.charAt(stop));
        return !isInWord || !Character.isLetter(cue.charAt(cue.length() - 1));
    }
}
