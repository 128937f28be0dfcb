package dev.dateline.http;

import dev.dateline.json.ArticleRequest;
import dev.dateline.json.ChronologyRequest;
import io.vertx.ext.web.RoutingContext;

/** The request that {@link RequestFilter} read and {@link Functions} answers, as it travels with the routing context. */
final class AdmittedRequest {

    private static final String KEY = AdmittedRequest.class.getName();

    private AdmittedRequest() {}

    static void put(RoutingContext routing, Object request) {
        routing.put(KEY, request);
    }

    static ArticleRequest article(RoutingContext routing) {
        return routing.<ArticleRequest>get(KEY);
    }

    static ChronologyRequest chronology(RoutingContext routing) {
        return routing.<ChronologyRequest>get(KEY);
    }

    /** Whether the request was admitted: a failure after that is not the client's fault. */
    static boolean isIn(RoutingContext routing) {
        return routing.get(KEY) != null;
    }
}
