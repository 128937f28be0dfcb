package dev.dateline.function;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Objects in Amazon S3, or in what speaks its protocol. */
final class S3ObjectStore implements ObjectStore {

    private final S3Client s3;

    S3ObjectStore(S3Client s3) {
        this.s3 = s3;
    }

    @Override
    public Optional<StoredObject> read(String bucket, String key, long limit) {
        try (ResponseInputStream<GetObjectResponse> in =
                s3.getObject(request -> request.bucket(bucket).key(key))) {
            GetObjectResponse head = in.response();
            long size = head.contentLength();
            byte[] body = new byte[0];
            if (size <= limit) {
                body = in.readAllBytes();
            } else {
                in.abort();
            }
            String version = head.versionId() == null ? Objects.requireNonNullElse(head.eTag(), "") : head.versionId();
            return Optional.of(new StoredObject(head.contentType(), head.contentEncoding(), version, size, body));
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        } catch (SdkException | IOException e) {
            throw new StoreUnavailableException("cannot read " + bucket + "/" + key, e);
        }
    }

    @Override
    public void write(String bucket, String key, String contentType, byte[] body, Map<String, String> metadata) {
        try {
            s3.putObject(
                    request -> request.bucket(bucket)
                            .key(key)
                            .contentType(contentType)
                            .metadata(metadata),
                    RequestBody.fromBytes(body));
        } catch (SdkException e) {
            throw new StoreUnavailableException("cannot write " + bucket + "/" + key, e);
        }
    }
}
