package dev.dateline.lambda;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Replaces the connection to S3 during {@link SnapStartWarmup}: one article is stored, no results are, and writes are discarded. All of the client's code runs
 * except the network.
 *
 * @param article its bytes
 */
record WarmupHttpClient(byte[] article) implements SdkHttpClient {

    /** The event about the article, as a queue delivers it. */
    static final String EVENT = """
            {"Records": [{"eventSource": "aws:sqs", "messageId": "1", "body":
            "{\\"Records\\": [{\\"eventName\\": \\"ObjectCreated:Put\\", \\"s3\\": {\\"bucket\\": {\\"name\\": \\"uploads\\"},\
             \\"object\\": {\\"key\\": \\"incoming/warmup.txt\\", \\"sequencer\\": \\"00\\"}}}]}"}]}""";

    /** A client that knows one article. */
    static S3Client client(String article) {
        return S3Client.builder()
                .httpClient(new WarmupHttpClient(article.getBytes(StandardCharsets.UTF_8)))
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("warm-up", "warm-up")))
                .build();
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                ContentStreamProvider body = request.contentStreamProvider().orElse(null);
                if (body != null) {
                    body.newStream().readAllBytes();
                }
                return answer(request.httpRequest());
            }

            @Override
            public void abort() {}
        };
    }

    private HttpExecuteResponse answer(SdkHttpRequest request) {
        boolean isThere = request.encodedPath().endsWith("/warmup.txt");
        SdkHttpFullResponse.Builder head = SdkHttpFullResponse.builder()
                .statusCode(isThere || request.method().name().equals("PUT") ? 200 : 404)
                .putHeader("ETag", "\"warm-up\"")
                .putHeader("Content-Type", "text/plain")
                .putHeader("Content-Length", String.valueOf(isThere ? article.length : 0));
        boolean isRead = isThere && request.method().name().equals("GET");
        return HttpExecuteResponse.builder()
                .response(head.build())
                .responseBody(AbortableInputStream.create(new ByteArrayInputStream(isRead ? article : new byte[0])))
                .build();
    }

    @Override
    public void close() {}
}
