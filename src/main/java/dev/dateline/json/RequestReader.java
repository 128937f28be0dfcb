package dev.dateline.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.article.Faults;
import dev.dateline.article.Problem;
import dev.dateline.article.Submission;
import dev.dateline.intake.ArticleRecord;
import dev.dateline.intake.LineClassifier;
import dev.dateline.intake.SubmissionOutcome;
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
    public ArticleRequest.Outcome json(String body) {
        Faults faults = Faults.inBody();
        JsonBody reader = new JsonBody();
        JsonArticle article = new JsonArticle(reader, "", faults);
        return reader.read(body, article::field)
                .<ArticleRequest.Outcome>map(ArticleRequest.Refused::new)
                .orElseGet(() -> submit(article.submission(), article.options(), faults));
    }

    /** Reads the articles or stored analyses of a chronology. */
    public ChronologyRequest.Outcome chronology(String body) {
        return new JsonChronology(this).read(body);
    }

    /**
     * Reads a plain text; the other fields are query parameters.
     *
     * @param text the article's text
     * @param parameters values of each query parameter, in the order given; unknown names are ignored
     */
    public ArticleRequest.Outcome plainText(String text, Map<String, List<String>> parameters) {
        return withQuery(parameters, (query, faults) -> submissions.read(query.submission(text, null), faults));
    }

    /** Reads a page, or a part of one; the other fields are query parameters, as for a plain text. */
    public ArticleRequest.Outcome html(String html, Map<String, List<String>> parameters) {
        return withQuery(parameters, (query, faults) -> submissions.read(query.submission(null, html), faults));
    }

    /** Reads schema.org JSON-LD; query parameters win over what it says. */
    public ArticleRequest.Outcome jsonLd(String body, Map<String, List<String>> parameters) {
        return document(body, parameters, root -> {
            List<ArticleRecord> articles = JsonLd.articles(root);
            return articles.stream()
                    .filter(each -> each.body() != null)
                    .findFirst()
                    .or(() -> articles.stream().findFirst());
        });
    }

    /** Reads an IPTC ninjs item; query parameters win over what it says. */
    public ArticleRequest.Outcome ninjs(String body, Map<String, List<String>> parameters) {
        return document(body, parameters, root -> Optional.of(Ninjs.record(root)));
    }

    private ArticleRequest.Outcome document(
            String body, Map<String, List<String>> parameters, Function<JsonNode, Optional<ArticleRecord>> reader) {
        JsonTree.Outcome read = JsonTree.strict(body);
        if (read instanceof JsonTree.Malformed malformed) {
            return new ArticleRequest.Refused(malformed.problem());
        }
        ArticleRecord record = reader.apply(((JsonTree.Tree) read).root()).orElse(null);
        return withQuery(parameters, (query, faults) -> {
            if (record == null) {
                faults.at(
                        "/@type",
                        "There is no article; expected an object of the type NewsArticle, Article or a subtype.");
                return new SubmissionOutcome.Refused(Problem.of(Problem.Code.INVALID_ARTICLE, faults.found()));
            }
            return submissions.read(record, query.submission(null, null), faults);
        });
    }

    private static ArticleRequest.Outcome withQuery(
            Map<String, List<String>> parameters, BiFunction<QueryFields, Faults, SubmissionOutcome> reader) {
        List<Problem.Fault> repeated = parameters.entrySet().stream()
                .filter(each -> each.getValue().size() > 1 && QueryFields.NAMES.contains(each.getKey()))
                .map(each -> new Problem.Fault("?" + each.getKey(), "The parameter is given more than once."))
                .toList();
        if (!repeated.isEmpty()) {
            return new ArticleRequest.Refused(Problem.of(Problem.Code.MALFORMED, repeated));
        }
        Faults faults = Faults.inQuery();
        QueryFields query = new QueryFields(parameters);
        OptionFields options = OptionFields.inQuery(faults);
        OPTIONS.forEach(name -> options.query(name, query.value(name)));
        return outcome(reader.apply(query, faults), options);
    }

    ArticleRequest.Outcome submit(Submission sent, OptionFields options, Faults faults) {
        return outcome(submissions.read(sent, faults), options);
    }

    private static ArticleRequest.Outcome outcome(SubmissionOutcome reading, OptionFields options) {
        if (reading instanceof SubmissionOutcome.Read read) {
            return new ArticleRequest.Accepted(new ArticleRequest(read.article(), options.read()));
        }
        return new ArticleRequest.Refused(((SubmissionOutcome.Refused) reading).problem());
    }
}
