package dev.dateline.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Serves the OpenAPI document. It is written by hand, because generators do not see Funqy functions. */
@ApplicationScoped
class OpenApiRoute {

    static final String PATH = "/q/openapi";

    void register(@Observes Router router) {
        Buffer document = Buffer.buffer(read());
        router.get(PATH)
                .handler(routing -> routing.response()
                        .putHeader("Content-Type", "application/yaml;charset=UTF-8")
                        .end(document));
    }

    private static byte[] read() {
        try (InputStream in = OpenApiRoute.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            if (in == null) {
                throw new IllegalStateException("META-INF/openapi.yaml is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
