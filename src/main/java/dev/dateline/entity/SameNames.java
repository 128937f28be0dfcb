package dev.dateline.entity;

import dev.dateline.words.WordList;
import java.util.HashMap;
import java.util.Map;

/** Names of one thing that no rule can derive from each other: "UN" and "United Nations". */
final class SameNames {

    private static final SameNames SHIPPED = new SameNames();

    private final Map<String, String> fullest = new HashMap<>();

    private SameNames() {
        WordList list = WordList.beside(SameNames.class, "same-names.txt");
        for (WordList.Line line : list.lines()) {
            String[] names = line.text().split(",");
            if (names.length < 2) {
                throw list.complaint(line, "two or more names and commas between them");
            }
            String first = NameForm.of(names[0].trim()).key();
            for (String name : names) {
                fullest.put(NameForm.of(name.trim()).key(), first);
            }
        }
    }

    /** The names that ship with the engine, read from the class path once. */
    static SameNames shipped() {
        return SHIPPED;
    }

    /** The key of the fullest name of the same thing, or the key itself. */
    String fullest(String key) {
        return fullest.getOrDefault(key, key);
    }
}
