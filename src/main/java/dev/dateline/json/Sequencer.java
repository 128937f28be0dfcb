package dev.dateline.json;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Orders the events of one key: a hexadecimal number of variable length, compared from the left (Amazon S3 user guide,
 * "Event message structure").
 *
 * @param value in capitals
 */
public record Sequencer(String value) implements Comparable<Sequencer> {

    private static final Pattern FORM = Pattern.compile("[0-9A-F]{1,64}");

    /** Checks the form. */
    public Sequencer {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a sequencer is 1 to 64 hexadecimal digits, not " + value);
        }
    }

    /** Reads one; empty where it is none. */
    public static Optional<Sequencer> parse(String text) {
        String value = text.toUpperCase(Locale.ROOT);
        return FORM.matcher(value).matches() ? Optional.of(new Sequencer(value)) : Optional.empty();
    }

    /** Earlier first; the shorter is padded with zeros on its right. */
    @Override
    public int compareTo(Sequencer other) {
        int length = Math.max(value.length(), other.value.length());
        return padded(value, length).compareTo(padded(other.value, length));
    }

    private static String padded(String value, int length) {
        return value + "0".repeat(length - value.length());
    }
}
