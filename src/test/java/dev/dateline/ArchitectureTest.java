package dev.dateline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses DATELINE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.dateline");

    private static final String[] ENGINE = {
        "..dateline.text..",
        "..dateline.time..",
        "..dateline.entity..",
        "..dateline.article..",
        "..dateline.timeline..",
        "..dateline.summary..",
        "..dateline.analysis..",
        "..dateline.chronology.."
    };

    @Test
    void dependenciesRunOneWay() {
        check(layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("dev.dateline..")
                .layer("text")
                .definedBy("..dateline.text..")
                .layer("time")
                .definedBy("..dateline.time..")
                .layer("entity")
                .definedBy("..dateline.entity..")
                .layer("article")
                .definedBy("..dateline.article..")
                .layer("timeline")
                .definedBy("..dateline.timeline..")
                .layer("summary")
                .definedBy("..dateline.summary..")
                .layer("analysis")
                .definedBy("..dateline.analysis..")
                .optionalLayer("chronology")
                .definedBy("..dateline.chronology..")
                .layer("function")
                .definedBy("..dateline.function..")
                .whereLayer("function")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("chronology")
                .mayOnlyBeAccessedByLayers("function")
                .whereLayer("analysis")
                .mayOnlyBeAccessedByLayers("function", "chronology")
                .whereLayer("summary")
                .mayOnlyBeAccessedByLayers("function", "chronology", "analysis")
                .whereLayer("timeline")
                .mayOnlyBeAccessedByLayers("function", "chronology", "analysis", "summary")
                .whereLayer("article")
                .mayOnlyBeAccessedByLayers("function", "chronology", "analysis", "summary", "timeline"));
    }

    @Test
    void timesAndEntitiesKnowTextOnly() {
        check(noClasses()
                .that()
                .resideInAPackage("..dateline.time..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..dateline.entity.."));
        check(noClasses()
                .that()
                .resideInAPackage("..dateline.entity..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..dateline.time.."));
        check(noClasses()
                .that()
                .resideInAPackage("..dateline.text..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..dateline.time..", "..dateline.entity.."));
    }

    @Test
    void onlyArticleKnowsJsoup() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("..dateline.article..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jsoup.."));
    }

    @Test
    void onlyWireKnowsJackson() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("..dateline.function.wire..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml..", "tools.jackson.."));
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
