package dev.dateline.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Cases of one line each, in the files of {@code src/test/resources/text}. */
final class TextCases {

    private TextCases() {}

    /** One line. */
    record Case(String line) {

        /** What stands before the first bar. */
        String text() {
            return line.substring(0, line.indexOf('|')).strip();
        }

        /** What stands behind the bar, parted. */
        String[] parts(String mark) {
            return line.substring(line.indexOf('|') + 1).strip().split(Pattern.quote(mark));
        }

        /** What stands between bars. */
        String[] sentences() {
            return Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new);
        }

        @Override
        public String toString() {
            return line;
        }
    }

    static List<Case> of(String file) {
        try (InputStream in = Objects.requireNonNull(TextCases.class.getResourceAsStream("/text/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(line -> line.replace("\\n", "\n")
                            .replace("\\u200B", "\u200B")
                            .replace("\\u0301", "\u0301"))
                    .map(Case::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
