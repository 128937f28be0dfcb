package dev.dateline.function.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.dateline.article.Faults;
import dev.dateline.article.Problem;
import dev.dateline.article.Submission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An article in JSON, read token by token, so that whatever is wrong with it can be told by line and column (both from
 * 1, columns in UTF-16 code units). Unknown fields are skipped; a duplicate key anywhere is a fault.
 */
final class JsonArticle {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String body;
    private final OptionFields options;
    private final Map<String, String> strings = new HashMap<>();
    private final List<Problem.Fault> wrongTypes = new ArrayList<>();

    /** What the body holds. */
    record Sent(Submission submission, OptionFields options) {}

    JsonArticle(String body, Faults faults) {
        this.body = body;
        this.options = OptionFields.inBody(faults);
    }

    /** Hands what was read to {@code then}, unless the body is no JSON or a field holds a wrong type. */
    ArticleRequest.Outcome read(Function<Sent, ArticleRequest.Outcome> then) {
        try (JsonParser parser = FACTORY.createParser(body)) {
            parser.nextToken();
            if (parser.currentToken() == null) {
                return refused(Problem.of(Problem.Code.MALFORMED, "The body is empty; expected a JSON object."));
            }
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                wrongType(parser, "", "an object");
                parser.skipChildren();
            } else {
                readObject(parser);
            }
            if (parser.nextToken() != null) {
                return refused(Problem.of(
                        Problem.Code.MALFORMED,
                        "The JSON goes on after its end" + place(parser.currentTokenLocation()) + "."));
            }
        } catch (JsonProcessingException e) {
            return refused(Problem.of(
                    Problem.Code.MALFORMED, "JSON fault" + place(e.getLocation()) + ": " + e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return wrongTypes.isEmpty()
                ? then.apply(new Sent(submission(), options))
                : refused(Problem.of(Problem.Code.WRONG_TYPE, wrongTypes));
    }

    private void readObject(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "text", "html", "title", "publishedAt", "url", "id", "source", "language" -> {
                    String value = string(parser, "/" + name);
                    if (value != null) {
                        strings.put(name, value);
                    }
                }
                case "options" -> readOptions(parser);
                default -> parser.skipChildren();
            }
        }
    }

    private void readOptions(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            wrongType(parser, "/options", "an object");
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            readOption(name, parser);
        }
    }

    private void readOption(String name, JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        switch (name) {
            case "sentences" -> number(parser, "/options/sentences", options::sentences);
            case "maxCharacters" -> number(parser, "/options/maxCharacters", options::maxCharacters);
            case "offsets" -> {
                String label = string(parser, "/options/offsets");
                if (label != null) {
                    options.offsets(label);
                }
            }
            case "includeText" -> {
                if (parser.currentToken().isBoolean()) {
                    options.includeText(parser.getBooleanValue());
                } else {
                    wrongType(parser, "/options/includeText", "true or false");
                    parser.skipChildren();
                }
            }
            default -> parser.skipChildren();
        }
    }

    private @Nullable String string(JsonParser parser, String pointer) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        if (parser.currentToken() != JsonToken.VALUE_NULL) {
            wrongType(parser, pointer, "a string");
            parser.skipChildren();
        }
        return null;
    }

    /** A whole number, {@code 3.0} among them; those too large for a long count as the largest. */
    private void number(JsonParser parser, String pointer, LongConsumer option) throws IOException {
        if (parser.currentToken().isNumeric()) {
            double value = parser.getDoubleValue();
            if (value == Math.rint(value)) {
                option.accept((long) value);
                return;
            }
        }
        wrongType(parser, pointer, "a whole number");
        parser.skipChildren();
    }

    private void wrongType(JsonParser parser, String pointer, String expected) {
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
    }

    private Submission submission() {
        return new Submission(
                strings.get("text"),
                strings.get("html"),
                strings.get("publishedAt"),
                new Submission.Description(
                        strings.get("id"),
                        strings.get("title"),
                        strings.get("url"),
                        strings.get("source"),
                        strings.get("language")));
    }

    private static ArticleRequest.Outcome refused(Problem problem) {
        return new ArticleRequest.Refused(problem);
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
