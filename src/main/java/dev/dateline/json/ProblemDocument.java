package dev.dateline.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.article.Problem;
import java.util.List;

/**
 * A problem as RFC 9457 writes it.
 *
 * @param type a URI that names the kind of problem; it does not resolve
 * @param title the kind of problem in words
 * @param status the HTTP status
 * @param detail what was read, what was expected, and where
 * @param instance the path that was asked for, or the id of the log line
 * @param errors the fields at fault; left out where there are none
 */
public record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Problem.Fault> errors) {

    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The document of a problem at {@code instance}. */
    public static ProblemDocument of(Problem problem, String instance) {
        return new ProblemDocument(
                "tag:dateline.dev,2026:" + problem.code().label(),
                titleOf(problem.code()),
                statusOf(problem.code()),
                problem.detail(),
                instance,
                problem.faults());
    }

    private static int statusOf(Problem.Code code) {
        return switch (code) {
            case MALFORMED, WRONG_TYPE -> 400;
            case UNKNOWN_PATH -> 404;
            case METHOD_NOT_ALLOWED -> 405;
            case BODY_TOO_LARGE, TEXT_TOO_LONG -> 413;
            case UNSUPPORTED_MEDIA_TYPE -> 415;
            case INVALID_ARTICLE -> 422;
            case INTERNAL -> 500;
        };
    }

    private static String titleOf(Problem.Code code) {
        return switch (code) {
            case UNKNOWN_PATH -> "No such function";
            case METHOD_NOT_ALLOWED -> "Method not allowed";
            case BODY_TOO_LARGE -> "Body too large";
            case TEXT_TOO_LONG -> "Text too long";
            case UNSUPPORTED_MEDIA_TYPE -> "Unsupported media type";
            case MALFORMED -> "Malformed body";
            case WRONG_TYPE -> "Wrong JSON type";
            case INVALID_ARTICLE -> "Article cannot be analysed";
            case INTERNAL -> "Internal error";
        };
    }
}
