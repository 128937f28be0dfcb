package dev.dateline.upload;

import com.amazonaws.services.lambda.runtime.Context;
import io.quarkus.arc.Arc;
import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The handler that AWS Lambda calls for uploads: {@code dev.dateline.upload.UploadHandler::handleRequest}. It implements no Lambda
 * interface, because the build allows only one such handler, which is the one for HTTP.
 */
public final class UploadHandler {

    private final AtomicBoolean isFirst = new AtomicBoolean(true);

    /** Initializes the application before the first event. */
    public UploadHandler() {
        Quarkus.manualInitialize();
    }

    /**
     * Processes the objects that an event names.
     *
     * @param event S3's own, or wrapped by SQS or EventBridge
     * @param answer receives {@code batchItemFailures} for SQS; nothing is written for other events
     * @param context the context of the invocation
     * @throws IOException where the event cannot be read
     */
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        Quarkus.manualStart();
        Invocation invocation = new Invocation(
                context.getAwsRequestId(),
                context.getFunctionName(),
                isFirst.getAndSet(false),
                context::getRemainingTimeInMillis);
        answer.write(Arc.container().instance(UploadProcessor.class).get().answer(event.readAllBytes(), invocation));
    }
}
