package dev.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dateline.SeedArticle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** One article: read, looked at, copied and saved. */
@ExtendWith(Stage.class)
class ReadingIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Page page;

    ReadingIT(Page page) {
        this.page = page;
    }

    @BeforeEach
    void openThePage() {
        page.open();
    }

    @AfterEach
    void nothingWasForbiddenOrAskedElsewhere() {
        assertThat(page.console()).isEmpty();
        assertThat(page.strangers()).isEmpty();
    }

    @Test
    void theExampleIsReadWithTheKeyboardAlone() {
        page.tabTo("#example").keys(Keys.ENTER).untilRead();
        assertThat(page.<String>script("return document.getElementById('text').value"))
                .isEqualTo(SeedArticle.text());
        assertThat(page.all("#summary p")).hasSize(3);
        assertThat(page.textOf("#dateline")).isEqualTo("Published 7 April 2019, inferred from “April 07, 2019”");
        assertThat(page.all("#drawing a")).hasSizeGreaterThan(4).hasSameSizeAs(page.all("#entries > li"));
        assertThat(page.textOf("#entities li:first-child")).contains("Place", "Libya");
        assertThat(page.isFocused("#headline")).isTrue();
        assertThat(page.wordsOf("#status")).startsWith("Done: ");
    }

    @Test
    void aPastedArticleIsReadWithItsTitleAndDay() {
        page.paste("The bridge collapsed on Sunday. It will reopen next month.");
        page.keys("#title", "A bridge")
                .keys("#published", "2019-04-07", Keys.ENTER)
                .untilRead();
        assertThat(page.textOf("#headline")).isEqualTo("A bridge");
        assertThat(page.textOf("#dateline")).isEqualTo("Published 7 April 2019, as given");
        assertThat(page.find("#drawing a").getAttribute("aria-label"))
                .isEqualTo("7 April 2019, occurred, from the day of publication: The bridge collapsed on Sunday");
    }

    @Test
    void aPastedPageIsReadAsHtml() {
        page.script(
                "const text = document.getElementById('text'); text.value = arguments[0];"
                        + "text.dispatchEvent(new ClipboardEvent('paste', {bubbles: true}));",
                "<!doctype html><title>Flood</title><article><h1>Flood</h1><p>The river rose on 3 May 2019 and the town of "
                        + "Passau was flooded. Hundreds of people left their homes. The mayor asked for help on 4 May 2019, "
                        + "and the army sent boats to the old town.</p></article>");
        page.until("document.getElementById('form').value === 'html'")
                .click("#read")
                .untilRead();
        assertThat(page.textOf("#words")).contains("The river rose").doesNotContain("<p>");
        assertThat(page.all("#words time")).isNotEmpty();
    }

    @Test
    void theSliderSetsTheLengthOfTheSummary() {
        page.read(SeedArticle.text()).keys("#length", Keys.ARROW_RIGHT);
        page.until("document.querySelectorAll('#summary p').length === 4");
        assertThat(page.textOf("#length-value")).isEqualTo("4 sentences");
        page.keys("#length", Keys.HOME).until("document.querySelectorAll('#summary p').length === 1");
    }

    @Test
    void theArticleStandsThereAsItWasSent() {
        page.read(SeedArticle.text());
        assertThat(page.wordsOf("#words")).isEqualTo(SeedArticle.text().replace("\n", ""));
        assertThat(page.all("#words mark.is-person")).isNotEmpty();
        assertThat(page.find("#words time").getCssValue("text-decoration-line")).isEqualTo("underline");
        assertThat(page.find("#words mark").getAttribute("title")).isEqualTo("Place: United States");
    }

    @Test
    void anEntityLightsUpItsMentionsAndLeadsFromOneToTheNext() {
        page.read(SeedArticle.text()).tabTo("#entities li:first-child .figure").keys(Keys.ENTER);
        assertThat(page.find("#entities .figure").getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(page.number("document.querySelectorAll('#words .lit').length"))
                .isEqualTo(7);
        assertThat(page.wordsOf("#status")).isEqualTo("7 mentions lit up in the article.");
        page.keys(Keys.TAB).keys(Keys.ENTER);
        assertThat(page.wordsOf("#status")).startsWith("Mention 1 of 7: ");
        page.click("#entities .figure");
        assertThat(page.all("#words .lit")).isEmpty();
        page.click("#words .is-person");
        assertThat(page.textOf("#entities [aria-pressed=true]")).contains("Khalifa Haftar");
    }

    @Test
    void anEntryLeadsToItsWordsAndTheWordsBackToTheEntry() {
        page.read(SeedArticle.text()).tabTo("#drawing a[aria-label*=launched]").keys(Keys.ENTER);
        assertThat(page.isFocused("#words a.reference")).isTrue();
        assertThat(page.<String>script(
                        "return [...document.querySelectorAll('.lit-entry')].map(each => each.textContent).join('')"))
                .startsWith("Haftar launched the offensive");
        page.keys(Keys.ENTER);
        assertThat(page.isFocused("#drawing a[aria-label*=launched]")).isTrue();
        page.keys(Keys.ARROW_RIGHT);
        assertThat(page.isFocused("#drawing a:not([aria-label*=launched])")).isTrue();
    }

    @Test
    void theTimelineIsDrawnToScale() {
        page.read("The fire began on 1 January 2019. It spread on 11 January 2019. Rain fell on 31 January 2019.");
        int[] at = IntStream.range(0, 3)
                .map(i -> page.number(
                        "10 * document.querySelectorAll('#drawing .shape')[" + i + "].getBoundingClientRect().x"))
                .toArray();
        assertThat(page.all("#drawing .break")).isEmpty();
        assertThat((at[2] - at[1]) / (double) (at[1] - at[0])).isBetween(1.97, 2.03);
    }

    @Test
    void emptyTimeIsLeftOutWhereItWouldTakeAllTheRoom() {
        page.read(
                "Rome fell in 1944. The fire began on 1 June 2019. It spread on 3 June 2019. Rain fell on 5 June 2019.");
        assertThat(page.all("#drawing .break")).hasSize(1);
        assertThat(page.wordsOf("#drawing .axis")).contains("years left out");
        assertThat(page.textOf("#key")).contains("leaves empty time out");
    }

    @Test
    void labelsInTheDrawingDoNotOverlap() {
        page.read(SeedArticle.text());
        for (int width : new int[] {1280, 768, 320}) {
            page.resize(width)
                    .until("document.querySelector('#drawing svg').getBoundingClientRect().right <= innerWidth");
            assertThat(
                            page.number(
                                    "(() => { const boxes = [...document.querySelectorAll('#drawing a > text')]"
                                            + ".map(each => each.getBoundingClientRect()); return boxes.filter((a, i) => boxes.some((b, j) =>"
                                            + " i < j && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)).length; })()"))
                    .as("overlaps at %d", width)
                    .isZero();
        }
    }

    @Test
    void statusAndBasisAreToldByShapeStrokeAndWords() {
        page.keys("#published", "2019-04-07")
                .read("The bridge collapsed on 2 April 2019. The minister will visit the site on 14 April 2019. "
                        + "The council did not meet on Friday. The road may reopen in May 2019.");
        assertThat(page.all("#drawing .status-occurred")).isNotEmpty();
        assertThat(page.find("#drawing .status-planned").getCssValue("fill"))
                .isNotEqualTo(page.find("#drawing .status-occurred").getCssValue("fill"));
        assertThat(page.all("#drawing .status-negated .strike")).isNotEmpty();
        assertThat(page.find("#drawing .status-possible").getCssValue("stroke-dasharray"))
                .isNotEqualTo("none");
        assertThat(page.textOf("#drawing")).contains("planned", "did not occur", "possible");
        assertThat(page.textOf("#key")).contains("occurred", "planned", "date stated", "from the day of publication");
    }

    @Test
    void theAnswerAndTheCommandThatGetsItAreCopied() throws Exception {
        page.read("It's a \"test\" of $HOME: the dam broke on 3 May 2019.").click("#copy-json");
        page.until("document.getElementById('status').textContent === 'JSON copied.'");
        JsonNode answer = JSON.readTree(page.clipboard());
        assertThat(answer.at("/timeline/0/date").asText()).isEqualTo("2019-05-03");
        page.click("#copy-curl").until("document.getElementById('status').textContent === 'curl command copied.'");
        Process shell = new ProcessBuilder("sh", "-c", page.clipboard()).start();
        assertThat(JSON.readTree(shell.getInputStream())).isEqualTo(answer);
    }

    @Test
    void theTimelineIsSavedForTimelineJsAndAsCsv() throws Exception {
        page.read("=1+1 \"quoted\", the dam broke on 3 May 2019.").click("#save-timelinejs");
        assertThat(JSON.readTree(page.savedAs("timeline.json"))
                        .at("/events/0/start_date/year")
                        .asInt())
                .isEqualTo(2019);
        page.click("#save-csv");
        assertThat(page.savedAs("timeline.csv").lines().toList())
                .hasSize(2)
                .first()
                .isEqualTo("\ufeffdate,from,to,precision,status,basis,event,timex,entities,salience,article,words");
    }

    @Test
    void theReportIsPrintedWithoutTheDesk() throws Exception {
        page.read(SeedArticle.text());
        page.script("dispatchEvent(new Event('beforeprint'))");
        page.media("print", "light");
        assertThat(page.find("#input").isDisplayed()).isFalse();
        assertThat(page.find("#copy-json").isDisplayed()).isFalse();
        assertThat(page.find("#drawing svg").isDisplayed()).isTrue();
        assertThat(page.find("#entries li").isDisplayed()).isTrue();
        Map<String, Object> paper = page.driver().executeCdpCommand("Page.printToPDF", Map.of("printBackground", true));
        byte[] pdf = Base64.getDecoder().decode(String.valueOf(paper.get("data")));
        Files.createDirectories(LookIT.SCREENSHOTS);
        Files.write(LookIT.SCREENSHOTS.resolve("report.pdf"), pdf);
        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    }

    @Test
    void aRefusalIsToldInTheWordsOfItsProblemDocument() {
        page.keys("#published", "last week").paste(" ").click("#read");
        page.until("document.querySelector('#problems li:nth-child(2)')");
        assertThat(page.textOf("#problems h2")).isEqualTo("Article cannot be analysed");
        assertThat(page.textOf("#problems")).contains("/text", "/publishedAt", "last week");
        assertThat(page.find("#problems").getAttribute("role")).isEqualTo("alert");
        page.script("document.getElementById('published').value = ''");
        page.read("The dam broke on 3 May 2019.");
        assertThat(page.all("#problems *")).isEmpty();
    }

    @Test
    void longWorkIsToldAndCanBeCancelled() {
        page.network(60_000);
        try {
            page.paste(SeedArticle.text()).keys("#read", Keys.ENTER);
            page.until("!document.getElementById('work').hidden");
            assertThat(page.textOf("#work")).contains("Reading …", "Cancel");
            page.keys("#cancel", Keys.ENTER).until("document.getElementById('work').hidden");
            assertThat(page.wordsOf("#status")).isEqualTo("Cancelled.");
            assertThat(page.find("#result").isDisplayed()).isFalse();
            assertThat(page.isFocused("#read")).isTrue();
        } finally {
            page.network(0);
        }
        page.keys("#read", Keys.ENTER).untilRead();
    }

    @Test
    void aLinkToThePageNeverCarriesTheText() {
        page.read(SeedArticle.text()).click("#drawing a");
        assertThat(page.driver().getCurrentUrl()).isEqualTo(page.url() + "/");
        assertThat(page.number("localStorage.length + sessionStorage.length")).isZero();
        assertThat(page.is("history.state === null")).isTrue();
        page.driver().navigate().refresh();
        assertThat(page.<String>script("return document.getElementById('text').value"))
                .isEmpty();
    }
}
