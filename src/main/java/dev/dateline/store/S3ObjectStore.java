package dev.dateline.store;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Objects in Amazon S3 or a compatible store. Conditional writes use S3's own headers ({@code If-Match}, {@code
 * If-None-Match}); this class does not retry, see {@link RetryingStore}.
 */
public final class S3ObjectStore implements ObjectStore {

    /** Longest time from a request to the headers of its response. */
    private static final Duration ATTEMPT = Duration.ofSeconds(10);

    /** Longest time to read a body; within a region, 5 MiB take a tenth of a second. */
    private static final Duration BODY = Duration.ofSeconds(20);

    /** Error codes with a 4xx status that may be transient. */
    private static final Set<String> PASSING =
            Set.of("RequestTimeTooSkewed", "RequestTimeout", "SlowDown", "Throttling", "TooManyRequestsException");

    private final S3Client s3;

    public S3ObjectStore(S3Client s3) {
        this.s3 = s3;
    }

    /** A client without retries and with short timeouts. */
    public static S3ClientBuilder client() {
        return S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(Duration.ofSeconds(2))
                        .socketTimeout(Duration.ofSeconds(5)))
                .overrideConfiguration(with ->
                        with.retryStrategy(DefaultRetryStrategy.doNotRetry()).apiCallAttemptTimeout(ATTEMPT));
    }

    @Override
    public Optional<Head> head(ObjectKey object) {
        try {
            HeadObjectResponse head =
                    s3.headObject(request -> request.bucket(object.bucket()).key(object.name()));
            return Optional.of(headOf(
                    head.eTag(),
                    head.versionId(),
                    head.lastModified(),
                    head.contentLength(),
                    head.contentType(),
                    head.contentEncoding(),
                    head.metadata()));
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        } catch (SdkException e) {
            throw failure("ask for", object, e);
        }
    }

    @Override
    public Optional<StoredObject> read(ObjectKey object, long limit) {
        try (ResponseInputStream<GetObjectResponse> in =
                s3.getObject(request -> request.bucket(object.bucket()).key(object.name()))) {
            GetObjectResponse got = in.response();
            Head head = headOf(
                    got.eTag(),
                    got.versionId(),
                    got.lastModified(),
                    got.contentLength(),
                    got.contentType(),
                    got.contentEncoding(),
                    got.metadata());
            if (head.size() > limit) {
                in.abort();
                return Optional.of(new StoredObject(head, new byte[0]));
            }
            return Optional.of(new StoredObject(head, whole(in, (int) head.size())));
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        } catch (SdkException | IOException e) {
            throw failure("read", object, e);
        }
    }

    /** Reads as many bytes as the headers announce, within {@link #BODY}; a truncated body is an error. */
    private static byte[] whole(ResponseInputStream<GetObjectResponse> in, int size) throws IOException {
        long deadline = System.nanoTime() + BODY.toNanos();
        byte[] body = new byte[size];
        int length = 0;
        while (length < size) {
            int read = in.read(body, length, Math.min(size - length, 1 << 16));
            if (read < 0 || System.nanoTime() > deadline) {
                in.abort();
                throw new IOException("the body ended or stood still after " + length + " of " + size + " bytes");
            }
            length += read;
        }
        return body;
    }

    @Override
    public void write(
            ObjectKey object,
            String contentType,
            byte[] body,
            Map<String, String> metadata,
            @Nullable String expected) {
        try {
            s3.putObject(
                    request -> request.bucket(object.bucket())
                            .key(object.name())
                            .contentType(contentType)
                            .metadata(metadata)
                            .ifMatch(expected)
                            .ifNoneMatch(expected == null ? "*" : null),
                    RequestBody.fromBytes(body));
        } catch (SdkException e) {
            throw failure("write", object, e);
        }
    }

    @Override
    public void delete(ObjectKey object, String expected) {
        try {
            s3.deleteObject(request ->
                    request.bucket(object.bucket()).key(object.name()).ifMatch(expected));
        } catch (SdkException e) {
            throw failure("delete", object, e);
        }
    }

    private static Head headOf(
            String etag,
            @Nullable String versionId,
            @Nullable Instant modified,
            @Nullable Long size,
            @Nullable String contentType,
            @Nullable String contentEncoding,
            Map<String, String> metadata) {
        // Where versioning is suspended, all new versions have the id "null".
        boolean hasVersion = versionId != null && !versionId.equals("null");
        return new Head(
                etag,
                hasVersion ? Objects.requireNonNull(versionId) : etag.replace("\"", ""),
                modified == null ? "" : modified.toString(),
                size == null ? 0 : size,
                contentType,
                contentEncoding,
                metadata);
    }

    private static RuntimeException failure(String verb, ObjectKey object, Exception e) {
        String message = "cannot " + verb + " " + object;
        if (!(e instanceof S3Exception answered)) {
            return StoreUnavailableException.unanswered(message, e);
        }
        AwsErrorDetails details = answered.awsErrorDetails();
        String code = details == null || details.errorCode() == null ? "" : details.errorCode();
        int status = answered.statusCode();
        boolean isConditional = verb.equals("write") || verb.equals("delete");
        if (isConditional && (status == 412 || status == 409 || code.equals("NoSuchKey"))) {
            return new ChangedException(message + ": " + status + " " + code);
        }
        boolean isPassing = status >= 500 || status == 429 || answered.isClockSkewException() || PASSING.contains(code);
        return new StoreUnavailableException(message + ": " + status + " " + code, e, isPassing);
    }
}
