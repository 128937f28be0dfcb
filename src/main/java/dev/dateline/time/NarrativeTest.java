package dev.dateline.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a text is a narrative of the past, in which dates hang on the time the text has reached and not on the day it
 * was written (the distinction of HeidelTime's text types: Strötgen and Gertz 2013).
 */
final class NarrativeTest {

    private static final int FEWEST_YEARS = 4;

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
                past += year < now - 1 ? 1 : 0;
                present += year >= now ? 1 : 0;
            } else if (timex.isDeictic() || timex.weekday() != null) {
                present++;
            }
        }
        return past >= FEWEST_YEARS && past > 2 * present;
    }
}
