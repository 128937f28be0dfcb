package dev.dateline.chronology;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A name as it is compared across articles: lower case, words alone, no article before it and no legal form after it.
 *
 * @param words at least one, unless the name has no letter or digit
 */
record NameKey(List<String> words) {

    private static final Set<String> FORMS = Set.of(
            "inc",
            "incorporated",
            "corp",
            "corporation",
            "co",
            "company",
            "ltd",
            "limited",
            "plc",
            "llc",
            "ag",
            "gmbh");

    NameKey {
        words = List.copyOf(words);
    }

    static NameKey of(String name) {
        List<String> words = List.of(name.replace('’', '\'')
                .toLowerCase(Locale.ROOT)
                .replace("'s", "")
                .replace(".", "")
                .split("[^\\p{L}\\p{N}&+]+"));
        List<String> full = words.stream().filter(word -> !word.isEmpty()).toList();
        int from = full.size() > 1 && full.get(0).equals("the") ? 1 : 0;
        int to = full.size() > from + 1 && FORMS.contains(full.get(full.size() - 1)) ? full.size() - 1 : full.size();
        return new NameKey(full.subList(from, to));
    }

    boolean isFull() {
        return words.size() > 1;
    }

    String last() {
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    /** Two names of one family that begin otherwise: "George Bush" and "Laura Bush", not "G. Bush". */
    boolean isOtherPersonThan(NameKey other) {
        if (!isFull() || !other.isFull() || !last().equals(other.last())) {
            return false;
        }
        String mine = words.get(0);
        String theirs = other.words().get(0);
        return !mine.startsWith(theirs) && !theirs.startsWith(mine);
    }

    /** Whether the words stand in a text, one after the other. */
    boolean standsIn(String text) {
        return !words.isEmpty() && Collections.indexOfSubList(NameKey.of(text).words(), words) >= 0;
    }
}
