package dev.dateline.golden;

import dev.dateline.article.Article;
import dev.dateline.article.Faults;
import dev.dateline.article.Reading;
import dev.dateline.article.Submission;
import dev.dateline.article.SubmissionReader;
import dev.dateline.function.wire.JsonLd;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A page case: an HTML file in UTF-8, read as if a client had sent it as {@code html} and nothing else. */
public record GoldenPage(Path file) implements Golden {

    /** Folder of the page cases. */
    public static final Path FOLDER = Path.of("src/test/resources/golden/pages");

    /** Extension of the page cases. */
    static final String EXTENSION = ".html";

    private static final Submission.Description NOTHING = new Submission.Description(null, null, null, null, null);
    private static final SubmissionReader READER = new SubmissionReader(new JsonLd());

    /** All pages, by file name. */
    public static List<GoldenPage> all() {
        return Golden.files(FOLDER, EXTENSION).stream().map(GoldenPage::new).toList();
    }

    @Override
    public Article article() {
        Reading reading = READER.read(new Submission(null, html(), null, NOTHING), Faults.inBody());
        if (reading instanceof Reading.Read read) {
            return read.article();
        }
        throw new AssertionError(file + " is refused: " + reading);
    }

    private String html() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
