package dev.dateline.lambda;

import dev.dateline.analysis.ArticleAnalyzer;
import dev.dateline.http.WarmupState;
import dev.dateline.json.Answers;
import dev.dateline.json.JsonBytes;
import dev.dateline.json.RequestReader;
import dev.dateline.store.ObjectKey;
import dev.dateline.store.ObjectStore;
import dev.dateline.store.S3ObjectStore;
import dev.dateline.upload.Invocation;
import dev.dateline.upload.UploadAnalyzer;
import dev.dateline.upload.UploadBuckets;
import dev.dateline.upload.UploadLog;
import dev.dateline.upload.UploadProcessor;
import io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Sends real requests before AWS Lambda takes its snapshot (SnapStart), so that the snapshot contains loaded and compiled classes. It leaves
 * nothing unique or dated behind: no log line, no metric, and the first real request still counts as the first.
 */
@Singleton
@Unremovable
public class SnapStartWarmup implements Resource {

    /** As many requests as C1 needs to compile the code that every article runs through. */
    private static final int ROUNDS = 30;

    private static final Logger LOG = Logger.getLogger(SnapStartWarmup.class);

    private final ArticleAnalyzer analyzer;
    private final RequestReader requests;
    private final Answers answers;
    private final Instance<UploadProcessor> processor;
    private final Optional<String> uploads;
    private final WarmupState state;

    @Inject
    SnapStartWarmup(
            ArticleAnalyzer analyzer,
            RequestReader requests,
            Answers answers,
            Instance<UploadProcessor> processor,
            WarmupState state,
            @ConfigProperty(name = "dateline.uploads.bucket") Optional<String> uploads) {
        this.analyzer = analyzer;
        this.requests = requests;
        this.answers = answers;
        this.processor = processor;
        this.state = state;
        this.uploads = uploads;
    }

    void register(@Observes StartupEvent event) {
        Core.getGlobalContext().register(this);
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) throws IOException {
        warmUp();
    }

    /** Sends the requests. */
    void warmUp() throws IOException {
        state.setRunning(true);
        try {
            String text = article();
            if (uploads.isPresent()) {
                takeIn(text, uploads.orElseThrow());
            } else {
                ask(text);
            }
        } finally {
            state.setRunning(false);
        }
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) {
        // Nothing to restore: each request asks for time and randomness itself.
    }

    private static void ask(String text) throws IOException {
        QuarkusStreamHandler handler = new QuarkusStreamHandler();
        List<GatewayRequest> requests = new ArrayList<>();
        for (String path : List.of("/v1/summary", "/v1/entities", "/v1/timeline", "/v1/timelinejs")) {
            requests.add(GatewayRequest.post(path, "text/plain", text));
        }
        String page = "<article><h1>Rescue</h1><p>" + text.replace("\n\n", "</p><p>") + "</p></article>";
        requests.add(GatewayRequest.post("/v1/analysis", "text/html", page));
        requests.add(GatewayRequest.post("/v1/analysis", "application/json", "{"));
        String json = new String(JsonBytes.of(new Article(text)), StandardCharsets.UTF_8);
        requests.addAll(Collections.nCopies(ROUNDS, GatewayRequest.post("/v1/analysis", "application/json", json)));
        for (GatewayRequest request : requests) {
            handler.handleRequest(new ByteArrayInputStream(JsonBytes.of(request)), new ByteArrayOutputStream(), null);
        }
    }

    /** Processes an upload in a store in memory, and sends one request to the real store. */
    private void takeIn(String text, String buckets) {
        Invocation invocation = new Invocation("warm-up", "warm-up", true, () -> Long.MAX_VALUE);
        try (S3Client s3 = WarmupHttpClient.client(text)) {
            UploadBuckets uploadBuckets = UploadBuckets.parse("uploads", "incoming/", "results");
            UploadProcessor inMemory = new UploadProcessor(
                    new UploadAnalyzer(uploadBuckets, new S3ObjectStore(s3), requests, analyzer, answers),
                    UploadLog.json(line -> {}));
            for (int i = 0; i < ROUNDS; i++) {
                inMemory.answer(WarmupHttpClient.EVENT.getBytes(StandardCharsets.UTF_8), invocation);
            }
        }
        processor.get();
        try (S3Client s3 = S3ObjectStore.client().build()) {
            new S3ObjectStore(s3).head(new ObjectKey(buckets.split(",", 2)[0].strip(), "incoming/.warm-up"));
        } catch (ObjectStore.StoreUnavailableException e) {
            LOG.warnf(
                    "The store did not answer before the snapshot, the first upload takes longer: %s", e.getMessage());
        }
    }

    private static String article() throws IOException {
        try (InputStream in = SnapStartWarmup.class.getResourceAsStream("/META-INF/warmup.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A request as clients send it. */
    record Article(String text) {}
}
