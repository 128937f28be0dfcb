package dev.dateline.http;

import dev.dateline.article.Checked;
import dev.dateline.article.Problem;
import dev.dateline.json.BodyReader;
import dev.dateline.json.RequestReader;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks every request before a function is called, in the order of the contract: path, method, size, media type, syntax, meaning. A valid request is passed on
 * as an article; any other is answered with its problem.
 */
@ApplicationScoped
class RequestFilter {

    /** Before every other handler, so that failures of all of them are reported in one format. */
    private static final int FIRST = -1000;

    private static final int LAST = 30_000;

    private static final String CHRONOLOGY = "/v1/chronology";

    private static final Set<String> FUNCTIONS =
            Set.of("/v1/summary", "/v1/entities", "/v1/timeline", "/v1/analysis", "/v1/timelinejs", CHRONOLOGY);

    private final BodyReader bodies;

    @Inject
    RequestFilter(RequestReader requests) {
        this.bodies = new BodyReader(requests);
    }

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(this::admit).failureHandler(ProblemResponse::answerFailure);
        router.route().order(LAST).handler(routing -> ProblemResponse.unknownPath(routing));
    }

    private void admit(RoutingContext routing) {
        if (Pages.has(routing.normalizedPath())) {
            admitPage(routing);
        } else if (!FUNCTIONS.contains(routing.request().path())) {
            if (routing.normalizedPath().startsWith("/v1/")) {
                ProblemResponse.unknownPath(routing);
            } else {
                routing.next();
            }
        } else if (routing.request().method().equals(HttpMethod.OPTIONS)) {
            routing.response()
                    .putHeader(HttpHeaders.ALLOW, "POST, OPTIONS")
                    .setStatusCode(204)
                    .end();
        } else if (!routing.request().method().equals(HttpMethod.POST)) {
            ProblemResponse.methodNotAllowed(routing, "POST, OPTIONS");
        } else {
            admitArticle(routing);
        }
    }

    private static void admitPage(RoutingContext routing) {
        HttpMethod method = routing.request().method();
        if (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)) {
            Pages.guard(routing);
            routing.next();
        } else {
            ProblemResponse.methodNotAllowed(routing, "GET, HEAD");
        }
    }

    private void admitArticle(RoutingContext routing) {
        Buffer buffer = routing.body().buffer();
        byte[] body = buffer == null ? new byte[0] : buffer.getBytes();
        Problem coding = codingFault(routing, body).orElse(null);
        if (coding != null) {
            ProblemResponse.answer(routing, coding);
        } else if (routing.request().path().equals(CHRONOLOGY)) {
            pass(routing, bodies.readChronology(body, contentType(routing)));
        } else {
            pass(routing, bodies.read(body, contentType(routing), () -> parameters(routing)));
        }
    }

    private static <T> void pass(RoutingContext routing, Checked<T> read) {
        if (read instanceof Checked.Accepted<T> accepted) {
            AdmittedRequest.put(routing, accepted.value());
            // Funqy must not bind the body again.
            ((RoutingContextInternal) routing).setBody(Buffer.buffer());
            routing.next();
        } else {
            ProblemResponse.answer(routing, ((Checked.Refused<T>) read).problem());
        }
    }

    /** A content coding that is not supported; a body that is too large is reported first. */
    private static Optional<Problem> codingFault(RoutingContext routing, byte[] body) {
        if (body.length > BodyReader.LARGEST_BODY) {
            return Optional.empty();
        }
        return routing.request().headers().getAll(HttpHeaders.CONTENT_ENCODING).stream()
                .flatMap(header -> List.of(header.split(",")).stream())
                .map(coding -> coding.strip().toLowerCase(Locale.ROOT))
                .filter(coding -> !coding.isEmpty() && !coding.equals("identity"))
                .findFirst()
                .map(coding -> Problem.of(
                        Problem.Code.UNSUPPORTED_MEDIA_TYPE,
                        "The Content-Encoding is " + Problem.quoted(coding)
                                + "; expected identity: send the body as it is."));
    }

    private static Optional<String> contentType(RoutingContext routing) {
        List<String> headers = routing.request().headers().getAll(HttpHeaders.CONTENT_TYPE);
        return headers.isEmpty() ? Optional.empty() : Optional.of(String.join(",", headers));
    }

    private static Map<String, List<String>> parameters(RoutingContext routing) {
        String query = routing.request().query();
        return query == null ? Map.of() : new QueryStringDecoder(query, false).parameters();
    }
}
