package dev.dateline.function.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Writes answers as UTF-8 JSON; equal answers give equal bytes. */
public final class JsonBytes {

    private static final ObjectWriter WRITER = JsonMapper.builder().build().writer();

    private JsonBytes() {}

    /** The bytes of one answer or problem document. */
    public static byte[] of(Record answer) {
        try {
            return WRITER.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer cannot be written as JSON", e);
        }
    }
}
