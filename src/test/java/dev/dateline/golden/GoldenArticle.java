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
import java.util.stream.Stream;

/** An article case: a file of headers ({@code Title:}, {@code Published:}), a blank line, and the text. */
public record GoldenArticle(Path file, String title, String published, String text) {

    /** Where the cases lie. */
    public static final Path FOLDER = Path.of("src/test/resources/golden/articles");

    /** All cases by name. */
    public static List<GoldenArticle> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".article"))
                    .sorted()
                    .map(GoldenArticle::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** Where the reviewed rendering lies. */
    public Path expected() {
        return file.resolveSibling(file.getFileName().toString().replace(".article", ".expected"));
    }

    /** The case as the engine takes it. */
    public Article article() {
        Article.Description description =
                new Article.Description(null, title.isEmpty() ? null : title, null, null, "en");
        return new PlainTextReader()
                .read(text, description, published.isEmpty() ? null : Anchor.of(LocalDate.parse(published)));
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
