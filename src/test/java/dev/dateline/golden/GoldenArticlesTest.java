package dev.dateline.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.dateline.analysis.ArticleAnalyzer;
import dev.dateline.summary.SummaryLength;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Articles with their reviewed analyses: add a case by dropping a file; {@code -Dgolden=write} rewrites all. */
class GoldenArticlesTest {

    private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();

    static List<GoldenArticle> articles() {
        return GoldenArticle.all();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void readsTheArticleAsReviewed(GoldenArticle golden) throws IOException {
        String rendering = Rendering.of(ANALYZER.analyze(golden.article(), SummaryLength.DEFAULT));
        boolean isMissing = Files.notExists(golden.expected());
        if (isMissing || "write".equals(System.getProperty("golden"))) {
            Files.writeString(golden.expected(), rendering);
        }
        if (isMissing) {
            fail("drafted " + golden.expected() + ": read it, mend what is wrong, then commit it");
        }
        assertThat(rendering).as(golden.toString()).isEqualTo(Files.readString(golden.expected()));
    }

    @Test
    void hasAnArticleForEveryExpectedAnswer() throws IOException {
        try (Stream<Path> files = Files.list(GoldenArticle.FOLDER)) {
            assertThat(files.filter(file -> file.toString().endsWith(".expected")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Path.of(file.toString().replace(".expected", ".article")))
                            .as("the article of %s", file)
                            .exists());
        }
    }
}
