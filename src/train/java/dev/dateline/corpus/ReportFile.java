package dev.dateline.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A report in Markdown of several sections, each written by a reporter of its own and kept between two comments, so that one
 * can be written anew without the others.
 */
public final class ReportFile {

    private ReportFile() {}

    /** Writes a section, in its old place or at the end of the file. */
    public static void write(Path file, String section, List<String> lines) {
        String begin = "<!-- begin " + section + " -->";
        String end = "<!-- end " + section + " -->";
        String body = begin + "\n" + String.join("\n", lines) + "\n" + end;
        try {
            String old = Files.exists(file) ? Files.readString(file) : "# Quality\n";
            int from = old.indexOf(begin);
            int to = old.indexOf(end);
            String text = from < 0 || to < 0
                    ? old.stripTrailing() + "\n\n" + body + "\n"
                    : old.substring(0, from) + body + old.substring(to + end.length());
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
