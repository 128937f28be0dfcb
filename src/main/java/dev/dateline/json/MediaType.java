package dev.dateline.json;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A content type as a request names it.
 *
 * @param name type and subtype in lower case
 * @param charset the charset parameter as it was written, without quotes; null where there is none
 */
record MediaType(String name, @Nullable String charset) {

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final Pattern NAME = Pattern.compile("\\s*(" + TOKEN + "/" + TOKEN + ")\\s*(;.*)?");
    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*(?:\"([^\"]*)\"|(" + TOKEN + "))", Pattern.CASE_INSENSITIVE);

    private static final Set<String> CHARSETS =
            Set.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252");

    /** Reads a Content-Type header; empty where it is none. */
    static Optional<MediaType> parse(String header) {
        Matcher type = NAME.matcher(header);
        if (!type.matches()) {
            return Optional.empty();
        }
        Matcher charset = CHARSET.matcher(type.group(2) == null ? "" : type.group(2));
        String named = charset.find() ? (charset.group(1) == null ? charset.group(2) : charset.group(1)) : null;
        return Optional.of(new MediaType(type.group(1).toLowerCase(Locale.ROOT), named));
    }

    /** The charset of a text body: the named one, UTF-8 where none is named; empty where it is not read here. */
    Optional<Charset> textCharset() {
        if (charset == null) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        try {
            return Optional.of(Charset.forName(charset)).filter(known -> CHARSETS.contains(known.name()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
