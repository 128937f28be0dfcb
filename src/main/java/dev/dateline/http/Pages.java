package dev.dateline.http;

import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Set;

/** The pages for a browser, and the security policy for them. */
final class Pages {

    private static final Set<String> PATHS = Set.of("/", "/index.html", OpenApiRoute.PATH);

    /** The path of the page's files. */
    private static final String PARTS = "/page/";

    /** Allows the page's own files and this server's functions only: no inline script, no frame, no form. */
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "connect-src 'self'",
            "img-src 'self' data:",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'");

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin");

    private Pages() {}

    static boolean has(String path) {
        return PATHS.contains(path) || path.startsWith(PARTS);
    }

    /** Adds the headers that make a browser enforce the policy. */
    static void guard(RoutingContext routing) {
        HEADERS.forEach(routing.response()::putHeader);
    }
}
