package dev.dateline.upload;

import dev.dateline.article.Checked;
import dev.dateline.article.Problem;
import dev.dateline.json.BodyReader;
import dev.dateline.store.ObjectStore.Head;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an upload as they were before they were compressed.
 *
 * @param bytes uncompressed
 * @param type their content type, if it is known
 */
record StoredBody(byte[] bytes, Optional<String> type) {

    /** Content types by the suffix of a key; the longest suffix wins. */
    private static final Map<String, String> TYPES = Map.of(
            ".txt", "text/plain",
            ".html", "text/html",
            ".json", "application/json",
            ".jsonld", "application/ld+json",
            ".ninjs.json", "application/vnd.iptc.ninjs+json");

    /**
     * Decompresses gzip once, where {@code Content-Encoding} or a key that ends in {@code .gz} names it. At most {@link BodyReader#LARGEST_BODY} bytes
     * may result.
     *
     * @param body empty where the head gives a size over the limit
     */
    static Checked<StoredBody> of(String key, Head head, byte[] body) {
        if (head.size() > BodyReader.LARGEST_BODY) {
            return Checked.refused(
                    Problem.Code.BODY_TOO_LARGE,
                    "The object has " + head.size() + " bytes; at most " + BodyReader.LARGEST_BODY + " are read.");
        }
        String lower = key.toLowerCase(Locale.ROOT);
        boolean isNamedGzip = lower.endsWith(".gz");
        Optional<String> type = typeOf(
                isNamedGzip ? lower.substring(0, lower.length() - 3) : lower,
                isNamedGzip && isGzipType(head.contentType()) ? null : head.contentType());
        List<String> codings = codingsOf(head.contentEncoding());
        if (codings.isEmpty() && !isNamedGzip) {
            return Checked.accepted(new StoredBody(body, type));
        }
        if (codings.size() > 1 || !List.of("gzip").containsAll(codings)) {
            return Checked.refused(
                    Problem.Code.UNSUPPORTED_MEDIA_TYPE,
                    "The Content-Encoding is " + Problem.quoted(String.join(", ", codings))
                            + "; expected identity or gzip.");
        }
        return unzipped(body, type);
    }

    private static Checked<StoredBody> unzipped(byte[] body, Optional<String> type) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            byte[] bytes = in.readNBytes(BodyReader.LARGEST_BODY + 1);
            return bytes.length <= BodyReader.LARGEST_BODY
                    ? Checked.accepted(new StoredBody(bytes, type))
                    : Checked.refused(
                            Problem.Code.BODY_TOO_LARGE,
                            "Unzipped, the object has more than " + BodyReader.LARGEST_BODY + " bytes.");
        } catch (IOException e) {
            return Checked.refused(Problem.Code.MALFORMED, "The object is said to be gzip and cannot be unzipped.");
        }
    }

    /** The codings to decode; those that S3 adds while it receives an object are not among them. */
    private static List<String> codingsOf(@Nullable String contentEncoding) {
        return contentEncoding == null
                ? List.of()
                : Arrays.stream(contentEncoding.split(","))
                        .map(coding -> coding.strip().toLowerCase(Locale.ROOT))
                        .map(coding -> coding.equals("x-gzip") ? "gzip" : coding)
                        .filter(coding ->
                                !List.of("", "identity", "aws-chunked").contains(coding))
                        .toList();
    }

    private static boolean isGzipType(@Nullable String type) {
        return type != null && (type.equals("application/gzip") || type.equals("application/x-gzip"));
    }

    /** By the key's suffix, with the charset of the stored type where both agree; otherwise the stored type. */
    private static Optional<String> typeOf(String key, @Nullable String storedType) {
        Optional<String> byKey = TYPES.keySet().stream()
                .filter(key::endsWith)
                .max(Comparator.comparingInt(String::length))
                .map(TYPES::get);
        boolean agree = byKey.isPresent() && storedType != null && storedType.startsWith(byKey.get());
        return byKey.isPresent() && !agree ? byKey : Optional.ofNullable(storedType);
    }
}
