package dev.dateline.upload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Runs a definition in Amazon States Language as far as the backfill goes: choices by what is present, and a distributed map
 * over a list or an inventory in batches, with retries, tolerated failures and a manifest. Anything else is an error.
 */
final class StateMachine {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonNode definition;
    private final S3Client s3;
    private final Task task;

    /** What a task calls; an exception is the task's failure. */
    interface Task {

        byte[] call(byte[] payload) throws Exception;
    }

    /** An execution that failed, with the error's name. */
    static final class FailedException extends Exception {

        private static final long serialVersionUID = 1L;

        FailedException(String error) {
            super(error);
        }
    }

    StateMachine(String definition, Map<String, String> substitutions, S3Client s3, Task task) throws IOException {
        String text = definition;
        for (Map.Entry<String, String> each : substitutions.entrySet()) {
            text = text.replace("${" + each.getKey() + "}", each.getValue());
        }
        this.definition = JSON.readTree(text);
        this.s3 = s3;
        this.task = task;
    }

    /** Runs it; the last state's output. */
    JsonNode run(String input) throws IOException, FailedException {
        JsonNode data = JSON.readTree(input);
        JsonNode states = definition.path("States");
        String name = definition.path("StartAt").asText();
        while (true) {
            JsonNode state = required(states, name);
            switch (state.path("Type").asText()) {
                case "Choice" -> name = choose(state, data);
                case "Fail" -> throw new FailedException(state.path("Error").asText());
                case "Map" -> {
                    data = map(state, data);
                    if (state.path("End").asBoolean()) {
                        return data;
                    }
                    name = required(state, "Next").asText();
                }
                default -> throw new IllegalArgumentException("a state of type " + state.path("Type"));
            }
        }
    }

    private static String choose(JsonNode state, JsonNode data) {
        for (JsonNode choice : state.path("Choices")) {
            if (choice.path("IsPresent").asBoolean()
                    == !at(choice.path("Variable"), data).isMissingNode()) {
                return required(choice, "Next").asText();
            }
        }
        return required(state, "Default").asText();
    }

    private JsonNode map(JsonNode state, JsonNode data) throws IOException, FailedException {
        List<JsonNode> items = items(required(state, "ItemReader"), data);
        JsonNode batcher = required(state, "ItemBatcher");
        int size = required(batcher, "MaxItemsPerBatch").asInt();
        ArrayNode succeeded = JSON.createArrayNode();
        ArrayNode failed = JSON.createArrayNode();
        int failures = 0;
        for (int from = 0; from < items.size(); from += size) {
            List<JsonNode> batch = items.subList(from, Math.min(items.size(), from + size));
            ObjectNode input = JSON.createObjectNode();
            input.set("BatchInput", required(batcher, "BatchInput"));
            input.putArray("Items").addAll(batch);
            try {
                succeeded.add(process(required(state, "ItemProcessor"), input));
            } catch (FailedException e) {
                failed.add(input);
                failures += batch.size();
            }
        }
        JsonNode manifest = write(required(state, "ResultWriter"), succeeded, failed);
        if (failures * 100.0 > required(state, "ToleratedFailurePercentage").asDouble() * items.size()) {
            throw new FailedException("States.ExceedToleratedFailureThreshold");
        }
        return manifest;
    }

    private JsonNode process(JsonNode processor, JsonNode input) throws IOException, FailedException {
        JsonNode state =
                required(processor.path("States"), processor.path("StartAt").asText());
        if (!state.path("Resource").asText().equals("arn:aws:states:::lambda:invoke")
                || !state.path("Parameters").path("Payload.$").asText().equals("$")
                || !state.path("End").asBoolean()) {
            throw new IllegalArgumentException("expected one call of a function with all of the input");
        }
        int tries = 1 + state.path("Retry").path(0).path("MaxAttempts").asInt();
        for (int i = 0; i < tries; i++) {
            try {
                return JSON.createObjectNode()
                        .set("Payload", JSON.readTree(task.call(JSON.writeValueAsBytes(input))))
                        .path("Payload");
            } catch (Exception e) {
                // The next try, as the definition says.
            }
        }
        throw new FailedException("States.TaskFailed");
    }

    private List<JsonNode> items(JsonNode reader, JsonNode data) throws IOException {
        JsonNode parameters = required(reader, "Parameters");
        String bucket = required(parameters, "Bucket").asText();
        List<JsonNode> items = new ArrayList<>();
        if (reader.path("Resource").asText().equals("arn:aws:states:::s3:listObjectsV2")) {
            String prefix = at(required(parameters, "Prefix.$"), data).asText();
            s3.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(prefix)).contents().stream()
                    .map(StateMachine::listed)
                    .forEach(items::add);
            return items;
        }
        if (!reader.path("ReaderConfig").path("InputType").asText().equals("MANIFEST")) {
            throw new IllegalArgumentException("a reader of " + reader);
        }
        JsonNode manifest = JSON.readTree(
                read(bucket, at(required(parameters, "Key.$"), data).asText()));
        List<String> schema = List.of(manifest.path("fileSchema").asText().split(", "));
        for (JsonNode file : manifest.path("files")) {
            byte[] list = new GZIPInputStream(new ByteArrayInputStream(
                            read(bucket, file.path("key").asText())))
                    .readAllBytes();
            new String(list, StandardCharsets.UTF_8).lines().forEach(line -> items.add(row(schema, line)));
        }
        return items;
    }

    private byte[] read(String bucket, String key) {
        return s3.getObjectAsBytes(get -> get.bucket(bucket).key(key)).asByteArray();
    }

    private static JsonNode listed(S3Object object) {
        return JSON.createObjectNode()
                .put("Etag", object.eTag())
                .put("Key", object.key())
                .put("Size", object.size());
    }

    private static JsonNode row(List<String> schema, String line) {
        ObjectNode item = JSON.createObjectNode();
        String[] cells = line.split(",");
        for (int i = 0; i < schema.size(); i++) {
            item.put(schema.get(i), cells[i].replace("\"", ""));
        }
        return item;
    }

    private JsonNode write(JsonNode writer, ArrayNode succeeded, ArrayNode failed) throws IOException {
        String bucket = required(writer.path("Parameters"), "Bucket").asText();
        String key = required(writer.path("Parameters"), "Prefix").asText() + "/run/manifest.json";
        ObjectNode manifest = JSON.createObjectNode();
        manifest.set("SUCCEEDED", succeeded);
        manifest.set("FAILED", failed);
        s3.putObject(put -> put.bucket(bucket).key(key), RequestBody.fromBytes(JSON.writeValueAsBytes(manifest)));
        return manifest;
    }

    /** What a reference path such as {@code $.prefix} points to. */
    private static JsonNode at(JsonNode path, JsonNode data) {
        return data.at(path.asText().substring(1).replace('.', '/'));
    }

    private static JsonNode required(JsonNode node, String field) {
        if (!node.has(field)) {
            throw new IllegalArgumentException("expected " + field + " in " + node);
        }
        return node.path(field);
    }
}
