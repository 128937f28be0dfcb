package dev.dateline.store;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gaul.s3proxy.junit.S3ProxyExtension;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.S3Object;

/** A client of an S3 server that runs inside the test, with one bucket for uploads and one for results. */
public final class S3TestServer implements AutoCloseable {

    static final String UPLOADS = "uploads";
    static final String RESULTS = "results";

    private static final String ACCESS_KEY = "access";
    private static final String SECRET_KEY = "secret";

    private final S3Client s3;

    public S3TestServer(S3ProxyExtension server) {
        this(endpoint(server));
    }

    /** A client of what stands in front of a server. */
    public S3TestServer(URI endpoint) {
        s3 = at(endpoint, S3Client.builder().httpClient(UrlConnectionHttpClient.create()));
        s3.createBucket(bucket -> bucket.bucket(UPLOADS));
        s3.createBucket(bucket -> bucket.bucket(RESULTS));
    }

    /** A client of the server, or of what stands in front of it. */
    public static S3Client at(URI endpoint, S3ClientBuilder client) {
        return client.endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(ACCESS_KEY, SECRET_KEY)))
                .forcePathStyle(true)
                .build();
    }

    /** A server that checks no signatures, for what stands in front of it to pass on requests it has changed. */
    public static S3ProxyExtension openServer() {
        return S3ProxyExtension.builder().build();
    }

    public static S3ProxyExtension server() {
        return S3ProxyExtension.builder()
                .withCredentials(ACCESS_KEY, SECRET_KEY)
                .build();
    }

    public static URI endpoint(S3ProxyExtension server) {
        return server.getUri();
    }

    public S3Client client() {
        return s3;
    }

    public void put(String key, String type, byte[] body) {
        s3.putObject(put -> put.bucket(UPLOADS).key(key).contentType(type), RequestBody.fromBytes(body));
    }

    public void put(String key, String type, String body) {
        put(key, type, body.getBytes(StandardCharsets.UTF_8));
    }

    public List<String> results() {
        return s3.listObjectsV2(list -> list.bucket(RESULTS)).contents().stream()
                .map(S3Object::key)
                .sorted()
                .toList();
    }

    public String result(String key) {
        return s3.getObjectAsBytes(get -> get.bucket(RESULTS).key(key)).asUtf8String();
    }

    @Override
    public void close() {
        s3.close();
    }
}
