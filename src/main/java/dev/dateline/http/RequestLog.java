package dev.dateline.http;

import dev.dateline.json.LogLine;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Logs one line for each request to a function, without any of its text; on Lambda only. */
@ApplicationScoped
class RequestLog {

    /** Before {@link RequestFilter}, which answers some requests itself. */
    private static final int FIRST = -1001;

    private final Optional<String> function;
    private final WarmupState warmup;
    private final LogLine.Sink sink = LogLine.Sink.to(System.out);
    private final AtomicBoolean isFirst = new AtomicBoolean(true);

    @Inject
    RequestLog(@ConfigProperty(name = "aws.lambda.function.name") Optional<String> function, WarmupState warmup) {
        this.function = function;
        this.warmup = warmup;
    }

    void register(@Observes Router router) {
        function.ifPresent(name -> router.route("/v1/*").order(FIRST).handler(routing -> begin(routing, name)));
    }

    private void begin(RoutingContext routing, String name) {
        if (warmup.isRunning()) {
            routing.next();
            return;
        }
        long begin = System.nanoTime();
        boolean isCold = isFirst.getAndSet(false);
        routing.addEndHandler(ended -> {
            int status = routing.response().getStatusCode();
            sink.write(LogLine.of(status < 500 ? "INFO" : "ERROR", "request")
                    .with("function", name)
                    .with(
                            "traceId",
                            Objects.requireNonNullElse(routing.request().getHeader("X-Amzn-Trace-Id"), ""))
                    .with("coldStart", isCold)
                    .with("path", routing.request().path())
                    .with("status", status)
                    .with("outcome", status < 400 ? "answered" : status < 500 ? "refused" : "failed")
                    .metric("Requests", "Count", 1)
                    .metric("RequestTime", "Milliseconds", (System.nanoTime() - begin) / 1_000_000));
        });
        routing.next();
    }
}
