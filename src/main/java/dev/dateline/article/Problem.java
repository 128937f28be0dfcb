package dev.dateline.article;

import java.util.List;
import java.util.Locale;

/**
 * Why a request is refused, in words for the person who sent it.
 *
 * @param code what kind of problem it is; stable, for programs
 * @param detail what was read, what was expected, and where
 * @param faults the fields at fault, by the order in which they were checked; empty where no single field is
 */
public record Problem(Code code, String detail, List<Fault> faults) {

    /** Kinds of problems. A name, once given, is kept. */
    public enum Code {
        /** No such function. */
        UNKNOWN_PATH,
        /** The function is not called by this method. */
        METHOD_NOT_ALLOWED,
        /** The body has too many bytes. */
        BODY_TOO_LARGE,
        /** The article's text has too many characters. */
        TEXT_TOO_LONG,
        /** A content type, charset or content encoding that is not read. */
        UNSUPPORTED_MEDIA_TYPE,
        /** The body does not follow the grammar of its content type. */
        MALFORMED,
        /** A field holds another JSON type than it should. */
        WRONG_TYPE,
        /** The request is well-formed but cannot be processed. */
        INVALID_ARTICLE,
        /** The fault is not the client's. */
        INTERNAL;

        /** The name in lower case, words joined by hyphens. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One field at fault.
     *
     * @param pointer JSON Pointer into the body ({@code /options/sentences}), or {@code ?name} of a query parameter
     * @param detail what was read and what was expected
     */
    public record Fault(String pointer, String detail) {}

    public Problem {
        faults = List.copyOf(faults);
    }

    /** A problem that no single field has. */
    public static Problem of(Code code, String detail) {
        return new Problem(code, detail, List.of());
    }

    /** A problem of one or more fields; the detail is that of the only one, or counts them. */
    public static Problem of(Code code, List<Fault> faults) {
        String detail =
                faults.size() == 1 ? faults.get(0).detail() : faults.size() + " fields are at fault; see errors.";
        return new Problem(code, detail, faults);
    }

    /** What a client sent, in quotes, at most 60 characters of it and on one line, fit to be shown in a detail. */
    public static String quoted(String sent) {
        StringBuilder shown = new StringBuilder("\"");
        sent.codePoints().limit(60).forEach(c -> {
            boolean isUnfit = Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE;
            shown.appendCodePoint(isUnfit ? '\uFFFD' : c);
        });
        return shown.append('"').toString();
    }
}
