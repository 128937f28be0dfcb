package dev.dateline.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Words by class, from a file of lines {@code class word word …}: the class a constant of an enum in lower case, words
 * joined by hyphens where the constant has an underscore. A class may have several lines, a word several classes.
 *
 * @param <E> the classes
 */
public final class WordTable<E extends Enum<E>> {

    private final E[] classes;

    /** The classes of each word, as bits by ordinal. */
    private final Map<String, Integer> bits;

    private WordTable(E[] classes, Map<String, Integer> bits) {
        this.classes = classes;
        this.bits = bits;
    }

    /**
     * Reads the file beside a class on the class path.
     *
     * @throws IllegalStateException naming file and line where a line has no class of the enum, no word, or a word that its
     *     class has already
     */
    public static <E extends Enum<E>> WordTable<E> beside(Class<?> reader, String name, Class<E> classes) {
        return of(WordList.beside(reader, name), classes, UnaryOperator.identity());
    }

    /** The same, with words under a key of theirs: the stem for example. Words of one key and class are one. */
    public static <E extends Enum<E>> WordTable<E> of(WordList file, Class<E> classes, UnaryOperator<String> key) {
        Map<String, Integer> bits = new HashMap<>();
        Map<String, Integer> written = new HashMap<>();
        for (WordList.Line line : file.lines()) {
            List<String> parts = List.of(line.text().split("\\s+"));
            E kind = constant(classes, parts.get(0));
            if (kind == null || parts.size() < 2) {
                throw file.complaint(line, "one of " + labels(classes) + ", then words");
            }
            int bit = 1 << kind.ordinal();
            for (String word : parts.subList(1, parts.size())) {
                if ((written.getOrDefault(word, 0) & bit) != 0) {
                    throw file.complaint(line, "'" + word + "' once in its class");
                }
                written.merge(word, bit, (a, b) -> a | b);
                bits.merge(key.apply(word), bit, (a, b) -> a | b);
            }
        }
        return new WordTable<>(classes.getEnumConstants(), bits);
    }

    /** The constant a file names in lower case; null where there is none. */
    public static <E extends Enum<E>> @Nullable E constant(Class<E> classes, String label) {
        for (E constant : classes.getEnumConstants()) {
            if (labelOf(constant).equals(label)) {
                return constant;
            }
        }
        return null;
    }

    /** The names that {@link #constant} knows, for messages. */
    public static <E extends Enum<E>> List<String> labels(Class<E> classes) {
        List<String> labels = new ArrayList<>();
        for (E constant : classes.getEnumConstants()) {
            labels.add(labelOf(constant));
        }
        return labels;
    }

    private static String labelOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the class has the word. */
    public boolean has(E kind, String word) {
        return (bitsOf(word) >>> kind.ordinal() & 1) != 0;
    }

    /** Whether any of the classes has the word; {@code mask} has their {@link #bit}s. */
    public boolean hasAny(int mask, String word) {
        return (bitsOf(word) & mask) != 0;
    }

    /** The bit of a class in a mask. */
    public static int bit(Enum<?> kind) {
        return 1 << kind.ordinal();
    }

    /** The first class, by order of the enum, that has the word; null where none has. */
    public @Nullable E first(String word) {
        int all = bitsOf(word);
        return all == 0 ? null : classes[Integer.numberOfTrailingZeros(all)];
    }

    /** All words, or their keys. */
    public Set<String> words() {
        return Set.copyOf(bits.keySet());
    }

    private int bitsOf(String word) {
        return bits.getOrDefault(word, 0);
    }
}
