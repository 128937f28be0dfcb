package dev.dateline.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dateline.article.Checked;
import dev.dateline.article.Problem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parses JSON of other standards into a tree. */
final class JsonTree {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** JSON in pages often has raw line breaks, comments and trailing commas. */
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(com.fasterxml.jackson.core.json.JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(com.fasterxml.jackson.core.json.JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(com.fasterxml.jackson.core.json.JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(com.fasterxml.jackson.core.json.JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private JsonTree() {}

    /** Reads a document that must be an object or an array, no key twice. */
    static Checked<JsonNode> strict(String json) {
        try {
            @Nullable JsonNode root = STRICT.readTree(json);
            if (root == null || root.isMissingNode()) {
                return Checked.refused(Problem.Code.MALFORMED, "The body is empty; expected JSON.");
            }
            if (!root.isContainerNode()) {
                return Checked.refused(Problem.Code.WRONG_TYPE, "Read a bare value; expected an object or an array.");
            }
            return Checked.accepted(root);
        } catch (JsonProcessingException e) {
            return Checked.refused(JsonBody.malformed(e));
        }
    }

    /** Parses JSON from a page; empty where it is invalid. */
    static Optional<JsonNode> lenient(String json) {
        try {
            return Optional.ofNullable(LENIENT.readTree(json));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
