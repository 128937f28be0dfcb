package dev.dateline.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a rule's words mean: a name of the list below, with words that say more ({@code means which -1 speech}).
 *
 * @param name one of the names of {@link CalendarMeanings}, {@link RelativeMeanings} or {@link ClockMeanings}
 * @param arguments the words after it
 */
record Meaning(String name, Arguments arguments) {

    /** The time a match says; null where its numbers make none (month 13). */
    @Nullable
    Expression of(Bindings bindings) {
        if (CalendarMeanings.NAMES.contains(name)) {
            return CalendarMeanings.of(name, arguments, bindings);
        }
        return RelativeMeanings.NAMES.contains(name)
                ? RelativeMeanings.of(name, arguments, bindings)
                : ClockMeanings.of(name, arguments, bindings);
    }

    /** The words after the name of a meaning. */
    record Arguments(List<String> words) {

        public Arguments {
            words = List.copyOf(words);
        }

        String word(int index) {
            if (index >= words.size()) {
                throw new IllegalArgumentException("read " + words.size() + " words after the meaning, expected more");
            }
            return words.get(index);
        }

        int number(int index) {
            try {
                return Integer.parseInt(word(index));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("read '" + word(index) + "', expected a whole number", e);
            }
        }

        <E extends Enum<E>> E oneOf(Class<E> type, int index) {
            String name = word(index).replace('-', '_').toUpperCase(Locale.ROOT);
            try {
                return Enum.valueOf(type, name);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "read '" + word(index) + "', expected one of " + List.of(type.getEnumConstants()), e);
            }
        }
    }

    /**
     * The meaning a rule names.
     *
     * @throws IllegalArgumentException with the list of known ones, where it is unknown
     */
    static Meaning parse(String line) {
        List<String> words = List.of(line.split(" "));
        String name = words.get(0);
        boolean isKnown = CalendarMeanings.NAMES.contains(name)
                || RelativeMeanings.NAMES.contains(name)
                || ClockMeanings.NAMES.contains(name);
        if (!isKnown) {
            Set<String> known = new TreeSet<>(CalendarMeanings.NAMES);
            known.addAll(RelativeMeanings.NAMES);
            known.addAll(ClockMeanings.NAMES);
            throw new IllegalArgumentException("read means '" + name + "', expected one of " + known);
        }
        return new Meaning(name, new Arguments(words.subList(1, words.size())));
    }
}
