package dev.dateline.time;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a rule's words mean: a name of the list below, with words that say more ({@code means which -1 speech}). */
interface Meaning {

    /** The time a match says; null where its numbers make none (month 13). */
    @Nullable
    Expression of(Bindings bindings);

    /** Makes a meaning from the words after its name. */
    interface Factory extends Function<Arguments, Meaning> {}

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

        boolean has(String word) {
            return words.contains(word);
        }

        int number(int index) {
            try {
                return Integer.parseInt(word(index));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("read '" + word(index) + "', expected a whole number", e);
            }
        }

        <E extends Enum<E>> E oneOf(Class<E> type, int index) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(c -> c.name().equalsIgnoreCase(word(index).replace('-', '_')))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "read '" + word(index) + "', expected one of " + Arrays.toString(type.getEnumConstants())));
        }
    }

    /**
     * The meaning a rule names.
     *
     * @throws IllegalArgumentException with the list of known ones, where it is unknown
     */
    static Meaning parse(String line) {
        String[] words = line.split(" ");
        Factory factory = CalendarMeanings.ALL.get(words[0]);
        factory = factory != null ? factory : RelativeMeanings.ALL.get(words[0]);
        factory = factory != null ? factory : ClockMeanings.ALL.get(words[0]);
        if (factory == null) {
            Map<String, Factory> known = new TreeMap<>(CalendarMeanings.ALL);
            known.putAll(RelativeMeanings.ALL);
            known.putAll(ClockMeanings.ALL);
            throw new IllegalArgumentException("read means '" + words[0] + "', expected one of " + known.keySet());
        }
        return factory.apply(new Arguments(Arrays.asList(words).subList(1, words.length)));
    }
}
