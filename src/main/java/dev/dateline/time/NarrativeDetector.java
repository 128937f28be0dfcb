package dev.dateline.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a text is a narrative of the past, in which dates hang on the time the text has reached and not on the day it
 * was written (the distinction of HeidelTime's text types: Strötgen and Gertz 2013).
 */
final class NarrativeDetector {

    /** What speaks for the past must weigh at least this much. */
    private static final int LEAST = 4;

    /** A text with something of the present among so many first expressions is news. */
    private static final int OPENING = 2;

    private NarrativeDetector() {}

    /**
     * True where what lies long past outweighs what hangs on the day of writing; where that day is unknown, every year
     * counts as past.
     */
    static boolean isNarrative(List<FoundTimex> found, @Nullable Anchor publication) {
        int now = publication == null ? Integer.MAX_VALUE : publication.date().getYear();
        int past = 0;
        int present = 0;
        int undated = 0;
        for (int i = 0; i < found.size(); i++) {
            FoundTimex timex = found.get(i);
            Integer year = timex.fullYear();
            boolean isFine = timex.isFinerThanYear();
            if (year != null && year < now - 1) {
                past += isFine ? 2 : 1;
            } else if (year == null && !timex.isDeictic() && timex.weekday() == null) {
                undated += isFine ? 1 : 0;
            } else if (isFine || year == null) {
                if (i < OPENING) {
                    return false;
                }
                present += 2;
            } else {
                present++;
            }
        }
        int weight = past + (past > 0 ? undated / 3 : 0);
        return weight >= LEAST && weight > present;
    }
}
