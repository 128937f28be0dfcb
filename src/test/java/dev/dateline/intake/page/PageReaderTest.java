package dev.dateline.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.ProcessorTime;
import dev.dateline.article.Block;
import dev.dateline.article.Submission;
import dev.dateline.intake.ExtractedText;
import dev.dateline.intake.HtmlReader;
import dev.dateline.intake.LineClassifier;
import dev.dateline.intake.MetadataDate;
import dev.dateline.json.JsonLd;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {

    private static final PageReader READER = new PageReader(new JsonLd(), new LineClassifier());

    private static final String FIRST =
            "The harbour bridge was closed on Monday after engineers found a crack in one of its main beams.";
    private static final String SECOND =
            "Officials said the repair would take at least three weeks, and asked drivers to use the northern tunnel.";
    private static final String THIRD =
            "\"We will not open it before every beam has been looked at,\" the harbour master, Ann Lee, said on Tuesday.";
    private static final String OTHER =
            "Another story altogether, about the price of bread, which rose again in the spring for several reasons.";

    private static String paragraphs(String... texts) {
        StringBuilder html = new StringBuilder();
        for (String text : texts) {
            html.append("<p>").append(text).append("</p>\n");
        }
        return html.toString();
    }

    private static String page(String head, String body) {
        return "<!DOCTYPE html><html lang=en><head>" + head + "</head><body>" + body + "</body></html>";
    }

    private static ExtractedText text(String html) {
        return READER.read(html).text();
    }

    private static String parts(ExtractedText text, Block.Kind kind) {
        return String.join(
                "|",
                text.blocks().stream()
                        .filter(block -> block.kind() == kind)
                        .map(block -> text.text().substring(block.start(), block.end()))
                        .toList());
    }

    @Test
    void theArticleOfAPageIsItsParagraphsAndNotWhatStandsBeside() {
        String html = page(
                "<title>Bridge closed</title>",
                "<nav><ul><li><a href=/>Home</a></li><li><a href=/n>News</a></li></ul></nav>"
                        + "<div class=cookie-banner><p>We use cookies to make this page better for you and for us.</p></div>"
                        + "<main><h1>Bridge closed</h1><div class=share-bar><a href=x>Share</a></div>"
                        + "<div class=story>" + paragraphs(FIRST, SECOND) + "<h2>The repair</h2>" + paragraphs(THIRD)
                        + "</div><div class=related-stories><h3>Related</h3><p>" + OTHER + "</p></div></main>"
                        + "<aside><p>" + OTHER + "</p></aside>"
                        + "<section id=comments><p>I drove over this bridge for years and it was always rather bumpy.</p></section>"
                        + "<footer><p>Copyright 2024 by the harbour news, which keeps every right there is.</p></footer>");
        ExtractedText read = text(html);
        assertThat(read.text()).isEqualTo(String.join("\n", FIRST, SECOND, "The repair", THIRD));
        assertThat(parts(read, Block.Kind.HEADING)).isEqualTo("The repair");
        assertThat(parts(read, Block.Kind.BODY)).isEqualTo(String.join("|", FIRST, SECOND, THIRD));
    }

    @Test
    void captionsAreToldFromTheBody() {
        ExtractedText read = text(page(
                "",
                "<article>" + paragraphs(FIRST)
                        + "<figure><img src=b.jpg><figcaption>The bridge at dawn on Sunday.</figcaption></figure>"
                        + paragraphs(SECOND, THIRD) + "</article>"));
        assertThat(parts(read, Block.Kind.CAPTION)).isEqualTo("The bridge at dawn on Sunday.");
        assertThat(parts(read, Block.Kind.BODY)).isEqualTo(String.join("|", FIRST, SECOND, THIRD));
    }

    @Test
    void aListOfLinksIsLeftOutAndAListOfFactsIsNot() {
        ExtractedText read = text(page(
                "",
                "<article>" + paragraphs(FIRST)
                        + "<ul><li>Closed: the bridge and both of its ramps.</li><li>Open: the tunnel.</li></ul>"
                        + paragraphs(SECOND)
                        + "<ul><li><a href=1>Bread prices rise again</a></li><li><a href=2>Rain expected</a></li></ul>"
                        + "</article>"));
        assertThat(read.text()).contains("Open: the tunnel.").doesNotContain("Bread", "Rain");
    }

    @Test
    void whatAnArticleIsAboutDoesNotHideIt() {
        ExtractedText read = text(page(
                "",
                "<div class='post tag-newsletter category-comments topic-cookie-consent'>" + paragraphs(FIRST, SECOND)
                        + "</div><div class=x>" + paragraphs(OTHER) + "</div>"));
        assertThat(read.text()).startsWith(FIRST + "\n" + SECOND);
    }

    @Test
    void aStandfirstBetweenHeadlineAndTextIsTheArticles() {
        ExtractedText read = text(page(
                "<title>Bridge closed</title>",
                "<header><h1>Bridge closed</h1><p class=intro>Drivers face weeks of queues at the tunnel.</p></header>"
                        + "<div class=article-body>" + paragraphs(FIRST, SECOND, THIRD) + "</div>"));
        assertThat(read.text())
                .isEqualTo(String.join("\n", "Drivers face weeks of queues at the tunnel.", FIRST, SECOND, THIRD));
    }

    @Test
    void callsToTheReaderAreLeftOut() {
        ExtractedText read = text(page(
                "",
                "<article>" + paragraphs(FIRST, "Sign up for our newsletter to get the news every morning.", SECOND)
                        + "</article>"));
        assertThat(read.text()).isEqualTo(FIRST + "\n" + SECOND);
    }

    @Test
    void theCellsOfATableStayApart() {
        ExtractedText read = text(page(
                "",
                "<article>" + paragraphs(FIRST, SECOND)
                        + "<table><tr><td>Bridge</td><td>closed</td></tr></table></article>"));
        assertThat(read.text()).endsWith("Bridge\nclosed");
    }

    @Test
    void linesBrokenByHandAreParagraphsWhereTheyEndASentence() {
        ExtractedText read = text(page("", "<div>" + FIRST + "<br><br>" + SECOND + "<br>It is<br>long.</div>"));
        assertThat(read.text()).isEqualTo(String.join("\n", FIRST, SECOND, "It is long."));
    }

    @Test
    void whatTheStructuredDataTellIsHeldToWherePageAndDataAgree() {
        String body = String.join(" ", FIRST, SECOND, THIRD);
        String head =
                "<script type=\"application/ld+json\">{\"@context\": \"https://schema.org\", \"@graph\": [{\"@type\":"
                        + " \"Organization\", \"name\": \"x\"}, {\"@type\": [\"NewsArticle\"], \"headline\": \"Bridge shut\","
                        + " \"datePublished\": \"2024-03-05T08:00:00+01:00\", \"publisher\": {\"name\": \"Harbour News\"},"
                        + " \"articleBody\": \"" + body.replace("\"", "\\\"") + "\"}]}</script>";
        HtmlReader.Page read = READER.read(page(head, "<div>" + paragraphs(FIRST, OTHER, SECOND, THIRD) + "</div>"));
        assertThat(read.text().text()).isEqualTo(String.join("\n", FIRST, SECOND, THIRD));
        assertThat(read.about().title()).isEqualTo("Bridge shut");
        assertThat(read.about().source()).isEqualTo("Harbour News");
        assertThat(Objects.requireNonNull(read.published().date()).date()).hasToString("2024-03-05");
    }

    @Test
    void aHeadlineThatHasNoWordOfTheTitleIsNone() {
        String head = "<title>Bridge closed after storm</title><script type=\"application/ld+json\">{\"@type\":"
                + " \"NewsArticle\", \"headline\": \"%s\"}</script>";
        String body = "<div>" + paragraphs(FIRST, SECOND) + "</div>";
        assertThat(READER.read(page(head.formatted("newscms"), body)).about().title())
                .isEqualTo("Bridge closed after storm");
        assertThat(READER.read(page(head.formatted("Storm shuts a bridge"), body))
                        .about()
                        .title())
                .isEqualTo("Storm shuts a bridge");
    }

    @Test
    void wordsForScreenReadersAloneAreNoText() {
        ExtractedText read = text(page(
                "",
                "<article>" + paragraphs(FIRST)
                        + "<figure><figcaption><span class=off-screen>Image caption</span><span>The bridge at dawn."
                        + "</span></figcaption></figure>" + paragraphs(SECOND, THIRD) + "</article>"));
        assertThat(parts(read, Block.Kind.CAPTION)).isEqualTo("The bridge at dawn.");
    }

    @Test
    void structuredDataThatTellAnotherStoryAreNotBelieved() {
        String head = "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"articleBody\": \""
                + (OTHER + " ").repeat(4) + "\"}</script>";
        assertThat(text(page(head, paragraphs(FIRST, SECOND, THIRD))).text())
                .isEqualTo(String.join("\n", FIRST, SECOND, THIRD));
    }

    @Test
    void theBodyOfTheStructuredDataStandsInWhereThePageHasNone() {
        String body = String.join("\\n", FIRST, SECOND, FIRST + " Twice.");
        String head =
                "<script type=application/ld+json>{\"@type\": \"Article\", \"articleBody\": \"" + body + "\"}</script>";
        assertThat(text(page(head, "<div id=app></div>")).text())
                .isEqualTo(String.join("\n", FIRST, SECOND, FIRST + " Twice."));
    }

    @Test
    void brokenStructuredDataDoNoHarm() {
        String head = "<script type=application/ld+json>{\"@type\": \"Article\", </script>";
        assertThat(text(page(head, paragraphs(FIRST, SECOND))).text()).isEqualTo(FIRST + "\n" + SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property=article:published_time content=2024-03-05T08:00:00Z>",
                "<meta name=date content='2024-03-05'>",
                "<meta name=pubdate content='20240305'>",
                "<meta itemprop=datePublished content='2024-03-05 08:00:00'>",
                "<meta name=dc.date.issued content='Tue, 5 Mar 2024 08:00:00 GMT'>",
                "<meta name=publish-date content='March 5, 2024'>",
                "<meta property=article:modified_time content=2024-03-05T08:00:00Z>"
            })
    void theDateComesFromAnyOfTheUsualPlaces(String meta) {
        HtmlReader.Page metadata = READER.read(page(meta, paragraphs(FIRST, SECOND)));
        assertThat(Objects.requireNonNull(metadata.published().date()).date()).hasToString("2024-03-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01T00:00:00", "0001-01-01", "1001-01-01", "1599-12-31"})
    void aDateThatNoArticleCanHaveIsPassedOverWithAWarning(String written) {
        MetadataDate date = READER.read(page(
                        "<meta property=article:published_time content='" + written + "'>"
                                + "<meta name=date content=2024-03-05>",
                        paragraphs(FIRST, SECOND)))
                .published();
        assertThat(Objects.requireNonNull(date.date()).date()).hasToString("2024-03-05");
        assertThat(date.warnings())
                .containsExactly(
                        "The metadata's date, \"" + written + "\", is before the year 1600, so it was not used.");
    }

    @Test
    void aPageMayHaveNoOtherDate() {
        MetadataDate date = READER.read(page("<meta name=date content=0001-01-01>", paragraphs(FIRST, SECOND)))
                .published();
        assertThat(date.date()).isNull();
        assertThat(date.warnings()).hasSize(1);
    }

    @Test
    void theYearOfTheFirstNewspapersIsADate() {
        MetadataDate date = READER.read(page("<meta name=date content=1605-07-01>", paragraphs(FIRST, SECOND)))
                .published();
        assertThat(Objects.requireNonNull(date.date()).date()).hasToString("1605-07-01");
        assertThat(date.warnings()).isEmpty();
    }

    @Test
    void aTimeElementDatesThePageWhereNothingElseDoes() {
        HtmlReader.Page metadata = READER.read(page(
                "<meta name=date content=yesterday>",
                "<time datetime=2024-03-05T08:00>today</time>" + paragraphs(FIRST, SECOND)));
        assertThat(Objects.requireNonNull(metadata.published().date()).date()).hasToString("2024-03-05");
    }

    @Test
    void titleAddressAndSourceComeFromThePage() {
        Submission.Description about = READER.read(page(
                        "<title>Bridge closed | Harbour News</title><meta property=og:title content='Bridge closed'>"
                                + "<meta property=og:site_name content='Harbour News'>"
                                + "<link rel=canonical href=https://example.org/bridge>",
                        paragraphs(FIRST, SECOND)))
                .about();
        assertThat(List.of(
                        Objects.requireNonNull(about.title()),
                        Objects.requireNonNull(about.url()),
                        Objects.requireNonNull(about.source()),
                        Objects.requireNonNull(about.language())))
                .containsExactly("Bridge closed", "https://example.org/bridge", "Harbour News", "en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html><body></body></html>",
                "<nav><a href=1>Home</a></nav>",
                "<p>Fire</p>",
                "<body><p>Please enable JavaScript to see this page.</p>",
                "<script>var text = 'The bridge was closed on Monday.';</script>"
            })
    void aPageWithoutAnArticleHasNoText(String html) {
        assertThat(text(html).text()).isEmpty();
    }

    @Test
    void aPartOfAPageMayBeShort() {
        assertThat(text("<p>The fire began.</p><p>It <b>ended</b>.</p>").text())
                .isEqualTo("The fire began.\nIt ended.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<div class=comment>",
                "<b>",
                "<p><a href=x>a",
                "<ul><li>",
                "<table><tr><td>a",
                "<br>",
                "&amp;",
                "<!--",
                "<"
            })
    void hostileMarkupCostsNoMoreThanItsLength(String markup) {
        String html = paragraphs(FIRST, SECOND) + markup.repeat(100_000) + FIRST;
        assertThat(ProcessorTime.millisOf(() -> text(html))).isLessThan(3000);
    }

    @Test
    void everyBlockLiesInTheTextAndInOrder() {
        ExtractedText read =
                text(page("", "<article>" + paragraphs("LONDON (Reuters) - " + FIRST, SECOND) + "</article>"));
        int last = 0;
        for (Block block : read.blocks()) {
            assertThat(block.start()).isGreaterThanOrEqualTo(last);
            assertThat(block.end())
                    .isGreaterThan(block.start())
                    .isLessThanOrEqualTo(read.text().length());
            last = block.end();
        }
        assertThat(parts(read, Block.Kind.DATELINE)).startsWith("LONDON (Reuters)");
    }
}
