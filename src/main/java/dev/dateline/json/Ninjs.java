package dev.dateline.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.article.Submission;
import dev.dateline.intake.ArticleRecord;
import dev.dateline.text.Blanks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads news items in IPTC ninjs: 1.0 to 1.6 ({@code body_text}, {@code headline}, {@code versioncreated}), 2.x
 * ({@code bodies} and {@code headlines} of role, content type and value) and 3.x (the same in camel case). The form is recognized by the fields, because {@code standard} is optional.
 */
final class Ninjs {

    /** Bodies by role or by the end of their name, the article's text first. */
    private static final List<String> BODIES =
            List.of("main", "text", "body", "article", "plain", "richtext", "html", "xhtml", "nitf");

    private static final List<String> HEADLINES = List.of("main", "headline", "title", "web", "print");

    private Ninjs() {}

    /** A text of several of its sort. */
    private record Part(String role, String type, String value) {

        boolean isMarkup() {
            return type.contains("html") || type.contains("xml") || type.contains("nitf") || JsonLd.isMarkup(value);
        }
    }

    /** The item; a document of several items is read as its first. */
    static ArticleRecord record(JsonNode document) {
        JsonNode item = document.isArray() ? document.path(0) : document;
        boolean isFirstForm = !item.has("bodies") && !item.has("headlines");
        Part body = best(parts(item, "bodies", "body_"), BODIES);
        Part headline = best(parts(item, "headlines", "headline_"), HEADLINES);
        return new ArticleRecord(
                isFirstForm ? ArticleRecord.Form.NINJS_1 : ArticleRecord.Form.NINJS,
                body == null ? null : body.value(),
                body != null && body.isMarkup(),
                first(
                        item,
                        "versioncreated",
                        "versionCreated",
                        "contentcreated",
                        "contentCreated",
                        "firstcreated",
                        "firstCreated"),
                new Submission.Description(
                        id(item),
                        headline != null ? headline.value() : first(item, "headline", "title"),
                        first(item, "url"),
                        source(item),
                        first(item, "language")));
    }

    private static @Nullable String id(JsonNode item) {
        String uri = first(item, "uri");
        if (uri != null) {
            return uri;
        }
        JsonNode alternatives = item.has("altids") ? item.path("altids") : item.path("altIds");
        JsonNode any = alternatives.isArray() ? alternatives.path(0).path("value") : firstOf(alternatives);
        return any.isValueNode() && !any.isNull() ? any.asText() : null;
    }

    private static JsonNode firstOf(JsonNode object) {
        return object.isObject() && !object.isEmpty() ? object.elements().next() : object.path("none");
    }

    private static @Nullable String source(JsonNode item) {
        for (String name : List.of("infosources", "infoSources", "infosource", "infoSource")) {
            String source = first(item.path(name).path(0), "name");
            if (source != null) {
                return source;
            }
        }
        return first(item, "copyrightholder", "copyrightHolder");
    }

    private static List<Part> parts(JsonNode item, String list, String opening) {
        List<Part> parts = new ArrayList<>();
        for (JsonNode each : item.path(list)) {
            add(each.path("role").asText(""), typeOf(each), each.path("value"), parts);
        }
        item.properties().forEach(field -> {
            if (field.getKey().startsWith(opening)) {
                String role = field.getKey().substring(opening.length());
                add(role, role, field.getValue(), parts);
            }
        });
        return parts;
    }

    private static String typeOf(JsonNode part) {
        return part.has("contenttype")
                ? part.path("contenttype").asText("")
                : part.path("contentType").asText("");
    }

    private static void add(String role, String type, JsonNode value, List<Part> parts) {
        if (value.isTextual() && !Blanks.isBlank(value.asText())) {
            parts.add(new Part(role.toLowerCase(Locale.ROOT), type.toLowerCase(Locale.ROOT), value.asText()));
        }
    }

    /** The part whose role comes first in the list; of equals the one that stands first; unknown roles last. */
    private static @Nullable Part best(List<Part> parts, List<String> roles) {
        return parts.stream()
                .min(Comparator.comparingInt(part -> rank(part.role(), roles)))
                .orElse(null);
    }

    private static int rank(String role, List<String> roles) {
        int at = role.isEmpty() ? 0 : roles.indexOf(role);
        return at < 0 ? roles.size() : at;
    }

    private static @Nullable String first(JsonNode node, String... names) {
        return Stream.of(names)
                .map(node::get)
                .filter(Objects::nonNull)
                .filter(value -> value.isTextual() && !Blanks.isBlank(value.asText()))
                .map(JsonNode::asText)
                .findFirst()
                .orElse(null);
    }
}
