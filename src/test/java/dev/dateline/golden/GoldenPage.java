package dev.dateline.golden;

import dev.dateline.article.Article;
import dev.dateline.article.Faults;
import dev.dateline.article.Submission;
import dev.dateline.intake.SubmissionReader;
import dev.dateline.json.RequestReader;
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
    private static final SubmissionReader READER = RequestReader.submissionReader();

    /** All pages, by file name. */
    public static List<GoldenPage> all() {
        return Golden.files(FOLDER, EXTENSION).stream().map(GoldenPage::new).toList();
    }

    @Override
    public Article article() {
        return READER.read(new Submission(null, html(), null, NOTHING), Faults.inBody())
                .fold(article -> article, problem -> {
                    throw new AssertionError(file + " is refused: " + problem);
                });
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
