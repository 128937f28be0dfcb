package dev.dateline.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a text is a narrative of the past, in which dates hang on the time the text has reached and not on the day it
 * was written (the distinction of HeidelTime's text types: Strötgen and Gertz 2013).
 */
final class NarrativeTest {

    /** What speaks for the past must weigh at least this much. */
    private static final int LEAST = 4;

    private NarrativeTest() {}

    /** True where no publication date is known, or years long past outnumber what hangs on the day of writing. */
    static boolean holds(List<FoundTimex> found, @Nullable Anchor publication) {
        if (publication == null) {
            return true;
        }
        int now = publication.date().getYear();
        int past = 0;
        int present = 0;
        for (FoundTimex timex : found) {
            Integer year = timex.fullYear();
            if (year != null) {
                boolean isFine = timex.isFinerThanYear();
                past += year >= now - 1 ? 0 : isFine ? 2 : 1;
                present += year < now - 1 ? 0 : isFine ? 4 : 1;
            } else if (timex.isDeictic() || timex.weekday() != null) {
                present += 4;
            }
        }
        return past >= LEAST && past > present;
    }
}
