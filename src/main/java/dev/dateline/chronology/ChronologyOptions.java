package dev.dateline.chronology;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries a chronology has.
 *
 * @param maxEntries how many entries at most, 1 to {@link #MOST_ENTRIES}; the most salient ones are kept
 * @param from the first day: entries that end earlier are left out
 * @param to the last day: entries that begin later are left out
 * @param entity the name or alias of an entity: entries that neither refer to it nor have the name in their words are left out;
 *     case does not matter
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
