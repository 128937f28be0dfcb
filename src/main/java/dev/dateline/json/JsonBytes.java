package dev.dateline.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/** Writes answers as UTF-8 JSON; equal answers give equal bytes. */
public final class JsonBytes {

    private static final ObjectWriter WRITER = JsonMapper.builder(JsonFactory.builder()
                    // As Funqy does: characters outside the basic plane are written as they are, not escaped.
                    .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                    .build())
            .build()
            .writer();

    private JsonBytes() {}

    /** The bytes of one answer or problem document. */
    public static byte[] of(Record answer) {
        return written(answer);
    }

    /** The bytes of an object whose values are strings, numbers, booleans, lists and objects. */
    static byte[] of(Map<String, Object> object) {
        return written(object);
    }

    private static byte[] written(Object answer) {
        try {
            return WRITER.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer cannot be written as JSON", e);
        }
    }
}
