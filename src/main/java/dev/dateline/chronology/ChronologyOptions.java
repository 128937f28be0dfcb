package dev.dateline.chronology;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What of a chronology is wanted.
 *
 * @param maxEntries the most salient so many, 1 to {@link #MOST_ENTRIES}
 * @param from only what goes on on this day or later
 * @param to only what goes on on this day or earlier
 * @param entity only what names the entity of this name or alias, or has the name in its words, in whatever case
 */
public record ChronologyOptions(
        int maxEntries,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String entity) {

    /** Upper limit of {@code maxEntries}. */
    public static final int MOST_ENTRIES = 10_000;

    /** Everything. */
    public static final ChronologyOptions ALL = new ChronologyOptions(MOST_ENTRIES, null, null, null);

    public ChronologyOptions {
        if (maxEntries < 1 || maxEntries > MOST_ENTRIES) {
            throw new IllegalArgumentException("maxEntries is " + maxEntries + ", not 1 to " + MOST_ENTRIES);
        }
    }

    boolean admits(MergedEntry entry) {
        return (from == null || !entry.date().to().isBefore(from))
                && (to == null || !entry.date().from().isAfter(to));
    }
}
