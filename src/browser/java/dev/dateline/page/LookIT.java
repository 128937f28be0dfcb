package dev.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.SeedArticle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** How the page looks, and whether those can use it who do not see it, by axe-core. */
@ExtendWith(Stage.class)
class LookIT {

    static final Path SCREENSHOTS = Path.of("target/screenshots");

    /** What the README shows; {@code -Dpicture=write} writes it anew. */
    private static final Path PICTURE = Path.of("src/site/resources/page.png");

    private static final int LARGEST_PICTURE = 200_000;

    private static final String SEVERAL = """
            {"articles": [
              {"title": "US urges halt to Tripoli offensive", "publishedAt": "2019-04-07",
               "text": "Khalifa Haftar launched the offensive on Tripoli on April 4, 2019. The United Nations plans to hold a conference in Ghadames on April 14. Muammar Gaddafi was overthrown in 2011."},
              {"title": "Haftar's march", "publishedAt": "2019-04-09",
               "text": "Khalifa Haftar launched his offensive on Tripoli on April 4. NATO bombed Libya in March 2011. The country may hold elections in December 2019. Haftar did not attend the meeting in Geneva on April 8."},
              {"title": "Libya since 1969", "publishedAt": "2019-05-01",
               "text": "Muammar Gaddafi seized power in 1969. Gaddafi was killed on October 20, 2011. The United Nations has mediated since 2015."}]}
            """;

    private final Page page;

    LookIT(Page page) {
        this.page = page;
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void axeFindsNothingToMend(String scheme) throws IOException {
        page.open().scheme(scheme);
        assertThat(faults()).as("before anything is read").isEmpty();
        page.read(SeedArticle.text()).keys("#entities .figure", Keys.ENTER).click("#entries-title");
        assertThat(faults()).as("with an article").isEmpty();
        page.resize(360).until("document.documentElement.scrollWidth <= 360");
        assertThat(faults()).as("on a narrow screen").isEmpty();
        page.script("document.getElementById('form').value = 'json'");
        page.read(SEVERAL);
        page.script("document.querySelectorAll('details').forEach(each => each.open = true)");
        assertThat(faults()).as("with a chronology").isEmpty();
        page.script("document.getElementById('form').value = 'text'");
        page.keys("#published", "x").paste("x").click("#read").until("document.querySelector('#problems li')");
        assertThat(faults()).as("with a refusal").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 768, 360})
    void fitsEveryWidth(int width) {
        page.open().resize(width);
        page.picture(SCREENSHOTS.resolve("desk-" + width + ".png"), 4_000);
        page.read(SeedArticle.text());
        pictures("article", width);
        page.script("document.getElementById('form').value = 'json'");
        page.read(SEVERAL);
        pictures("chronology", width);
    }

    private void pictures(String name, int width) {
        for (String scheme : List.of("light", "dark")) {
            page.scheme(scheme);
            page.picture(SCREENSHOTS.resolve(name + "-" + width + "-" + scheme + ".png"), 5_000);
            assertThat(page.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
        }
    }

    @Test
    void thePictureInTheReadmeIsOfThisPage() throws IOException {
        page.open().resize(1100).read(SeedArticle.text()).keys("#length", Keys.HOME);
        page.until("document.querySelectorAll('#summary p').length === 1");
        page.script("document.getElementById('input').hidden = true; document.activeElement.blur();");
        Path picture = SCREENSHOTS.resolve("readme.png");
        page.picture(picture, 1_240);
        if ("write".equals(System.getProperty("picture"))) {
            Files.createDirectories(PICTURE.getParent());
            Files.copy(picture, PICTURE, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(Files.size(PICTURE)).isLessThanOrEqualTo(LARGEST_PICTURE);
        assertThat(Files.readString(Path.of("README.md"))).contains(PICTURE.toString());
    }

    /** What axe-core objects to, by rule and node. */
    private List<String> faults() throws IOException {
        try (InputStream axe = LookIT.class.getResourceAsStream("/axe.min.js")) {
            page.script(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        @SuppressWarnings("unchecked")
        List<String> faults = (List<String>)
                page.driver()
                        .executeAsyncScript(
                                "const done = arguments[0]; axe.run(document, {resultTypes: ['violations']}).then(found => done("
                                        + "found.violations.flatMap(each => each.nodes.map(node =>"
                                        + " `${each.id}: ${node.target} ${node.failureSummary}`))), failure => done([String(failure)]))");
        return faults;
    }
}
