package dev.dateline.json;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The unit of every {@code start} and {@code end} in an answer. */
public enum OffsetUnit {
    /** UTF-16 code units, as Java and JavaScript count. */
    UTF16,
    /** Unicode code points, as Python counts. */
    CODEPOINT,
    /** Bytes of the text in UTF-8, as Go and Rust count. */
    UTF8;

    /** The name as requests write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<OffsetUnit> of(String label) {
        return Arrays.stream(values())
                .filter(unit -> unit.label().equals(label))
                .findFirst();
    }
}
