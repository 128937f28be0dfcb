package dev.dateline.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.article.Article;
import dev.dateline.article.Checked;
import dev.dateline.article.Faults;
import dev.dateline.article.Problem;
import dev.dateline.article.Submission;
import dev.dateline.intake.ArticleRecord;
import dev.dateline.intake.LineClassifier;
import dev.dateline.intake.SubmissionReader;
import dev.dateline.intake.page.PageReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads the body of a request, in any of the forms that are accepted, into an article and options. */
public final class RequestReader {

    private static final List<String> OPTIONS = List.of("sentences", "maxCharacters", "offsets", "includeText");

    private final SubmissionReader submissions = submissionReader();

    /** A reader of submissions that knows the structured data of pages. */
    public static SubmissionReader submissionReader() {
        LineClassifier classifier = new LineClassifier();
        return new SubmissionReader(classifier, new PageReader(new JsonLd(), classifier));
    }

    /** Reads a JSON article; the body has been decoded and its byte order mark skipped. */
    public Checked<ArticleRequest> json(String body) {
        Faults faults = Faults.inBody();
        JsonBody reader = new JsonBody();
        JsonArticle article = new JsonArticle(reader, "", faults);
        return reader.read(body, article::field)
                .<Checked<ArticleRequest>>map(Checked::refused)
                .orElseGet(() -> submit(article.submission(), article.options(), faults));
    }

    /** Reads the articles or stored analyses of a chronology. */
    public Checked<ChronologyRequest> chronology(String body) {
        return new JsonChronology(this::submit).read(body);
    }

    /**
     * Reads a plain text; the other fields are query parameters.
     *
     * @param text the article's text
     * @param parameters values of each query parameter, in the order given; unknown names are ignored
     */
    public Checked<ArticleRequest> plainText(String text, Map<String, List<String>> parameters) {
        return withQuery(parameters, (query, faults) -> submissions.read(query.submission(text, null), faults));
    }

    /** Reads a page, or a part of one; the other fields are query parameters, as for a plain text. */
    public Checked<ArticleRequest> html(String html, Map<String, List<String>> parameters) {
        return withQuery(parameters, (query, faults) -> submissions.read(query.submission(null, html), faults));
    }

    /** Reads schema.org JSON-LD; query parameters win over what it says. */
    public Checked<ArticleRequest> jsonLd(String body, Map<String, List<String>> parameters) {
        return document(body, parameters, root -> {
            List<ArticleRecord> articles = JsonLd.articles(root);
            return articles.stream()
                    .filter(each -> each.body() != null)
                    .findFirst()
                    .or(() -> articles.stream().findFirst());
        });
    }

    /** Reads an IPTC ninjs item; query parameters win over what it says. */
    public Checked<ArticleRequest> ninjs(String body, Map<String, List<String>> parameters) {
        return document(body, parameters, root -> Optional.of(Ninjs.record(root)));
    }

    private Checked<ArticleRequest> document(
            String body, Map<String, List<String>> parameters, Function<JsonNode, Optional<ArticleRecord>> reader) {
        return JsonTree.strict(body).flatMap(root -> {
            ArticleRecord record = reader.apply(root).orElse(null);
            return withQuery(
                    parameters,
                    (query, faults) -> record == null
                            ? noArticle(faults)
                            : submissions.read(record, query.submission(null, null), faults));
        });
    }

    private static Checked<Article> noArticle(Faults faults) {
        faults.at("/@type", "There is no article; expected an object of the type NewsArticle, Article or a subtype.");
        return Checked.refused(Problem.of(Problem.Code.INVALID_ARTICLE, faults.found()));
    }

    private static Checked<ArticleRequest> withQuery(
            Map<String, List<String>> parameters, BiFunction<QueryFields, Faults, Checked<Article>> reader) {
        List<Problem.Fault> repeated = parameters.entrySet().stream()
                .filter(each -> each.getValue().size() > 1 && QueryFields.NAMES.contains(each.getKey()))
                .map(each -> new Problem.Fault("?" + each.getKey(), "The parameter is given more than once."))
                .toList();
        if (!repeated.isEmpty()) {
            return Checked.refused(Problem.of(Problem.Code.MALFORMED, repeated));
        }
        Faults faults = Faults.inQuery();
        QueryFields query = new QueryFields(parameters);
        OptionFields options = OptionFields.inQuery(faults);
        OPTIONS.forEach(name -> options.query(name, query.value(name)));
        return reader.apply(query, faults).map(article -> new ArticleRequest(article, options.read()));
    }

    Checked<ArticleRequest> submit(Submission sent, OptionFields options, Faults faults) {
        return submissions.read(sent, faults).map(article -> new ArticleRequest(article, options.read()));
    }
}
