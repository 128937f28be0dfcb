package dev.dateline.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a text is a narrative of the past, in which dates depend on the time the text has reached and not on the day
 * it was written (the distinction of HeidelTime's text types: Strötgen and Gertz 2013). The weights were chosen by hand.
 */
final class NarrativeDetector {

    /** What speaks for the past must weigh at least this much. */
    private static final int LEAST_PAST = 4;

    /** A text whose first expressions, up to this many, include one of the present is news. */
    private static final int OPENING = 2;

    /** A month or a day weighs so much, a mere year half of it. */
    private static final int FINE = 2;

    /** So many months and days without a year weigh as much as one year. */
    private static final int UNDATED_PER_YEAR = 3;

    private final int publicationYear;
    private int past;
    private int present;
    private int undated;

    private NarrativeDetector(int publicationYear) {
        this.publicationYear = publicationYear;
    }

    /**
     * True if times of the distant past outweigh times that depend on the day of writing; if that day is unknown, every year
     * counts as past.
     */
    static boolean isNarrative(List<FoundTimex> found, @Nullable Anchor publication) {
        NarrativeDetector detector = new NarrativeDetector(
                publication == null ? Integer.MAX_VALUE : publication.date().getYear());
        for (int i = 0; i < found.size(); i++) {
            boolean isPresent = detector.weigh(found.get(i));
            if (isPresent && i < OPENING) {
                return false;
            }
        }
        return detector.isNarrative();
    }

    private boolean isNarrative() {
        int weight = past + (past > 0 ? undated / UNDATED_PER_YEAR : 0);
        return weight >= LEAST_PAST && weight > present;
    }

    /** Weighs one expression; true where it depends on the day of writing. */
    private boolean weigh(FoundTimex timex) {
        Integer year = timex.fullYear();
        boolean isFine = timex.isFinerThanYear();
        if (year == null) {
            return weighUndated(timex, isFine);
        } else if (year < publicationYear - 1) {
            past += isFine ? FINE : 1;
            return false;
        }
        present += isFine ? FINE : 1;
        return isFine;
    }

    private boolean weighUndated(FoundTimex timex, boolean isFine) {
        boolean isPresent = timex.isDeictic() || timex.weekday() != null;
        if (isPresent) {
            present += FINE;
        } else {
            undated += isFine ? 1 : 0;
        }
        return isPresent;
    }
}
