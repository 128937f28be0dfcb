package dev.dateline.article;

import dev.dateline.text.Span;
import dev.dateline.time.Anchor;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, and how that is known.
 *
 * @param anchor the date, with time and offset where they are known; null where the date is unknown
 * @param basis how it is known
 * @param evidence the words it was read from; null unless the basis is DATELINE or INFERRED
 */
public record Publication(
        @Nullable Anchor anchor, Basis basis, @Nullable Span evidence) {

    /** How a publication date is known, surest first. */
    public enum Basis {
        GIVEN,
        METADATA,
        DATELINE,
        INFERRED,
        UNKNOWN;

        /** The name as the contract writes it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The day, or null where it is unknown. */
    public @Nullable LocalDate day() {
        return anchor == null ? null : anchor.date();
    }

    /** No date is known. */
    public static Publication unknown() {
        return new Publication(null, Basis.UNKNOWN, null);
    }
}
