package dev.dateline.entity;

import dev.dateline.text.WordList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        WordList list = WordList.beside(WordKinds.class, file);
        for (WordList.Line line : list.lines()) {
            int colon = line.text().indexOf(':');
            String kind = colon < 0 ? line.text() : line.text().substring(0, colon);
            if (!kinds.contains(kind)) {
                throw list.complaint(line, "one of " + kinds + " and a colon");
            }
            for (String entry : line.text().substring(colon + 1).split(",")) {
                if (!entry.isBlank()) {
                    entries.put(entry.trim(), kind);
                }
            }
        }
        return Collections.unmodifiableMap(entries);
    }
}
