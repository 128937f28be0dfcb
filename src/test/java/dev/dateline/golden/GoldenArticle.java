package dev.dateline.golden;

import dev.dateline.article.Article;
import dev.dateline.intake.PlainTextReader;
import dev.dateline.time.Anchor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** An article case: a file of headers ({@code Title:}, {@code Published:}), a blank line, and the text. */
public record GoldenArticle(Path file, String title, String published, String text) implements Golden {

    /** Folder of the article cases. */
    public static final Path FOLDER = Path.of("src/test/resources/golden/articles");

    /** Extension of the article cases. */
    static final String EXTENSION = ".article";

    private static final PlainTextReader READER = new PlainTextReader();

    /** All articles, by file name. */
    public static List<GoldenArticle> all() {
        return Golden.files(FOLDER, EXTENSION).stream().map(GoldenArticle::read).toList();
    }

    /** Reads one case. */
    public static GoldenArticle read(Path file) {
        try {
            String all = Files.readString(file);
            int blank = all.startsWith("\n") ? 0 : all.indexOf("\n\n") + 1;
            String head = all.substring(0, blank);
            return new GoldenArticle(file, header(head, "Title"), header(head, "Published"), all.substring(blank + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header(String head, String name) {
        return head.lines()
                .filter(line -> line.startsWith(name + ":"))
                .findFirst()
                .map(line -> line.substring(name.length() + 1).strip())
                .orElse("");
    }

    @Override
    public Article article() {
        Article.Description description =
                new Article.Description(null, title.isEmpty() ? null : title, null, null, "en");
        return READER.read(text, description, published.isEmpty() ? null : Anchor.of(LocalDate.parse(published)));
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
