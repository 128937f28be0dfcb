package dev.dateline.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** News from a store that objects were put there, in the forms it can come in. */
public sealed interface StorageEvent {

    /** An event that reached the function by itself: from the store, or from EventBridge. Empty for a test event. */
    record Direct(List<UploadedObject> objects) implements StorageEvent {}

    /** A part of an archive, named by a list of what it holds: Step Functions brings it, and wants to know how much it was. */
    record Listing(List<UploadedObject> objects) implements StorageEvent {

        /** The answer to a listing: how many objects were dealt with. */
        public record Answer(int handled) {

            /** Writes the answer down. */
            public byte[] toJson() {
                return JsonBytes.of(this);
            }
        }

        /** The answer where all were dealt with. */
        public Answer handled() {
            return new Answer(objects.size());
        }
    }

    /** Messages of a queue, each to be answered for by itself. */
    record Batch(List<Message> messages) implements StorageEvent {}

    /**
     * A message of a queue.
     *
     * @param id the queue's name for it
     * @param objects what it tells of; null where its body is no storage event
     */
    record Message(String id, @Nullable List<UploadedObject> objects) {}

    /**
     * An object that was put into the store.
     *
     * @param bucket where it is
     * @param key its key, decoded
     * @param sequencer orders the events of one key; null where the event has none
     */
    record UploadedObject(
            String bucket, String key, @Nullable Sequencer sequencer) {}

    /** The answer to a batch: the messages that must be delivered again. */
    record BatchAnswer(List<Failure> batchItemFailures) {

        /** One message that must be delivered again. */
        public record Failure(String itemIdentifier) {}

        /** Writes the answer down. */
        public byte[] toJson() {
            return JsonBytes.of(this);
        }
    }

    /**
     * Reads an event.
     *
     * @throws IllegalArgumentException where it is none of the forms known
     */
    static StorageEvent parse(byte[] event) {
        try {
            JsonNode root = Json.MAPPER.readTree(event);
            JsonNode first = root.path("Records").path(0);
            if (first.path("eventSource").asText().equals("aws:sqs")) {
                List<Message> messages = new ArrayList<>();
                root.path("Records").forEach(message -> messages.add(Json.message(message)));
                return new Batch(messages);
            }
            return root.path("Items").isArray() ? new Listing(Json.listed(root)) : new Direct(Json.objects(root));
        } catch (IOException e) {
            throw new IllegalArgumentException("the event is not JSON", e);
        }
    }

    /** How each form spells what it tells. */
    final class Json {

        private static final JsonMapper MAPPER = JsonMapper.builder().build();

        private Json() {}

        private static Message message(JsonNode message) {
            String id = message.path("messageId").asText();
            try {
                return new Message(
                        id, objects(MAPPER.readTree(message.path("body").asText())));
            } catch (JsonProcessingException | IllegalArgumentException e) {
                return new Message(id, null);
            }
        }

        private static List<UploadedObject> objects(JsonNode event) {
            if (event.path("Event").asText().equals("s3:TestEvent")) {
                return List.of();
            }
            if (event.path("source").asText().equals("aws.s3")) {
                JsonNode detail = event.path("detail");
                return event.path("detail-type").asText().equals("Object Created")
                        ? List.of(
                                object(detail, detail.path("object").path("key").asText()))
                        : List.of();
            }
            if (!event.path("Records").isArray()) {
                throw new IllegalArgumentException("the event is none of S3's, EventBridge's or SQS's");
            }
            List<UploadedObject> objects = new ArrayList<>();
            for (JsonNode entry : event.path("Records")) {
                if (!entry.path("s3").isObject()) {
                    throw new IllegalArgumentException("a record of the event is not S3's");
                }
                if (entry.path("eventName").asText().startsWith("ObjectCreated:")) {
                    JsonNode s3 = entry.path("s3");
                    String key = s3.path("object").path("key").asText();
                    objects.add(object(s3, URLDecoder.decode(key, StandardCharsets.UTF_8)));
                }
            }
            return objects;
        }

        /**
         * Items of S3's lists ({@code listObjectsV2}) or of its inventories, whose keys are form-encoded; the batch says which
         * of the two, and the bucket.
         */
        private static List<UploadedObject> listed(JsonNode batch) {
            String bucket = batch.path("BatchInput").path("bucket").asText();
            boolean isEncoded = batch.path("BatchInput").path("keys").asText().equals("encoded");
            List<UploadedObject> objects = new ArrayList<>();
            for (JsonNode item : batch.path("Items")) {
                String key = item.path("Key").asText();
                if (bucket.isEmpty() || key.isEmpty()) {
                    throw new IllegalArgumentException("an item of the batch has no key, or the batch no bucket");
                }
                objects.add(new UploadedObject(
                        bucket, isEncoded ? URLDecoder.decode(key, StandardCharsets.UTF_8) : key, null));
            }
            return objects;
        }

        private static UploadedObject object(JsonNode node, String key) {
            String bucket = node.path("bucket").path("name").asText();
            if (bucket.isEmpty() || key.isEmpty()) {
                throw new IllegalArgumentException("a record of the event names no bucket or no key");
            }
            Sequencer sequencer = Sequencer.parse(
                            node.path("object").path("sequencer").asText())
                    .orElse(null);
            return new UploadedObject(bucket, key, sequencer);
        }
    }
}
