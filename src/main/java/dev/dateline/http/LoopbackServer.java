package dev.dateline.http;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Serves the functions on a loopback port for use on a laptop, if {@code dateline.port} is set. */
@ApplicationScoped
class LoopbackServer {

    private static final Logger LOG = Logger.getLogger(LoopbackServer.class);

    private final Vertx vertx;
    private final Router router;
    private final Optional<Integer> port;
    private @Nullable HttpServer server;

    @Inject
    LoopbackServer(Vertx vertx, Router router, @ConfigProperty(name = "dateline.port") Optional<Integer> port) {
        this.vertx = vertx;
        this.router = router;
        this.port = port;
    }

    void start(@Observes StartupEvent event) {
        port.ifPresent(number -> {
            server = vertx.createHttpServer()
                    .requestHandler(router)
                    .listen(number, "127.0.0.1")
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
            LOG.infof("Dateline answers at http://127.0.0.1:%d/", server.actualPort());
        });
    }

    void stop(@Observes ShutdownEvent event) {
        if (server != null) {
            server.close();
        }
    }
}
