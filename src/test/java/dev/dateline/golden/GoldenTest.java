package dev.dateline.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.dateline.analysis.ArticleAnalyzer;
import dev.dateline.summary.SummaryLength;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Articles and pages with their reviewed analyses: add a case by adding a file; {@code -Dgolden=write} rewrites all. */
class GoldenTest {

    private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();

    static List<Golden> goldens() {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void matchesTheReviewedAnalysis(Golden golden) throws IOException {
        String rendering = Rendering.of(ANALYZER.analyze(golden.article(), SummaryLength.DEFAULT));
        boolean isMissing = Files.notExists(golden.expected());
        if (isMissing || "write".equals(System.getProperty("golden"))) {
            Files.writeString(golden.expected(), rendering);
        }
        if (isMissing) {
            fail("drafted " + golden.expected() + ": review it, fix what is wrong, then commit it");
        }
        assertThat(rendering).as(golden.toString()).isEqualTo(Files.readString(golden.expected()));
    }

    @Test
    void findsAnInputForEveryExpectedAnalysis() {
        List<Path> expected = new ArrayList<>(Golden.files(GoldenArticle.FOLDER, Golden.EXPECTED));
        expected.addAll(Golden.files(GoldenPage.FOLDER, Golden.EXPECTED));
        assertThat(expected)
                .containsExactlyInAnyOrderElementsOf(
                        Golden.all().stream().map(Golden::expected).toList());
    }
}
