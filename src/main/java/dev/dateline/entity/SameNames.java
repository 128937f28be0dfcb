package dev.dateline.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Names of one thing that no rule can derive from each other: "UN" and "United Nations". */
final class SameNames {

    private static final String FILE = "same-names.txt";

    private final Map<String, String> fullest = new HashMap<>();

    SameNames() {
        try (InputStream in = SameNames.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    read(line, number);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line, int number) {
        if (!line.startsWith("same:") || !line.contains(",")) {
            throw new IllegalStateException(FILE + ":" + number + ": read \"" + line + "\", expected \"same: name, name\"");
        }
        String[] names = line.substring("same:".length()).split(",");
        String first = NameForm.of(names[0].trim()).key();
        for (String name : names) {
            fullest.put(NameForm.of(name.trim()).key(), first);
        }
    }

    /** The key of the fullest name of the same thing, or the key itself. */
    String fullest(String key) {
        return fullest.getOrDefault(key, key);
    }
}
