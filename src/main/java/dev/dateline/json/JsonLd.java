package dev.dateline.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.article.Submission;
import dev.dateline.intake.ArticleRecord;
import dev.dateline.intake.StructuredData;
import dev.dateline.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles described in JSON-LD by schema.org's types (schema.org 29): NewsArticle, Article and their subtypes,
 * wherever they stand in a list, a {@code @graph} or as the main entity of a page. Contexts are not resolved: names are
 * taken for schema.org's, a prefix before them left out.
 */
public final class JsonLd implements StructuredData {

    /** Values within values further down than this are not looked for. */
    private static final int DEEPEST = 8;

    private static final Pattern MARKUP = Pattern.compile(
            "</(?:p|div|span|a|b|i|em|strong|h[1-6]|ul|li|article|section)>|<(?:br|p) ?/?>", Pattern.CASE_INSENSITIVE);

    @Override
    public List<ArticleRecord> articles(String json) {
        return JsonTree.lenient(json).map(JsonLd::articles).orElse(List.of());
    }

    /** The articles of a document, in the order they stand. */
    static List<ArticleRecord> articles(JsonNode document) {
        List<ArticleRecord> found = new ArrayList<>();
        collect(document, found, 0);
        return found;
    }

    private static void collect(JsonNode node, List<ArticleRecord> found, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(each -> collect(each, found, depth + 1));
        } else if (node.isObject()) {
            if (isArticle(node)) {
                found.add(record(node));
            }
            collect(node.path("@graph"), found, depth + 1);
            collect(node.path("mainEntity"), found, depth + 1);
            if (node.path("mainEntityOfPage").isObject()) {
                collect(node.path("mainEntityOfPage"), found, depth + 1);
            }
        }
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        Stream<JsonNode> types = type.isArray()
                ? Stream.iterate(0, i -> i < type.size(), i -> i + 1).map(type::path)
                : Stream.of(type);
        return types.map(each -> local(each.asText().toLowerCase(Locale.ROOT)))
                .anyMatch(name -> name.endsWith("article") || name.endsWith("newsarticle") || isSubtype(name));
    }

    private static boolean isSubtype(String name) {
        return switch (name) {
            case "report", "blogposting", "liveblogposting", "socialmediaposting", "discussionforumposting" -> true;
            default -> false;
        };
    }

    private static String local(String name) {
        return name.substring(
                Math.max(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')), name.lastIndexOf('#')) + 1);
    }

    private static ArticleRecord record(JsonNode node) {
        String body = first(node, "articleBody", "text");
        return new ArticleRecord(
                ArticleRecord.Form.JSON_LD,
                body,
                body != null && isMarkup(body),
                first(node, "datePublished", "dateModified", "dateCreated"),
                new Submission.Description(
                        first(node, "identifier", "@id"),
                        first(node, "headline", "alternativeHeadline", "name"),
                        first(node, "url", "mainEntityOfPage"),
                        first(node, "publisher", "sourceOrganization", "provider"),
                        first(node, "inLanguage")));
    }

    /** Whether a text holds elements: the end of one, or one that needs none. */
    static boolean isMarkup(String body) {
        return MARKUP.matcher(body).find();
    }

    private static @Nullable String first(JsonNode node, String... names) {
        return Stream.of(names)
                .map(name -> value(node.path(name), 0))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A text, the first of several, or what names an object. */
    private static @Nullable String value(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return null;
        }
        if (node.isValueNode() && !node.isNull()) {
            return Blanks.isBlank(node.asText()) ? null : node.asText();
        }
        if (node.isArray()) {
            return value(node.path(0), depth + 1);
        }
        return Stream.of("@value", "name", "value", "alternateName", "url", "@id")
                .map(name -> Optional.ofNullable(node.get(name))
                        .map(inner -> value(inner, depth + 1))
                        .orElse(null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
