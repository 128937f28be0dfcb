package dev.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.Checked;
import dev.dateline.article.Problem;
import dev.dateline.article.Publication;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestReaderTest {

    private static final RequestReader READER = new RequestReader();
    private static final String TEXT = "The bridge was closed on Monday.\\nIt opened again on Friday.";
    private static final String READ = "The bridge was closed on Monday.\nIt opened again on Friday.";
    private static final String MARKUP =
            "<p>The bridge was closed on <b>Monday</b>.</p><p>It opened again on Friday.</p>";

    private static Article accepted(Checked<ArticleRequest> outcome) {
        assertThat(outcome).isInstanceOf(Checked.Accepted.class);
        return ((Checked.Accepted<ArticleRequest>) outcome).value().article();
    }

    private static Problem refused(Checked<ArticleRequest> outcome) {
        assertThat(outcome).isInstanceOf(Checked.Refused.class);
        return ((Checked.Refused<ArticleRequest>) outcome).problem();
    }

    private static String date(Article article) {
        return Objects.requireNonNull(article.published()).date().toString();
    }

    @Test
    void aNewsArticleInJsonLdIsReadByTheNamesOfSchemaOrg() {
        Article read = accepted(READER.jsonLd("""
                {"@context": "https://schema.org", "@type": "NewsArticle", "@id": "https://example.org/#a",
                 "headline": "Bridge closed", "alternativeHeadline": "Shut", "datePublished": "2024-03-05T08:00:00+01:00",
                 "dateModified": "2024-03-06", "inLanguage": "en-GB", "wordCount": 12, "keywords": ["bridge"],
                 "mainEntityOfPage": {"@type": "WebPage", "@id": "https://example.org/bridge"},
                 "publisher": {"@type": "NewsMediaOrganization", "name": "Harbour News"},
                 "identifier": {"@type": "PropertyValue", "propertyID": "x", "value": "b-17"},
                 "articleBody": "%s"}""".formatted(TEXT), Map.of()));
        assertThat(read.text()).isEqualTo(READ);
        assertThat(read.isExtracted()).isTrue();
        assertThat(read.publishedBasis()).isEqualTo(Publication.Basis.METADATA);
        assertThat(date(read)).isEqualTo("2024-03-05");
        assertThat(read.description())
                .isEqualTo(new Article.Description(
                        "b-17", "Bridge closed", "https://example.org/bridge", "Harbour News", "en-GB"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"@type\": \"Organization\"}, %s]",
                "{\"@context\": {\"@vocab\": \"https://schema.org/\"}, \"@graph\": [{\"@type\": \"WebSite\"}, %s]}",
                "{\"@type\": \"WebPage\", \"mainEntity\": %s}"
            })
    void theArticleIsFoundInListsGraphsAndPages(String around) {
        String article = "{\"@type\": [\"Thing\", \"schema:ReportageNewsArticle\"], \"name\": \"Bridge\","
                + " \"dateCreated\": \"2024-03-05\", \"articleBody\": \"" + MARKUP + "\"}";
        Article read = accepted(READER.jsonLd(around.formatted(article), Map.of()));
        assertThat(read.text()).isEqualTo(READ);
        assertThat(read.description().title()).isEqualTo("Bridge");
        assertThat(date(read)).isEqualTo("2024-03-05");
    }

    @Test
    void whatTheQuerySaysWinsOverTheDocument() {
        Article read = accepted(READER.jsonLd(
                "{\"@type\": \"Article\", \"headline\": \"a\", \"datePublished\": \"2024-03-05\", \"articleBody\": \""
                        + TEXT + "\"}",
                Map.of("title", List.of("b"), "publishedAt", List.of("2020-01-02"))));
        assertThat(read.description().title()).isEqualTo("b");
        assertThat(date(read)).isEqualTo("2020-01-02");
        assertThat(read.publishedBasis()).isEqualTo(Publication.Basis.GIVEN);
    }

    @Test
    void jsonLdWithoutAnArticleIsRefused() {
        assertThat(refused(READER.jsonLd("{\"@type\": \"Recipe\", \"name\": \"Soup\"}", Map.of()))
                        .faults())
                .extracting(Problem.Fault::pointer)
                .containsExactly("/@type");
        assertThat(refused(READER.jsonLd("{\"@type\": \"Article\"}", Map.of("sentences", List.of("0"))))
                        .faults())
                .extracting(Problem.Fault::pointer)
                .containsExactly("?sentences", "/articleBody");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "{\"a\": 1,}", "{\"a\": 1, \"a\": 2}", "{} {}", "\"text\""})
    void whatIsNoJsonDocumentIsMalformed(String body) {
        assertThat(refused(READER.jsonLd(body, Map.of())).code()).isIn(Problem.Code.MALFORMED, Problem.Code.WRONG_TYPE);
        assertThat(refused(READER.ninjs(body, Map.of())).code()).isIn(Problem.Code.MALFORMED, Problem.Code.WRONG_TYPE);
    }

    @Test
    void aLanguageThatIsNotEnglishIsRefusedWhereItStands() {
        assertThat(refused(READER.jsonLd(
                                "{\"@type\": \"Article\", \"inLanguage\": \"de\", \"articleBody\": \"x y.\"}",
                                Map.of()))
                        .faults())
                .extracting(Problem.Fault::pointer)
                .containsExactly("/inLanguage");
        assertThat(refused(READER.ninjs("{\"language\": \"fr\", \"body_text\": \"x y.\"}", Map.of()))
                        .faults())
                .extracting(Problem.Fault::pointer)
                .containsExactly("/language");
    }

    @Test
    void aNinjsItemOfTheFirstFormIsRead() {
        Article read = accepted(READER.ninjs("""
                {"uri": "http://example.org/items/1", "type": "text", "pubstatus": "usable", "version": "2",
                 "firstcreated": "2024-03-04T10:00:00Z", "versioncreated": "2024-03-05T08:00:00Z", "language": "en",
                 "headline": "Bridge closed", "byline": "By Ann Lee", "copyrightholder": "Harbour Agency",
                 "body_xhtml": "<p>Not this.</p>", "body_text": "%s", "altids": {"own": "17"}}""".formatted(TEXT), Map.of()));
        assertThat(read.text()).isEqualTo(READ);
        assertThat(date(read)).isEqualTo("2024-03-05");
        assertThat(read.description())
                .isEqualTo(new Article.Description(
                        "http://example.org/items/1", "Bridge closed", null, "Harbour Agency", "en"));
    }

    @Test
    void aNinjsItemOfTheSecondFormIsRead() {
        Article read = accepted(READER.ninjs("""
                {"standard": {"name": "ninjs", "version": "2.1"}, "uri": "u", "type": "text",
                 "contentcreated": "2024-03-05T08:00:00Z", "language": "en",
                 "headlines": [{"role": "short", "value": "Shut"}, {"role": "main", "value": "Bridge closed"}],
                 "bodies": [{"role": "caption", "contenttype": "text/plain", "value": "Not this."},
                            {"role": "main", "contenttype": "application/xhtml+xml", "value": "%s"}],
                 "infosources": [{"role": "source", "name": "Harbour Agency"}], "altids": [{"role": "own", "value": "17"}]}""".formatted(MARKUP), Map.of()));
        assertThat(read.text()).isEqualTo(READ);
        assertThat(read.description().title()).isEqualTo("Bridge closed");
        assertThat(read.description().source()).isEqualTo("Harbour Agency");
        assertThat(date(read)).isEqualTo("2024-03-05");
    }

    @Test
    void aNinjsItemOfTheThirdFormIsRead() {
        Article read = accepted(READER.ninjs("""
                {"type": "text", "versionCreated": "2024-03-05T08:00:00Z", "firstCreated": "2024-03-01T08:00:00Z",
                 "headlines": [{"value": "Bridge closed"}], "altIds": [{"role": "own", "value": "17"}],
                 "bodies": [{"contentType": "text/html", "value": "%s"}]}""".formatted(MARKUP), Map.of()));
        assertThat(read.text()).isEqualTo(READ);
        assertThat(read.description().id()).isEqualTo("17");
        assertThat(date(read)).isEqualTo("2024-03-05");
    }

    @Test
    void aNinjsItemWithoutABodyIsRefused() {
        assertThat(refused(READER.ninjs("{\"type\": \"picture\", \"headlines\": []}", Map.of()))
                        .faults())
                .extracting(Problem.Fault::pointer)
                .containsExactly("/bodies");
    }

    @Test
    void htmlInJsonAndAPageOfItsOwnAreReadAlike() {
        Article inJson = accepted(READER.json("{\"html\": \"" + MARKUP + "\", \"title\": \"t\"}"));
        Article page = accepted(READER.html(MARKUP, Map.of("title", List.of("t"))));
        assertThat(inJson).isEqualTo(page);
        assertThat(page.text()).isEqualTo(READ);
        assertThat(page.isExtracted()).isTrue();
    }

    @Test
    void aPageInAnotherLanguageIsRefusedByName() {
        String german = "Die Brücke wurde am Montag geschlossen, weil die Ingenieure einen Riss in einem der Träger"
                + " gefunden haben. Die Behörden sagten, dass die Arbeiten mindestens drei Wochen dauern werden und"
                + " dass die Fahrer den Tunnel im Norden nehmen sollen, der nicht geschlossen ist.";
        Problem problem = refused(READER.html("<html lang=en><p>" + german + "</p>", Map.of()));
        assertThat(problem.detail()).contains("German");
        assertThat(accepted(READER.html("<html lang=de><p>" + english() + "</p>", Map.of()))
                        .description()
                        .language())
                .isEqualTo("en");
    }

    private static String english() {
        return "The bridge was closed on Monday because the engineers had found a crack in one of the beams. The"
                + " officials said that the work would take at least three weeks and that the drivers should take the"
                + " tunnel in the north, which is not closed.";
    }

    @Test
    void textOverTheLimitIsTooLongOnlyAfterExtraction() {
        String script = "<script>" + "x".repeat(600_000) + "</script>";
        assertThat(accepted(READER.html(script + MARKUP, Map.of())).text()).isEqualTo(READ);
        String long_ = "<p>" + "The bridge was closed. ".repeat(22_000) + "</p>";
        assertThat(refused(READER.html(long_, Map.of())).code()).isEqualTo(Problem.Code.TEXT_TOO_LONG);
    }

    @Test
    void everyFaultOfAPageIsTold() {
        assertThat(refused(READER.html(
                                "<p>Fire</p>", Map.of("publishedAt", List.of("never"), "sentences", List.of("0"))))
                        .faults())
                .extracting(Problem.Fault::pointer)
                .containsExactly("?sentences", "/html", "?publishedAt");
    }

    @Test
    void aRecordsDateThatNoArticleCanHaveIsPassedOverWithAWarning() {
        Article article = accepted(READER.jsonLd(record("0001-01-01T00:00:00Z"), Map.of()));
        assertThat(article.published()).isNull();
        assertThat(article.warnings())
                .containsExactly(
                        "The metadata's date, \"0001-01-01T00:00:00Z\", is before the year 1600, so it was not used.");
    }

    @Test
    void aRecordsDateThatIsNoneIsNamedInAWarning() {
        Article article = accepted(READER.jsonLd(record("soon"), Map.of()));
        assertThat(article.published()).isNull();
        assertThat(article.warnings()).containsExactly("The document's date, \"soon\", is none that can be read.");
    }

    @Test
    void theDateGivenBesideARecordLeavesNothingToWarnOf() {
        Article article = accepted(READER.jsonLd(record("0001-01-01"), Map.of("publishedAt", List.of("2024-03-05"))));
        assertThat(date(article)).isEqualTo("2024-03-05");
        assertThat(article.warnings()).isEmpty();
    }

    private static String record(String date) {
        return "{\"@type\": \"NewsArticle\", \"articleBody\": \"" + TEXT + "\", \"datePublished\": \"" + date + "\"}";
    }
}
