package dev.dateline.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dateline.article.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON object token by token, so that faults are reported with line and column (both from 1, columns in UTF-16 code units). A
 * duplicate key is a fault.
 */
final class JsonBody {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final List<Problem.Fault> wrongTypes = new ArrayList<>();

    /** Reads a field, from the value at the parser's position to the end of the value. */
    interface Field {
        void read(String name, JsonParser parser) throws IOException;
    }

    /** Reads the whole body; returns the problem where it is not JSON or a field has the wrong type. */
    Optional<Problem> read(String body, Field fields) {
        try (JsonParser parser = MAPPER.createParser(body)) {
            parser.nextToken();
            if (parser.currentToken() == null) {
                return Optional.of(Problem.of(Problem.Code.MALFORMED, "The body is empty; expected a JSON object."));
            }
            object(parser, "", fields);
            if (parser.nextToken() != null) {
                return Optional.of(Problem.of(
                        Problem.Code.MALFORMED,
                        "The JSON goes on after its end" + place(parser.currentTokenLocation()) + "."));
            }
        } catch (JsonProcessingException e) {
            return Optional.of(malformed(e));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return wrongTypes.isEmpty() ? Optional.empty() : Optional.of(Problem.of(Problem.Code.WRONG_TYPE, wrongTypes));
    }

    /** Reads the fields of the object at the parser's position. */
    void object(JsonParser parser, String pointer, Field fields) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            wrongType(parser, pointer, "an object");
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            fields.read(name, parser);
        }
    }

    /** A string, or null where there is a null or something else. */
    @Nullable
    String string(JsonParser parser, String pointer) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        if (parser.currentToken() != JsonToken.VALUE_NULL) {
            wrongType(parser, pointer, "a string");
        }
        return null;
    }

    /** A whole number, {@code 3.0} among them; those too large for a long count as the largest. */
    void number(JsonParser parser, String pointer, LongConsumer then) throws IOException {
        if (parser.currentToken().isNumeric()) {
            double value = parser.getDoubleValue();
            if (value == Math.rint(value)) {
                then.accept((long) value);
                return;
            }
        }
        wrongType(parser, pointer, "a whole number");
    }

    /** Records that the value at the parser's position has the wrong type, and skips it. */
    void wrongType(JsonParser parser, String pointer, String expected) throws IOException {
        String read = switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            default -> "null";
        };
        wrongTypes.add(new Problem.Fault(
                pointer, "Read " + read + place(parser.currentTokenLocation()) + "; expected " + expected + "."));
        parser.skipChildren();
    }

    /** The problem of a text that is not JSON, with its position. */
    static Problem malformed(JsonProcessingException e) {
        return Problem.of(
                Problem.Code.MALFORMED, "JSON fault" + place(e.getLocation()) + ": " + e.getOriginalMessage());
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
