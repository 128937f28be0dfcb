package dev.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Several articles: put together, joined, looked at and saved. */
@ExtendWith(Stage.class)
class ChronologyIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String WIRE = "Khalifa Haftar launched an offensive on Tripoli on April 4, 2019.";
    private static final String DESK =
            "The forces of Khalifa Haftar launched their offensive on Tripoli on April 4, 2019. NATO bombed Libya in March 2011.";

    @TempDir
    Path folder;

    private final Page page;

    ChronologyIT(Page page) {
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

    private void readTwo() {
        page.paste(WIRE).keys("#title", "The wire").tabTo("#another").keys(Keys.ENTER);
        assertThat(page.isFocused("#text")).isTrue();
        page.paste(DESK).keys("#title", "The desk", Keys.ENTER).untilRead();
    }

    @Test
    void twoArticlesBecomeOneChronologyWithTheirSourcesToldApart() {
        readTwo();
        assertThat(page.textOf("#headline")).isEqualTo("A chronology of 2 articles");
        assertThat(page.all("#drawing a")).hasSize(2);
        assertThat(page.find("#drawing a:last-child").getAttribute("aria-label"))
                .startsWith("4 April 2019, occurred")
                .endsWith("reported by 2 articles");
        assertThat(page.all("#drawing a:last-child .chip")).hasSize(2);
        assertThat(page.all("#sources .badge").stream()
                        .map(badge -> badge.getCssValue("background-color"))
                        .distinct())
                .hasSize(2);
        assertThat(page.textOf("#sources")).contains("A", "The wire", "B", "The desk");
    }

    @Test
    void anEntryOpensToItsSourcesAndASourceLeadsToItsWords() {
        readTwo();
        page.tabTo("#entries li:last-child summary").keys(Keys.ENTER);
        assertThat(page.all("#entries li:last-child .reporting > li")).hasSize(2);
        page.tabTo("#entries li:last-child .reporting > li:last-child a").keys(Keys.ENTER);
        assertThat(page.isFocused("#words a.reference")).isTrue();
        String shown = page.textOf("#sources [aria-pressed=true]");
        assertThat(page.textOf("#words")).contains(shown.contains("The wire") ? "Khalifa Haftar launched an" : "NATO");
        page.keys(Keys.ENTER);
        assertThat(page.isFocused("#drawing a:last-child")).isTrue();
    }

    @Test
    void anotherArticleIsShownWithItsSummary() {
        readTwo();
        page.click("#sources button:last-child");
        String shown = page.wordsOf("#words");
        assertThat(shown).isIn(WIRE, DESK);
        page.click("#sources button:first-child");
        assertThat(page.wordsOf("#words")).isIn(WIRE, DESK).isNotEqualTo(shown);
    }

    @Test
    void anArticleIsTakenBackFromThePile() {
        page.paste(WIRE).click("#another").keys("#pile button", Keys.ENTER);
        assertThat(page.find("#pile").isDisplayed()).isFalse();
        page.read(DESK);
        assertThat(page.textOf("#result h2"))
                .isEqualTo("The forces of Khalifa Haftar launched their offensive on Tripoli on April 4, …");
    }

    @Test
    void filesOfSeveralFormsAreReadTogether() throws IOException {
        Path text = Files.writeString(folder.resolve("wire.txt"), WIRE);
        Path html = Files.write(
                folder.resolve("page.html"),
                ("<html><head><meta charset=\"windows-1252\"><title>Café</title></head><body><article><h1>Café</h1><p>A café in "
                                + "Tripoli burned down on 5 April 2019, its owner said. Nobody was hurt in the fire, which began in "
                                + "the kitchen and was put out within the hour by neighbours.</p></article></body></html>")
                        .getBytes(Charset.forName("windows-1252")));
        Path json = Files.writeString(
                folder.resolve("submissions.json"), "{\"title\": \"The desk\", \"text\": \"" + DESK + "\"}");
        Path ld = Files.writeString(
                folder.resolve("ld.jsonld"),
                "{\"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"headline\": \"Linked\", \"articleBody\": \""
                        + WIRE + "\"}");
        page.find("#files")
                .sendKeys(Stream.of(text, html, json, ld).map(Path::toString).collect(Collectors.joining("\n")));
        page.untilRead();
        assertThat(page.textOf("#problems")).isEmpty();
        assertThat(page.textOf("#sources")).contains("Café", "The desk", "Linked", "wire.txt");
        assertThat(page.textOf("#entries")).contains("A café in Tripoli burned down");
    }

    @Test
    void aDroppedFileIsRead() {
        page.script(
                "const files = new DataTransfer(); files.items.add(new File([arguments[0]], 'wire.txt', {type: 'text/plain'}));"
                        + "document.getElementById('input').dispatchEvent(new DragEvent('drop', {bubbles: true, cancelable: true, dataTransfer: files}));",
                WIRE);
        page.untilRead();
        assertThat(page.wordsOf("#words")).isEqualTo(WIRE);
    }

    @Test
    void storedAnalysesBecomeAChronology() throws IOException {
        page.read(WIRE).click("#copy-json").until("document.getElementById('status').textContent === 'JSON copied.'");
        Path first = Files.writeString(folder.resolve("a.txt.analysis.json"), page.clipboard());
        page.read(DESK).click("#copy-json").until("document.getElementById('status').textContent === 'JSON copied.'");
        Path second = Files.writeString(folder.resolve("b.txt.analysis.json"), page.clipboard());
        page.open().find("#files").sendKeys(first + "\n" + second);
        page.untilRead();
        assertThat(page.textOf("#sources")).contains("a.txt.analysis.json", "b.txt.analysis.json");
        assertThat(page.textOf("#words")).contains("stored without its text");
        assertThat(page.all("#drawing a")).hasSize(2);
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsJoined() {
        page.paste(WIRE).click("#another");
        page.paste(DESK).click("#another");
        page.paste(
                        "Der Fluss ist über die Ufer getreten, und die Stadt steht unter Wasser. Die Menschen haben ihre Häuser "
                                + "verlassen. Der Bürgermeister bat um Hilfe, und das Militär schickte Boote in die alte Stadt. Am Abend sank das Wasser, und die ersten Familien kehrten zurück.")
                .keys("#title", "Hochwasser", Keys.ENTER)
                .untilRead();
        assertThat(page.textOf("#problems h2")).isEqualTo("Hochwasser: Article cannot be analysed");
        assertThat(page.textOf("#headline")).isEqualTo("A chronology of 2 articles");
    }

    @Test
    void theProgressTellsWhichArticleIsBeingRead() {
        page.paste(WIRE).click("#another");
        page.network(60_000);
        try {
            page.paste(DESK).keys("#read", Keys.ENTER).until("!document.getElementById('work').hidden");
            assertThat(page.textOf("#work")).contains("Reading 1 of 2 articles …");
            assertThat(page.find("#progress").getAttribute("max")).isEqualTo("2");
            page.click("#cancel").until("document.getElementById('work').hidden");
        } finally {
            page.network(0);
        }
    }

    @Test
    void theChronologyIsCopiedAndSaved() throws Exception {
        readTwo();
        page.click("#copy-json").until("document.getElementById('status').textContent === 'JSON copied.'");
        JsonNode answer = JSON.readTree(page.clipboard());
        assertThat(answer.at("/timeline/1/support").asInt()).isEqualTo(2);
        page.click("#copy-curl").until("document.getElementById('status').textContent === 'curl command copied.'");
        Process shell = new ProcessBuilder("sh", "-c", page.clipboard()).start();
        assertThat(JSON.readTree(shell.getInputStream()).at("/timeline")).isEqualTo(answer.at("/timeline"));
        page.click("#save-csv");
        List<String> rows = page.savedAs("timeline.csv").lines().toList();
        assertThat(rows).hasSize(4).anyMatch(row -> row.contains("The wire")).anyMatch(row -> row.contains("The desk"));
        page.click("#save-timelinejs");
        assertThat(JSON.readTree(page.savedAs("timeline.json")).at("/events")).hasSize(2);
    }
}
