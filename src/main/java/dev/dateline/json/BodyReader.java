package dev.dateline.json;

import dev.dateline.article.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads a body by its content type: the same for every door. */
public final class BodyReader {

    /** Largest body, in bytes. */
    public static final int LARGEST_BODY = 5 * 1024 * 1024;

    private final RequestReader requests;

    public BodyReader(RequestReader requests) {
        this.requests = requests;
    }

    /**
     * Reads one body.
     *
     * @param body at most {@link #LARGEST_BODY} bytes are read
     * @param contentType as the sender names it
     * @param parameters the query parameters, asked for only where the body is the text itself
     */
    public ArticleRequest.Outcome read(
            byte[] body, Optional<String> contentType, Supplier<Map<String, List<String>>> parameters) {
        if (body.length > LARGEST_BODY) {
            return new ArticleRequest.Refused(tooLarge(body));
        }
        if (contentType.isEmpty()) {
            return unsupported("There is no Content-Type");
        }
        Optional<MediaType> type = contentType.flatMap(MediaType::parse);
        Reader reader = type.map(known -> readerOf(known.name(), parameters)).orElse(null);
        if (reader == null) {
            return unsupported("Content-Type is " + Problem.quoted(contentType.orElseThrow()));
        }
        Charset charset = StandardCharsets.UTF_8;
        if (type.orElseThrow().name().startsWith("text/")) {
            charset = type.flatMap(MediaType::textCharset).orElse(null);
        }
        if (charset == null) {
            return refused(
                    Problem.Code.UNSUPPORTED_MEDIA_TYPE,
                    "The charset is "
                            + Problem.quoted(String.valueOf(type.orElseThrow().charset()))
                            + "; expected UTF-8, UTF-16, ISO-8859-1 or Windows-1252.");
        }
        BodyText text = BodyText.of(body, charset);
        if (text instanceof BodyText.Malformed malformed) {
            return new ArticleRequest.Refused(malformed(charset, malformed));
        }
        return reader.read(((BodyText.Read) text).text());
    }

    /**
     * Reads the body of a request for a chronology: JSON alone.
     *
     * @param body at most {@link #LARGEST_BODY} bytes are read
     */
    public ChronologyRequest.Outcome readChronology(byte[] body, Optional<String> contentType) {
        if (body.length > LARGEST_BODY) {
            return new ChronologyRequest.Refused(tooLarge(body));
        }
        Optional<MediaType> type = contentType.flatMap(MediaType::parse);
        if (!type.map(MediaType::name).filter("application/json"::equals).isPresent()) {
            String read = contentType
                    .map(sent -> "Content-Type is " + Problem.quoted(sent))
                    .orElse("There is no Content-Type");
            return new ChronologyRequest.Refused(
                    Problem.of(Problem.Code.UNSUPPORTED_MEDIA_TYPE, read + "; expected application/json."));
        }
        BodyText text = BodyText.of(body, StandardCharsets.UTF_8);
        if (text instanceof BodyText.Malformed malformed) {
            return new ChronologyRequest.Refused(malformed(StandardCharsets.UTF_8, malformed));
        }
        return requests.chronology(((BodyText.Read) text).text());
    }

    private static Problem tooLarge(byte[] body) {
        return Problem.of(
                Problem.Code.BODY_TOO_LARGE,
                "The body has " + body.length + " bytes; at most " + LARGEST_BODY + " are read.");
    }

    private static Problem malformed(Charset charset, BodyText.Malformed malformed) {
        return Problem.of(
                Problem.Code.MALFORMED, "The body is not " + charset.name() + " at byte " + malformed.at() + ".");
    }

    /**
     * Reads an object that was stored: nobody can be asked to send it again, so that its charset is found out where it
     * is not told, and what is not in it is read all the same.
     */
    public ArticleRequest.Outcome readStored(byte[] body, Optional<String> contentType) {
        Optional<MediaType> type = contentType.flatMap(MediaType::parse);
        Reader reader = type.map(known -> readerOf(known.name(), Map::of)).orElse(null);
        if (reader == null) {
            return unsupported("The object's type is " + Problem.quoted(contentType.orElse("")));
        }
        MediaType known = type.orElseThrow();
        BodyText.Read read =
                BodyText.lenient(body, known.charset(), known.name().equals("text/html"));
        ArticleRequest.Outcome outcome = reader.read(read.text());
        String warning = read.warning();
        if (warning != null && outcome instanceof ArticleRequest.Accepted accepted) {
            ArticleRequest request = accepted.request();
            return new ArticleRequest.Accepted(
                    new ArticleRequest(request.article().withWarning(warning), request.options()));
        }
        return outcome;
    }

    /** Reads the text of a body. */
    private interface Reader {
        public ArticleRequest.Outcome read(String text);
    }

    private @Nullable Reader readerOf(String type, Supplier<Map<String, List<String>>> parameters) {
        return switch (type) {
            case "application/json" -> requests::json;
            case "text/plain" -> text -> withQuery(parameters, query -> requests.plainText(text, query));
            case "text/html" -> html -> withQuery(parameters, query -> requests.html(html, query));
            case "application/ld+json" -> json -> withQuery(parameters, query -> requests.jsonLd(json, query));
            case "application/vnd.iptc.ninjs+json" ->
                json -> withQuery(parameters, query -> requests.ninjs(json, query));
            default -> null;
        };
    }

    private static ArticleRequest.Outcome withQuery(
            Supplier<Map<String, List<String>>> parameters,
            Function<Map<String, List<String>>, ArticleRequest.Outcome> then) {
        Map<String, List<String>> query;
        try {
            query = parameters.get();
        } catch (IllegalArgumentException e) {
            return refused(Problem.Code.MALFORMED, "The query is not percent-encoded as it should be.");
        }
        return then.apply(query);
    }

    private static ArticleRequest.Outcome unsupported(String read) {
        return refused(
                Problem.Code.UNSUPPORTED_MEDIA_TYPE,
                read + "; expected application/json, text/plain, text/html, application/ld+json or"
                        + " application/vnd.iptc.ninjs+json.");
    }

    private static ArticleRequest.Outcome refused(Problem.Code code, String detail) {
        return new ArticleRequest.Refused(Problem.of(code, detail));
    }
}
