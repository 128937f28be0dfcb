package dev.dateline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {

    private static final JavaClasses DATELINE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.dateline");

    private static final String ROOT = "dev.dateline.";

    /** The packages, each with those it may use: arrows run one way, as the architecture page draws them. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            entry("words", List.of()),
            entry("text", List.of("words")),
            entry("tagging", List.of("words", "text")),
            entry("syntax", List.of("words", "text", "tagging")),
            entry("time", List.of("words", "text", "tagging")),
            entry("entity", List.of("words", "text", "tagging")),
            entry("article", List.of("text", "time")),
            entry("intake", List.of("words", "text", "time", "article")),
            entry("intake.page", List.of("words", "text", "time", "article", "intake")),
            entry("event", List.of("words", "text", "tagging", "syntax")),
            entry("timeline", List.of("words", "text", "tagging", "syntax", "time", "entity", "article", "event")),
            entry("summary", List.of("words", "text", "tagging", "time", "entity", "article", "timeline", "event")),
            entry(
                    "analysis",
                    List.of("text", "tagging", "time", "entity", "article", "intake", "event", "timeline", "summary")),
            entry("chronology", List.of("words", "text", "time", "entity", "event", "timeline")),
            entry(
                    "json",
                    List.of(
                            "text",
                            "time",
                            "entity",
                            "article",
                            "intake",
                            "intake.page",
                            "event",
                            "timeline",
                            "summary",
                            "analysis",
                            "chronology")),
            entry("http", List.of("article", "summary", "analysis", "chronology", "json")),
            entry("store", List.of("json")),
            entry("upload", List.of("text", "article", "summary", "analysis", "json", "store")),
            entry("folder", List.of("analysis", "json", "store", "upload")),
            entry("lambda", List.of("analysis", "json", "http", "store", "upload")));

    private static final String[] ENGINE = Stream.of(
                    "words",
                    "text",
                    "tagging",
                    "syntax",
                    "time",
                    "entity",
                    "article",
                    "intake",
                    "intake.page",
                    "event",
                    "timeline",
                    "summary",
                    "analysis",
                    "chronology")
            .map(ArchitectureTest::packageOf)
            .toArray(String[]::new);

    private static final String[] PLATFORM = Stream.of("http", "upload", "folder", "lambda", "store")
            .map(ArchitectureTest::packageOf)
            .toArray(String[]::new);

    @Test
    void everyPackageUsesOnlyWhatStandsBelowIt() {
        Set<String> seen = new TreeSet<>();
        for (JavaClass type : DATELINE) {
            String from = shortName(type);
            seen.add(from);
            assertThat(MAY_USE).as("packages with a place in the layers").containsKey(from);
            Set<String> used = type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getPackageName().startsWith(ROOT))
                    .map(ArchitectureTest::shortName)
                    .filter(target -> !target.equals(from))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(MAY_USE.get(from)).as("what %s uses", type.getName()).containsAll(used);
        }
        assertThat(seen).isEqualTo(MAY_USE.keySet());
    }

    /** The table above could draw a circle, too. */
    @Test
    void theLayersHaveNoCycle() {
        check(slices().matching(ROOT + "(**)").should().beFreeOfCycles());
    }

    @ParameterizedTest
    @ValueSource(strings = {"upload", "store", "entity", "time", "http", "json", "folder", "intake", "timeline"})
    void noClassesOfAPackageFormAKnot(String name) {
        check(slices().assignedFrom(new TopLevelClassesOf(ROOT + name)).should().beFreeOfCycles());
    }

    /** Sealed interfaces, which know the classes they permit by nature. */
    private static final List<String> SEALED = List.of("time.Expression", "time.Meaning");

    /** Each class of one package with what is nested in it, and a sealed interface with the classes it permits. */
    private record TopLevelClassesOf(String packageName) implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            if (!type.getPackageName().equals(packageName)) {
                return SliceIdentifier.ignore();
            }
            JavaClass top = type;
            while (top.getEnclosingClass().isPresent()) {
                top = top.getEnclosingClass().get();
            }
            JavaClass leaf = top;
            return SliceIdentifier.of(SEALED.stream()
                    .filter(family -> leaf.isAssignableTo(ROOT + family))
                    .map(family -> family.substring(family.indexOf('.') + 1))
                    .findFirst()
                    .orElse(leaf.getSimpleName()));
        }

        @Override
        public String getDescription() {
            return "classes of " + packageName;
        }
    }

    private static String packageOf(String shortName) {
        return ROOT + shortName;
    }

    private static String shortName(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }

    @Test
    void onlyPagesKnowJsoup() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("..dateline.intake.page..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jsoup.."));
    }

    @Test
    void onlyJsonKnowsJackson() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("..dateline.json..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml..", "tools.jackson.."));
    }

    @Test
    void onlyTheEntryPointsAndStoresKnowQuarkusAndAws() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(PLATFORM)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.quarkus..", "io.vertx..", "io.netty..", "com.amazonaws..", "software.amazon.."));
    }

    @Test
    void theEngineKnowsNoQuarkusAwsOrHttp() {
        check(noClasses()
                .that()
                .resideInAnyPackage(ENGINE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.quarkus..",
                        "io.vertx..",
                        "io.netty..",
                        "jakarta..",
                        "org.eclipse..",
                        "com.amazonaws..",
                        "software.amazon..",
                        "java.net.http.."));
    }

    @Test
    void theEngineAsksNeitherClockNorDefaultsNorEnvironment() {
        check(noClasses()
                .that()
                .resideInAnyPackage(ENGINE)
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(TimeZone.class, "getDefault")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class));
    }

    /** A snapshot is restored many times: what lies in a bean or in a static field is then the same everywhere, and old. */
    @Test
    void nothingUniqueOrDatedIsBornBeforeTheSnapshot() {
        check(noFields()
                .that()
                .areStatic()
                .or()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Singleton.class)
                .or()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(ApplicationScoped.class)
                .should()
                .haveRawType(assignableTo(RandomGenerator.class)
                        .or(assignableTo(UUID.class))
                        .or(assignableTo(Clock.class))
                        .or(assignableTo(java.time.temporal.Temporal.class))));
        check(noClasses()
                .should()
                .callConstructor(java.util.Random.class)
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(java.util.concurrent.ThreadLocalRandom.class, "current"));
    }

    @Test
    void noClassIsADumpingGround() {
        check(classes().should().haveNameNotMatching(".*(Util|Utils|Helper|Helpers|Manager|Common|Impl)"));
    }

    private static void check(ArchRule rule) {
        rule.check(DATELINE);
    }
}
