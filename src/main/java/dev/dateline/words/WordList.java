package dev.dateline.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text file of the class path that people edit: UTF-8, its first line a comment that says what it is for, lines that
 * start with {@code #} and blank lines passed over.
 *
 * @param name the file's name, for messages
 * @param lines the lines that count, stripped
 */
public record WordList(String name, List<Line> lines) {

    /**
     * A line that counts.
     *
     * @param number from 1
     * @param text without white space at its ends
     */
    public record Line(int number, String text) {}

    public WordList {
        lines = List.copyOf(lines);
    }

    /**
     * Reads the file beside a class on the class path.
     *
     * @throws IllegalStateException where the file is missing or its first line is no comment
     */
    public static WordList beside(Class<?> reader, String name) {
        InputStream stream = reader.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException(name + ": read nothing, expected a file beside " + reader.getName());
        }
        List<Line> lines = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                String text = line.strip();
                if (number == 1 && !text.startsWith("#")) {
                    throw new IllegalStateException(
                            name + ":1: read '" + text + "', expected a comment that says what the file is for");
                }
                if (!text.isEmpty() && !text.startsWith("#")) {
                    lines.add(new Line(number, text));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordList(name, lines);
    }

    /** All words of all lines, separated by white space. */
    public Set<String> words() {
        return lines.stream()
                .flatMap(line -> List.of(line.text().split("\\s+")).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A complaint about a line: {@code file:line: read, expected}. */
    public IllegalStateException complaint(Line line, String expected) {
        return new IllegalStateException(
                name + ":" + line.number() + ": read '" + line.text() + "', expected " + expected);
    }
}
