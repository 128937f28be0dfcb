package dev.dateline.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads lists of words that people edit: a line is {@code kind: entry, entry, …}; {@code #} begins a remark. */
final class WordList {

    private WordList() {}

    /**
     * The entries of a file beside this class, each with its kind.
     *
     * @param kinds the kinds the file may use
     */
    static Map<String, String> read(String file, List<String> kinds) {
        Map<String, String> entries = new HashMap<>();
        try (InputStream in = WordList.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not on the class path");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                int colon = line.indexOf(':');
                String kind = colon < 0 ? line : line.substring(0, colon).trim();
                if (colon < 0 || !kinds.contains(kind)) {
                    throw new IllegalStateException(
                            file + ":" + number + ": read \"" + kind + "\", expected one of " + kinds + " and a colon");
                }
                for (String entry : line.substring(colon + 1).split(",")) {
                    if (!entry.isBlank()) {
                        entries.put(entry.trim(), kind);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(entries);
    }
}
