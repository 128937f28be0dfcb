package dev.dateline.json;

import dev.dateline.article.Checked;
import dev.dateline.article.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads a body by its content type: the same over HTTP, from a store and from a folder. */
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
    public Checked<ArticleRequest> read(
            byte[] body, Optional<String> contentType, Supplier<Map<String, List<String>>> parameters) {
        if (body.length > LARGEST_BODY) {
            return tooLarge(body);
        }
        if (contentType.isEmpty()) {
            return unsupported("There is no Content-Type");
        }
        Optional<MediaType> type = contentType.flatMap(MediaType::parse);
        Reader reader = type.map(known -> readerOf(known.name(), parameters)).orElse(null);
        if (reader == null) {
            return unsupported("Content-Type is " + Problem.quoted(contentType.orElseThrow()));
        }
        return charsetOf(type.orElseThrow())
                .flatMap(charset -> BodyText.of(body, charset))
                .flatMap(text -> reader.read(text.text()));
    }

    /** Only text has a charset; JSON is always UTF-8. */
    private static Checked<Charset> charsetOf(MediaType type) {
        if (!type.name().startsWith("text/")) {
            return Checked.accepted(StandardCharsets.UTF_8);
        }
        return type.textCharset()
                .map(Checked::accepted)
                .orElseGet(() -> Checked.refused(
                        Problem.Code.UNSUPPORTED_MEDIA_TYPE,
                        "The charset is " + Problem.quoted(String.valueOf(type.charset()))
                                + "; expected UTF-8, UTF-16, ISO-8859-1 or Windows-1252."));
    }

    /**
     * Reads the body of a request for a chronology, which must be JSON.
     *
     * @param body at most {@link #LARGEST_BODY} bytes are read
     */
    public Checked<ChronologyRequest> readChronology(byte[] body, Optional<String> contentType) {
        if (body.length > LARGEST_BODY) {
            return tooLarge(body);
        }
        Optional<MediaType> type = contentType.flatMap(MediaType::parse);
        if (!type.map(MediaType::name).filter("application/json"::equals).isPresent()) {
            String read = contentType
                    .map(sent -> "Content-Type is " + Problem.quoted(sent))
                    .orElse("There is no Content-Type");
            return Checked.refused(Problem.Code.UNSUPPORTED_MEDIA_TYPE, read + "; expected application/json.");
        }
        return BodyText.of(body, StandardCharsets.UTF_8).flatMap(text -> requests.chronology(text.text()));
    }

    private static <T> Checked<T> tooLarge(byte[] body) {
        return Checked.refused(
                Problem.Code.BODY_TOO_LARGE,
                "The body has " + body.length + " bytes; at most " + LARGEST_BODY + " are read.");
    }

    /**
     * Reads a stored object. Its sender cannot be asked to correct it, so an unnamed charset is detected, and bytes
     * that do not decode are read as Windows-1252, with a warning.
     */
    public Checked<ArticleRequest> readStored(byte[] body, Optional<String> contentType) {
        Optional<MediaType> type = contentType.flatMap(MediaType::parse);
        Reader reader = type.map(known -> readerOf(known.name(), Map::of)).orElse(null);
        if (reader == null) {
            return unsupported("The object's type is " + Problem.quoted(contentType.orElse("")));
        }
        MediaType known = type.orElseThrow();
        BodyText text = BodyText.lenient(body, known.charset(), known.name().equals("text/html"));
        String warning = text.warning();
        Checked<ArticleRequest> request = reader.read(text.text());
        return warning == null ? request : request.map(accepted -> accepted.withWarning(warning));
    }

    /** Reads the text of a body. */
    private interface Reader {
        Checked<ArticleRequest> read(String text);
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

    private static Checked<ArticleRequest> withQuery(
            Supplier<Map<String, List<String>>> parameters,
            Function<Map<String, List<String>>, Checked<ArticleRequest>> then) {
        Map<String, List<String>> query;
        try {
            query = parameters.get();
        } catch (IllegalArgumentException e) {
            return Checked.refused(Problem.Code.MALFORMED, "The query is not percent-encoded as it should be.");
        }
        return then.apply(query);
    }

    private static Checked<ArticleRequest> unsupported(String read) {
        return Checked.refused(
                Problem.Code.UNSUPPORTED_MEDIA_TYPE,
                read + "; expected application/json, text/plain, text/html, application/ld+json or"
                        + " application/vnd.iptc.ninjs+json.");
    }
}
