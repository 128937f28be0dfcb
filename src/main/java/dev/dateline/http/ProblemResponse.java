package dev.dateline.http;

import dev.dateline.article.Problem;
import dev.dateline.json.BodyReader;
import dev.dateline.json.JsonBytes;
import dev.dateline.json.ProblemDocument;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Answers a request with a problem document. */
public final class ProblemResponse {

    private static final Logger LOG = Logger.getLogger(ProblemResponse.class);

    private ProblemResponse() {}

    static void unknownPath(RoutingContext routing) {
        answer(
                routing,
                Problem.of(
                        Problem.Code.UNKNOWN_PATH, "There is no such path; GET /q/openapi describes those there are."));
    }

    static void methodNotAllowed(RoutingContext routing, String allowed) {
        routing.response().putHeader(HttpHeaders.ALLOW, allowed);
        answer(
                routing,
                Problem.of(
                        Problem.Code.METHOD_NOT_ALLOWED,
                        "The method is " + routing.request().method().name() + "; expected one of " + allowed + "."));
    }

    static void answer(RoutingContext routing, Problem problem) {
        write(routing, ProblemDocument.of(problem, routing.request().path()));
    }

    /** Answers a failure that no handler answered: with its status if it is a client error, otherwise as an internal error. */
    static void answerFailure(RoutingContext routing) {
        if (routing.response().ended() || routing.response().headWritten()) {
            return;
        }
        Problem.@Nullable Code code = AdmittedRequest.isIn(routing) ? null : codeOf(routing.statusCode());
        if (code == Problem.Code.UNKNOWN_PATH) {
            unknownPath(routing);
        } else if (code == Problem.Code.BODY_TOO_LARGE) {
            answer(routing, Problem.of(code, "The body has more than " + BodyReader.LARGEST_BODY + " bytes."));
        } else if (code != null) {
            answer(routing, Problem.of(code, "The request could not be read."));
        } else {
            answerInternal(routing);
        }
    }

    private static Problem.@Nullable Code codeOf(int status) {
        return switch (status) {
            case 400 -> Problem.Code.MALFORMED;
            case 404 -> Problem.Code.UNKNOWN_PATH;
            case 405 -> Problem.Code.METHOD_NOT_ALLOWED;
            case 413 -> Problem.Code.BODY_TOO_LARGE;
            case 415 -> Problem.Code.UNSUPPORTED_MEDIA_TYPE;
            default -> null;
        };
    }

    private static void answerInternal(RoutingContext routing) {
        UUID id = UUID.randomUUID();
        Throwable failure = routing.failure();
        LOG.errorf("Request failed, id %s%s", id, failure == null ? "" : FailureTrace.of(failure));
        Problem problem = Problem.of(
                Problem.Code.INTERNAL, "The fault is not in the request; the log tells of it as " + id + ".");
        write(routing, ProblemDocument.of(problem, "urn:uuid:" + id));
    }

    private static void write(RoutingContext routing, ProblemDocument document) {
        Buffer body = Buffer.buffer(JsonBytes.of(document));
        routing.response().setStatusCode(document.status()).putHeader("Content-Type", ProblemDocument.MEDIA_TYPE);
        if (routing.request().method().equals(HttpMethod.HEAD)) {
            routing.response()
                    .putHeader("Content-Length", String.valueOf(body.length()))
                    .end();
        } else {
            routing.response().end(body);
        }
    }
}
