package dev.dateline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The article the README analyses: its text as it is sent. */
public final class SeedArticle {

    private static final Path FILE = Path.of("src/test/resources/golden/articles/libya-2019.article");

    private SeedArticle() {}

    /** The text after the headers, without the line break that ends the file. */
    public static String text() {
        try {
            String file = Files.readString(FILE, StandardCharsets.UTF_8);
            String text = file.substring(file.indexOf("\n\n") + 2);
            return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JSON string literal of any text. */
    public static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
