package dev.dateline.json;

import dev.dateline.article.Checked;
import dev.dateline.article.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes read as text. A byte order mark is no part of it.
 *
 * @param warning a note on how it was decoded, or null
 */
record BodyText(String text, @Nullable String warning) {

    /** How far into a page its charset is looked for, in bytes: as far as the HTML standard has it. */
    private static final int PRESCAN = 1024;

    private static final Pattern META_CHARSET =
            Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([A-Za-z0-9_.:-]{1,40})", Pattern.CASE_INSENSITIVE);

    /** The characters of the bytes 0x80 to 0x9F in Windows-1252; unassigned bytes stay control characters. */
    private static final String WINDOWS_1252 =
            "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
                    + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /** Reads bytes that must be in a charset. ISO-8859-1 is read as Windows-1252, as every browser does. */
    static Checked<BodyText> of(byte[] body, Charset charset) {
        return decoded("The body", body, charset);
    }

    /**
     * Reads stored bytes, whose sender cannot be asked again: by their byte order mark, by the charset they are said to
     * have, by what a page says itself, and else as UTF-8; what fails as Windows-1252, with a warning.
     *
     * @param named the charset they are said to have, or null
     */
    static BodyText lenient(byte[] body, @Nullable String named, boolean isPage) {
        Charset charset = ofMark(body)
                .or(() -> known(named))
                .or(() -> isPage ? ofMeta(body) : Optional.empty())
                .orElse(StandardCharsets.UTF_8);
        return decoded("The object", body, charset)
                .fold(
                        text -> text,
                        problem -> new BodyText(latin(body), problem.detail() + " It was read as Windows-1252."));
    }

    private static Checked<BodyText> decoded(String what, byte[] body, Charset charset) {
        if (charset.equals(StandardCharsets.ISO_8859_1)) {
            return Checked.accepted(new BodyText(latin(body), null));
        }
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
            return Checked.refused(
                    Problem.Code.MALFORMED, what + " is not " + charset.name() + " at byte " + bytes.position() + ".");
        }
        String text = chars.flip().toString();
        return Checked.accepted(new BodyText(text.startsWith("\uFEFF") ? text.substring(1) : text, null));
    }

    private static Optional<Charset> ofMark(byte[] body) {
        int first = body.length > 1 ? (body[0] & 0xFF) << 8 | body[1] & 0xFF : 0;
        if (first == 0xFEFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (first == 0xFFFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        boolean isUtf8 = first == 0xEFBB && body.length > 2 && (body[2] & 0xFF) == 0xBF;
        return isUtf8 ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
    }

    private static Optional<Charset> ofMeta(byte[] body) {
        String start = new String(body, 0, Math.min(PRESCAN, body.length), StandardCharsets.ISO_8859_1);
        Matcher meta = META_CHARSET.matcher(start);
        // A page whose meta element can be read byte by byte is not in UTF-16, whatever it says.
        return meta.find()
                ? known(meta.group(1))
                        .map(charset -> charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset)
                : Optional.empty();
    }

    private static Optional<Charset> known(@Nullable String name) {
        try {
            return name == null ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static String latin(byte[] body) {
        char[] chars = new char[body.length];
        for (int i = 0; i < body.length; i++) {
            int b = body[i] & 0xFF;
            chars[i] = b >= 0x80 && b < 0xA0 ? WINDOWS_1252.charAt(b - 0x80) : (char) b;
        }
        return new String(chars);
    }
}
