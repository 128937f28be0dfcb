package dev.dateline.golden;

import dev.dateline.article.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A golden case: an input file, and beside it the reviewed rendering of its analysis in a file that ends in {@code .expected}. */
public sealed interface Golden permits GoldenArticle, GoldenPage {

    /** Extension of the files that hold the reviewed renderings. */
    String EXPECTED = ".expected";

    /** The input file. */
    Path file();

    /** The input as the engine takes it. */
    Article article();

    /** The file with the reviewed rendering; it may not exist yet. */
    default Path expected() {
        return expected(file());
    }

    /** All articles, then all pages, each by file name. */
    static List<Golden> all() {
        return Stream.<Golden>concat(GoldenArticle.all().stream(), GoldenPage.all().stream())
                .toList();
    }

    /** The files of a folder that end in {@code extension}, by name. */
    static List<Path> files(Path folder, String extension) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path expected(Path file) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + EXPECTED);
    }
}
