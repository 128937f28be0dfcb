package dev.dateline.entity;

import dev.dateline.words.WordList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Reads words with their kinds from text files that people edit: a line is {@code kind: entry, entry, …}. */
final class WordKinds {

    private WordKinds() {}

    /**
     * The entries of a file beside this class, each with its kind.
     *
     * @param kinds the kinds the file may use
     */
    static Map<String, String> read(String file, List<String> kinds) {
        Map<String, String> entries = new HashMap<>();
        each(file, kinds, (kind, entry) -> entries.put(entry, kind));
        return Collections.unmodifiableMap(entries);
    }

    /**
     * The entries of a file beside this class by their kinds; an entry may be of several.
     *
     * @param kinds the kinds the file may use
     */
    static Map<String, Set<String>> sets(String file, List<String> kinds) {
        Map<String, Set<String>> sets = new HashMap<>();
        each(
                file,
                kinds,
                (kind, entry) ->
                        sets.computeIfAbsent(kind, k -> new HashSet<>()).add(entry));
        return Map.copyOf(sets);
    }

    private static void each(String file, List<String> kinds, BiConsumer<String, String> take) {
        WordList list = WordList.beside(WordKinds.class, file);
        for (WordList.Line line : list.lines()) {
            int colon = line.text().indexOf(':');
            String kind = colon < 0 ? line.text() : line.text().substring(0, colon);
            if (!kinds.contains(kind)) {
                throw list.complaint(line, "one of " + kinds + " and a colon");
            }
            for (String entry : line.text().substring(colon + 1).split(",")) {
                if (!entry.isBlank()) {
                    take.accept(kind, entry.trim());
                }
            }
        }
    }
}
