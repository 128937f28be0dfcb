package dev.dateline.lambda;

import java.util.Map;

/**
 * A request as an HTTP API passes it to a function (API Gateway developer guide, "Payload format version 2.0"), with the fields that are read.
 */
record GatewayRequest(
        String version,
        String routeKey,
        String rawPath,
        String rawQueryString,
        Map<String, String> headers,
        RequestContext requestContext,
        String body,
        boolean isBase64Encoded) {

    record RequestContext(String stage, Http http) {}

    record Http(String method, String path, String protocol, String sourceIp) {}

    GatewayRequest {
        headers = Map.copyOf(headers);
    }

    static GatewayRequest post(String path, String type, String body) {
        return new GatewayRequest(
                "2.0",
                "$default",
                path,
                "",
                Map.of("content-type", type, "host", "warmup.invalid"),
                new RequestContext("$default", new Http("POST", path, "HTTP/1.1", "192.0.2.1")),
                body,
                false);
    }
}
