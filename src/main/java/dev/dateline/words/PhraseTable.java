package dev.dateline.words;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words and phrases with values from a file that people edit. A line is a word or phrase, white space and a value: the name of
 * an enum constant in lower case, with hyphens for underscores. A word with several values has a line for each.
 *
 * @param <E> the values
 */
public final class PhraseTable<E extends Enum<E>> {

    private final Map<String, Set<E>> values;

    private PhraseTable(Map<String, Set<E>> values) {
        this.values = values;
    }

    /**
     * Reads the file beside a class on the class path.
     *
     * @throws IllegalStateException if the file is missing, or naming file and line if a line is no word with a value or is a
     *     duplicate
     */
    public static <E extends Enum<E>> PhraseTable<E> beside(Class<?> reader, String name, Class<E> type) {
        return of(WordList.beside(reader, name), type);
    }

    /**
     * The table of the lines of a file.
     *
     * @throws IllegalStateException naming file and line if a line is no word with a value or is a duplicate
     */
    public static <E extends Enum<E>> PhraseTable<E> of(WordList file, Class<E> type) {
        Map<String, E> constants = new HashMap<>();
        for (E constant : type.getEnumConstants()) {
            constants.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        Map<String, Set<E>> values = new HashMap<>();
        for (WordList.Line line : file.lines()) {
            int space = lastWhitespace(line.text());
            E value = space < 0 ? null : constants.get(line.text().substring(space + 1));
            if (value == null) {
                throw file.complaint(
                        line, "a word or phrase, white space and one of " + new TreeSet<>(constants.keySet()));
            }
            String word = line.text().substring(0, space).strip();
            Set<E> known = values.get(word);
            if (known == null) {
                values.put(word, EnumSet.of(value));
            } else if (!known.add(value)) {
                throw file.complaint(line, "no duplicate");
            }
        }
        return new PhraseTable<>(values);
    }

    private static int lastWhitespace(String text) {
        int at = text.length() - 1;
        while (at >= 0 && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }

    /** Whether the word has the value. */
    public boolean is(String word, E value) {
        Set<E> known = values.get(word);
        return known != null && known.contains(value);
    }

    /** Whether the word has any value. */
    public boolean contains(String word) {
        return values.containsKey(word);
    }

    /** The values of the word in the order of the constants; empty if the word is not in the table. */
    public Set<E> valuesOf(String word) {
        Set<E> known = values.get(word);
        return known == null ? Set.of() : Set.copyOf(known);
    }
}
