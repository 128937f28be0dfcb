package dev.dateline.function.wire;

import dev.dateline.article.Faults;
import dev.dateline.article.Problem;
import dev.dateline.article.Reading;
import dev.dateline.article.Submission;
import dev.dateline.article.SubmissionReader;
import java.util.List;
import java.util.Map;

/** Reads the body of a request, in any of the forms that are accepted, into an article and options. */
public final class RequestReader {

    private static final List<String> OPTIONS = List.of("sentences", "maxCharacters", "offsets", "includeText");

    private final SubmissionReader submissions = new SubmissionReader();

    /** Reads a JSON article; the body has been decoded and its byte order mark skipped. */
    public ArticleRequest.Outcome json(String body) {
        Faults faults = Faults.inBody();
        return new JsonArticle(body, faults).read(sent -> submit(sent.submission(), sent.options(), faults));
    }

    /**
     * Reads a plain text; the other fields are query parameters.
     *
     * @param text the article's text
     * @param parameters values of each query parameter, in the order given; unknown names are ignored
     */
    public ArticleRequest.Outcome plainText(String text, Map<String, List<String>> parameters) {
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
        return submit(query.submission(text), options, faults);
    }

    private ArticleRequest.Outcome submit(Submission sent, OptionFields options, Faults faults) {
        Reading reading = submissions.read(sent, faults);
        if (reading instanceof Reading.Read read) {
            return new ArticleRequest.Accepted(new ArticleRequest(read.article(), options.read()));
        }
        return new ArticleRequest.Refused(((Reading.Refused) reading).problem());
    }
}
