package dev.dateline.time;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the files beside this package write the constants of enums and numbers: small letters, a hyphen between words. */
final class Labels {

    private Labels() {}

    /** What a file writes for a constant: {@code half-year} for {@code HALF_YEAR}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant a file writes.
     *
     * @throws IllegalArgumentException with all labels, where there is none
     */
    static <E extends Enum<E>> E oneOf(Class<E> type, String label) {
        for (E constant : type.getEnumConstants()) {
            boolean isAsLong = constant.name().length() == label.length(); // spares most of the work while rules load
            if (isAsLong && of(constant).equals(label)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("read '" + label + "', expected one of "
                + Arrays.stream(type.getEnumConstants()).map(Labels::of).collect(Collectors.joining(", ")));
    }

    /** A number with or without a fraction. */
    static double number(String digits) {
        try {
            return Double.parseDouble(digits);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("read '" + digits + "', expected a number", e);
        }
    }

    static int wholeNumber(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("read '" + digits + "', expected a whole number", e);
        }
    }
}
