package dev.dateline.chronology;

import dev.dateline.entity.KnownNames;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as it is compared across articles.
 *
 * @param words those of {@link KnownNames#wordsOf}, at least one
 */
record NameKey(List<String> words) {

    private static final KnownNames KNOWN = new KnownNames();
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}&]+");

    NameKey {
        words = List.copyOf(words);
    }

    /** The key of a name as written. */
    static NameKey of(String name) {
        return new NameKey(KNOWN.wordsOf(name));
    }

    /** Whether it has more than one word. */
    boolean isFull() {
        return words.size() > 1;
    }

    /** The last word: the surname of a person. */
    String last() {
        return words.get(words.size() - 1);
    }

    /** Whether the surnames are the same and the given names differ: "George Bush" and "Laura Bush", not "G. Bush". */
    boolean isOtherPersonThan(NameKey other) {
        if (!isFull() || !other.isFull() || !last().equals(other.last())) {
            return false;
        }
        String mine = words.get(0);
        String theirs = other.words().get(0);
        return !mine.startsWith(theirs) && !theirs.startsWith(mine);
    }

    /** Whether the text has the words, one after the other. */
    boolean standsIn(String text) {
        String plain = text.replace('’', '\'')
                .toLowerCase(Locale.ROOT)
                .replace("'s", "")
                .replace(".", "");
        return Collections.indexOfSubList(List.of(BREAK.split(plain)), words) >= 0;
    }
}
