package dev.dateline.function;

import dev.dateline.article.Problem;
import dev.dateline.function.wire.ArticleRequest;
import dev.dateline.function.wire.RequestReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads a body by its content type: the same for every door. */
final class BodyReader {

    /** Largest body, in bytes. */
    static final int LARGEST_BODY = 5 * 1024 * 1024;

    private static final Set<String> LATER =
            Set.of("text/html", "application/ld+json", "application/vnd.iptc.ninjs+json");

    private final RequestReader requests;

    BodyReader(RequestReader requests) {
        this.requests = requests;
    }

    /**
     * Reads one body.
     *
     * @param body at most {@link #LARGEST_BODY} bytes are read
     * @param contentType as the sender names it
     * @param parameters the query parameters, asked for only where the body is the text itself
     */
    ArticleRequest.Outcome read(
            byte[] body, Optional<String> contentType, Supplier<Map<String, List<String>>> parameters) {
        if (body.length > LARGEST_BODY) {
            return refused(
                    Problem.Code.BODY_TOO_LARGE,
                    "The body has " + body.length + " bytes; at most " + LARGEST_BODY + " are read.");
        }
        if (contentType.isEmpty()) {
            return unsupported("There is no Content-Type");
        }
        Optional<MediaType> type = contentType.flatMap(MediaType::parse);
        return switch (type.map(MediaType::name).orElse("")) {
            case "application/json" -> decoded(body, StandardCharsets.UTF_8, requests::json);
            case "text/plain" -> plainText(body, type.orElseThrow(), parameters);
            default ->
                type.filter(known -> LATER.contains(known.name())).isPresent()
                        ? unsupported("This version does not read "
                                + type.orElseThrow().name() + " yet")
                        : unsupported("Content-Type is " + Problem.quoted(contentType.orElseThrow()));
        };
    }

    private ArticleRequest.Outcome plainText(
            byte[] body, MediaType type, Supplier<Map<String, List<String>>> parameters) {
        Charset charset = type.textCharset().orElse(null);
        if (charset == null) {
            return refused(
                    Problem.Code.UNSUPPORTED_MEDIA_TYPE,
                    "The charset is " + Problem.quoted(String.valueOf(type.charset()))
                            + "; expected UTF-8, UTF-16, ISO-8859-1 or Windows-1252.");
        }
        return decoded(body, charset, text -> {
            try {
                return requests.plainText(text, parameters.get());
            } catch (IllegalArgumentException e) {
                return refused(Problem.Code.MALFORMED, "The query is not percent-encoded as it should be.");
            }
        });
    }

    private static ArticleRequest.Outcome decoded(
            byte[] body, Charset charset, Function<String, ArticleRequest.Outcome> then) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(body);
        CharBuffer chars = CharBuffer.allocate((int) Math.ceil(body.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(bytes, chars, true);
        if (!result.isError()) {
            result = decoder.flush(chars);
        }
        if (result.isError()) {
            return refused(
                    Problem.Code.MALFORMED, "The body is not " + charset.name() + " at byte " + bytes.position() + ".");
        }
        String text = chars.flip().toString();
        return then.apply(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static ArticleRequest.Outcome unsupported(String read) {
        return refused(Problem.Code.UNSUPPORTED_MEDIA_TYPE, read + "; expected application/json or text/plain.");
    }

    private static ArticleRequest.Outcome refused(Problem.Code code, String detail) {
        return new ArticleRequest.Refused(Problem.of(code, detail));
    }
}
