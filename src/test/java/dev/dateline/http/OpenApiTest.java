package dev.dateline.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.dateline.SeedArticle;
import dev.dateline.analysis.EngineVersion;
import dev.dateline.article.Problem;
import dev.dateline.entity.EntityType;
import dev.dateline.event.EventStatus;
import dev.dateline.json.AnalysisAnswer;
import dev.dateline.json.ArticlePart;
import dev.dateline.json.ChronologyAnswer;
import dev.dateline.json.EntitiesAnswer;
import dev.dateline.json.EntityPart;
import dev.dateline.json.OffsetUnit;
import dev.dateline.json.ProblemDocument;
import dev.dateline.json.SpanPart;
import dev.dateline.json.SummaryAnswer;
import dev.dateline.json.SummaryPart;
import dev.dateline.json.TimelineAnswer;
import dev.dateline.json.TimelineJs;
import dev.dateline.json.TimelinePart;
import dev.dateline.json.TimexPart;
import dev.dateline.time.Basis;
import dev.dateline.time.Grain;
import dev.dateline.time.TimexType;
import io.quarkus.funqy.Funq;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the OpenAPI document, the records that are written and the functions that answer together. */
@QuarkusTest
class OpenApiTest {

    private final JsonNode document = read();

    private static JsonNode read() {
        try (InputStream in = OpenApiTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new AssertionError("the document is no YAML", e);
        }
    }

    @Test
    void theDocumentServedIsTheOneInTheSource() throws IOException {
        String served =
                given().get("/q/openapi").then().statusCode(200).extract().asString();
        assertThat(new YAMLMapper().readTree(served)).isEqualTo(document);
        assertThat(document.path("openapi").asText()).startsWith("3.1.");
    }

    @Test
    void everyFunctionIsAPathAndEveryPathAnswers() {
        Set<String> functions = Arrays.stream(Functions.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Funq.class))
                .map(method -> "/" + method.getAnnotation(Funq.class).value())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> paths = new TreeSet<>();
        document.path("paths").properties().forEach(path -> {
            if (path.getValue().has("post")) {
                paths.add(path.getKey());
            } else {
                given().get(path.getKey()).then().statusCode(200);
            }
        });
        assertThat(paths).isEqualTo(functions);
        paths.forEach(path -> given().contentType("application/json")
                .body(
                        path.equals("/v1/chronology")
                                ? example("Chronology", "two-reports")
                                : "{\"text\": \"The fire began.\"}")
                .post(path)
                .then()
                .statusCode(200));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                AnalysisAnswer.class,
                ChronologyAnswer.class,
                ChronologyAnswer.TitlePart.class,
                ChronologyAnswer.MergedEntityPart.class,
                ChronologyAnswer.MentionPart.class,
                ChronologyAnswer.EntryPart.class,
                ChronologyAnswer.SourcePart.class,
                ChronologyAnswer.WordsPart.class,
                SummaryAnswer.class,
                EntitiesAnswer.class,
                TimelineAnswer.class,
                ArticlePart.class,
                ArticlePart.PublicationPart.class,
                SpanPart.class,
                SummaryPart.class,
                SummaryPart.SentencePart.class,
                EntityPart.class,
                TimelinePart.class,
                TimelinePart.SentencePlace.class,
                TimexPart.class,
                EngineVersion.class,
                TimelineJs.class,
                TimelineJs.Slide.class,
                TimelineJs.Date.class,
                TimelineJs.Text.class,
                Problem.Fault.class
            })
    void everyRecordThatIsWrittenHasItsFieldsInTheDocument(Class<?> written) {
        assertThat(properties(written.getSimpleName())).isEqualTo(fieldsOf(written));
    }

    @Test
    void theProblemDocumentHasItsFieldsInTheDocument() {
        assertThat(properties("Problem")).isEqualTo(fieldsOf(ProblemDocument.class));
    }

    @Test
    void theWordsOfEveryClosedChoiceAreThoseOfTheCode() {
        assertThat(choices("EntityPart", "type")).isEqualTo(names(EntityType.values()));
        assertThat(choices("MergedEntityPart", "type")).isEqualTo(names(EntityType.values()));
        assertThat(choices("EntryPart", "precision")).isEqualTo(names(Grain.values()));
        assertThat(choices("EntryPart", "status")).isEqualTo(names(EventStatus.values()));
        assertThat(choices("EntryPart", "basis")).isEqualTo(names(Basis.values()));
        assertThat(choices("TimelinePart", "precision")).isEqualTo(names(Grain.values()));
        assertThat(choices("TimelinePart", "status")).isEqualTo(names(EventStatus.values()));
        assertThat(choices("TimelinePart", "basis")).isEqualTo(names(Basis.values()));
        assertThat(choices("TimexPart", "type")).isEqualTo(names(TimexType.values()));
        assertThat(choices("Options", "offsets"))
                .containsAll(Arrays.stream(OffsetUnit.values())
                        .map(OffsetUnit::label)
                        .toList());
    }

    @Test
    void theExampleIsTheSeedArticleAndIsAnswered() {
        JsonNode example =
                document.at("/components/requestBodies/Article/content/application~1json/examples/libya-2019/value");
        assertThat(example.path("text").asText()).isEqualTo(SeedArticle.text());
        given().contentType("application/json")
                .body(example.toString())
                .post("/v1/analysis")
                .then()
                .statusCode(200);
    }

    private String example(String request, String name) {
        return document.at("/components/requestBodies/" + request + "/content/application~1json/examples/" + name
                        + "/value")
                .toString();
    }

    private List<String> properties(String schema) {
        List<String> names = new ArrayList<>();
        document.path("components")
                .path("schemas")
                .path(schema)
                .path("properties")
                .properties()
                .forEach(field -> names.add(field.getKey()));
        return names;
    }

    private List<String> choices(String schema, String property) {
        List<String> words = new ArrayList<>();
        document.path("components")
                .path("schemas")
                .path(schema)
                .path("properties")
                .path(property)
                .path("enum")
                .forEach(word -> words.add(word.asText()));
        return words;
    }

    private static List<String> fieldsOf(Class<?> written) {
        return Arrays.stream(written.getRecordComponents())
                .map(field -> {
                    JsonProperty named = field.getAccessor().getAnnotation(JsonProperty.class);
                    return named == null ? field.getName() : named.value();
                })
                .toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
