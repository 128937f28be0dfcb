package dev.dateline.upload;

import dev.dateline.SeedArticle;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Storage events as AWS documents them, cut down to what is read. */
public final class TestStorageEvents {

    private TestStorageEvents() {}

    public static String s3(String bucket, String... keys) {
        return Arrays.stream(keys)
                .map(key -> """
                        {"eventSource": "aws:s3", "eventName": "ObjectCreated:Put", "s3": {"bucket": {"name": "%s"},
                        "object": {"key": "%s", "size": 1, "sequencer": "00"}}}""".formatted(bucket, URLEncoder.encode(key, StandardCharsets.UTF_8)))
                .collect(Collectors.joining(", ", "{\"Records\": [", "]}"));
    }

    /** News of one version of an object. */
    public static String s3(String bucket, String key, long sequencer) {
        return s3(bucket, key).replace("\"sequencer\": \"00\"", "\"sequencer\": \"%016X\"".formatted(sequencer));
    }

    static String eventBridge(String bucket, String key) {
        return """
                {"version": "0", "detail-type": "Object Created", "source": "aws.s3",
                 "detail": {"bucket": {"name": "%s"}, "object": {"key": "%s", "size": 1}}}""".formatted(bucket, key);
    }

    static String test() {
        return "{\"Service\": \"Amazon S3\", \"Event\": \"s3:TestEvent\", \"Bucket\": \"uploads\"}";
    }

    /** A batch of a queue; messages are named m0, m1, … */
    public static String sqs(String... bodies) {
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < bodies.length; i++) {
            records.append(i == 0 ? "" : ", ")
                    .append("{\"eventSource\": \"aws:sqs\", \"messageId\": \"m")
                    .append(i)
                    .append("\", \"body\": ")
                    .append(SeedArticle.quoted(bodies[i]))
                    .append("}");
        }
        return "{\"Records\": [" + records + "]}";
    }
}
