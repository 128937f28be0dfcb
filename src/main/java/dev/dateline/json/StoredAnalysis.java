package dev.dateline.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.article.Faults;
import dev.dateline.article.Problem;
import dev.dateline.chronology.ArticleTimeline;
import dev.dateline.chronology.ArticleTimeline.ArticleEntity;
import dev.dateline.chronology.ArticleTimeline.ArticleEntry;
import dev.dateline.chronology.ArticleTimeline.Published;
import dev.dateline.chronology.ArticleTimeline.Quote;
import dev.dateline.entity.EntityType;
import dev.dateline.event.EventStatus;
import dev.dateline.time.Basis;
import dev.dateline.time.Grain;
import dev.dateline.time.TimeValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a stored answer of {@code /v1/analysis}. Every fault is reported with its pointer. */
final class StoredAnalysis {

    private final JsonNode root;
    private final String base;
    private final Faults faults;
    private boolean isWhole = true;

    StoredAnalysis(JsonNode root, String base, Faults faults) {
        this.root = root;
        this.base = base;
        this.faults = faults;
    }

    /** The timeline of the article; empty where the answer has faults. */
    Optional<ArticleTimeline> read() {
        JsonNode article = root.path("article");
        if (!article.isObject()) {
            fault("/article", "There is none; expected an answer of /v1/analysis.");
            return Optional.empty();
        }
        JsonNode publication = article.path("publication");
        Published published = new Published(
                publication.path("date").isTextual() ? day(publication, "date", "/article/publication") : null,
                publication.path("basis").asText("unknown"),
                publication.path("evidence").isObject() ? quote(publication.path("evidence")) : null);
        List<ArticleEntity> entities = list("entities", this::entity);
        List<ArticleEntry> entries = list("timeline", this::entry);
        return isWhole
                ? Optional.of(new ArticleTimeline(
                        article.path("id").textValue(),
                        article.path("title").textValue(),
                        published,
                        entities,
                        entries))
                : Optional.empty();
    }

    private <T> List<T> list(String name, BiFunction<JsonNode, String, @Nullable T> element) {
        JsonNode array = root.path(name);
        List<T> read = new ArrayList<>();
        if (!array.isArray()) {
            fault("/" + name, "There is no array; expected an answer of /v1/analysis.");
        }
        for (int i = 0; i < array.size(); i++) {
            T each = element.apply(array.get(i), "/" + name + "/" + i);
            if (each != null) {
                read.add(each);
            }
        }
        return read;
    }

    private @Nullable ArticleEntity entity(JsonNode node, String pointer) {
        EntityType type = constant(EntityType.class, node, "type", pointer);
        String id = text(node, "id", pointer);
        String name = text(node, "name", pointer);
        List<Quote> mentions = new ArrayList<>();
        node.path("mentions").forEach(mention -> mentions.add(quote(mention)));
        return type == null || id == null || name == null
                ? null
                : new ArticleEntity(
                        id, type, name, strings(node, "aliases"), strings(node, "roles"), salience(node), mentions);
    }

    private @Nullable ArticleEntry entry(JsonNode node, String pointer) {
        String edtf = text(node, "date", pointer);
        LocalDate from = day(node, "from", pointer);
        LocalDate to = day(node, "to", pointer);
        Grain grain = constant(Grain.class, node, "precision", pointer);
        EventStatus status = constant(EventStatus.class, node, "status", pointer);
        Basis basis = constant(Basis.class, node, "basis", pointer);
        String text = text(node, "text", pointer);
        String trigger = text(node.path("trigger"), "text", pointer + "/trigger");
        if (from != null && to != null && to.isBefore(from)) {
            fault(pointer + "/to", "Read " + to + ", which is before from, " + from + ".");
            return null;
        }
        if (edtf == null || from == null || to == null || grain == null) {
            return null;
        }
        if (status == null || basis == null || text == null || trigger == null) {
            return null;
        }
        return new ArticleEntry(
                new TimeValue(edtf, from, to, grain),
                status,
                basis,
                quote(node),
                trigger,
                node.path("timex").path("text").textValue(),
                strings(node, "entities"),
                salience(node));
    }

    private static double salience(JsonNode node) {
        double salience = node.path("salience").asDouble(0);
        return salience >= 0 && salience <= 1 ? salience : 0;
    }

    private static Quote quote(JsonNode node) {
        return new Quote(
                node.path("start").asInt(),
                node.path("end").asInt(),
                node.path("text").asText(""));
    }

    private static List<String> strings(JsonNode node, String name) {
        List<String> strings = new ArrayList<>();
        node.path(name).forEach(each -> strings.add(each.asText()));
        return strings;
    }

    private @Nullable String text(JsonNode node, String name, String pointer) {
        if (node.path(name).isTextual()) {
            return node.path(name).asText();
        }
        fault(pointer + "/" + name, "There is no string.");
        return null;
    }

    private @Nullable LocalDate day(JsonNode node, String name, String pointer) {
        String value = text(node, name, pointer);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeException e) {
            fault(pointer + "/" + name, "Read " + Problem.quoted(value) + "; expected an ISO 8601 day.");
            return null;
        }
    }

    private <E extends Enum<E>> @Nullable E constant(Class<E> type, JsonNode node, String name, String pointer) {
        String value = text(node, name, pointer);
        E found = value == null
                ? null
                : Stream.of(type.getEnumConstants())
                        .filter(each -> each.name().equals(value))
                        .findFirst()
                        .orElse(null);
        if (value != null && found == null) {
            fault(
                    pointer + "/" + name,
                    "Read " + Problem.quoted(value) + "; expected one of " + List.of(type.getEnumConstants()) + ".");
        }
        return found;
    }

    private void fault(String pointer, String detail) {
        isWhole = false;
        faults.at(base + pointer, detail);
    }
}
