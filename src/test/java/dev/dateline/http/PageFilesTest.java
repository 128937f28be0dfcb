package dev.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.SeedArticle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The files the page consists of. */
class PageFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/META-INF/resources");

    private static final int LARGEST = 150_000;

    @Test
    void areSmallTogether() throws IOException {
        int total = 0;
        for (Path file : files()) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                Files.copy(file, gzip);
            }
            total += packed.size();
        }
        assertThat(total).as("bytes of all files, each compressed").isBetween(1, LARGEST);
    }

    @Test
    void nameNoOtherHostAndNoMarkupFromText() throws IOException {
        Pattern unwanted = Pattern.compile(
                "(?!http://www\\.w3\\.org/2000/svg)https?://|innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|style=\"|\\son\\w+=\"");
        for (Path file : files()) {
            assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(unwanted);
        }
    }

    @Test
    void holdTheSeedAsTheExample() throws IOException {
        assertThat(Files.readString(FOLDER.resolve("page/example.txt"))).isEqualTo(SeedArticle.text());
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
