package dev.dateline.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.dateline.article.Faults;
import dev.dateline.article.Submission;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** An article in JSON as it is being read, alone or in a list. Unknown fields are skipped. */
final class JsonArticle {

    private final JsonBody body;
    private final String base;
    private final OptionFields options;
    private final Map<String, String> strings = new HashMap<>();

    /**
     * An article to be read.
     *
     * @param body where wrong types are noted
     * @param base JSON Pointer to the article: empty where it is the body
     * @param faults where options out of range are noted
     */
    JsonArticle(JsonBody body, String base, Faults faults) {
        this.body = body;
        this.base = base;
        this.options = OptionFields.inBody(faults);
    }

    /** Reads one field. */
    void field(String name, JsonParser parser) throws IOException {
        switch (name) {
            case "text", "html", "title", "publishedAt", "url", "id", "source", "language" -> {
                String value = body.string(parser, base + "/" + name);
                if (value != null) {
                    strings.put(name, value);
                }
            }
            case "options" -> {
                if (parser.currentToken() != JsonToken.VALUE_NULL) {
                    body.object(parser, base + "/options", this::option);
                }
            }
            default -> parser.skipChildren();
        }
    }

    private void option(String name, JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        String pointer = base + "/options/" + name;
        switch (name) {
            case "sentences" -> body.number(parser, pointer, options::sentences);
            case "maxCharacters" -> body.number(parser, pointer, options::maxCharacters);
            case "offsets" -> {
                String label = body.string(parser, pointer);
                if (label != null) {
                    options.offsets(label);
                }
            }
            case "includeText" -> {
                if (parser.currentToken().isBoolean()) {
                    options.includeText(parser.getBooleanValue());
                } else {
                    body.wrongType(parser, pointer, "true or false");
                }
            }
            default -> parser.skipChildren();
        }
    }

    OptionFields options() {
        return options;
    }

    Submission submission() {
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
}
