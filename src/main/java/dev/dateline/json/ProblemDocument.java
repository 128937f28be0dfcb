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

    /** Writes a problem down. */
    public static ProblemDocument of(Problem problem, String title, int status, String instance) {
        return new ProblemDocument(
                "tag:dateline.dev,2026:" + problem.code().label(),
                title,
                status,
                problem.detail(),
                instance,
                problem.faults());
    }
}
