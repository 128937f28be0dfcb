package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The classes of the package form layers; a class knows its own layer and those before it only. */
class LayersTest {

    private static final JavaClasses TIME = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.dateline.time");

    private static final Map<String, Set<String>> LAYERS = new LinkedHashMap<>();

    static {
        layer("values", """
                Amount Anchor Basis CalendarRange DatedYear DayPart Digits EventOffset Grain Holiday Labels
                Modifier Place Reference Resolved Season StatedYear Tense TimeValue Timex TimexFormat TimexType
                Unit VagueTime Yearly
                """);
        layer("resolution", """
                RecurrenceResolver Resolution TextContext TextTime
                """);
        layer("expressions", """
                CalendarDate Century ClassBits ClockTime Decade ExactOffset Expression FiscalYear FromEvent
                HolidayOfYear Length LengthAt Modified NeighboringRecurrence Nothing NthOf NumericDate Offset
                OffsetFrom PartOfDay PartOfYear Range Recurrence Recurring SeasonOfYear Shift TokenClass Vague
                WeekdayOfWeek
                """);
        layer("tokens", """
                CompoundNumber Item Lexer Lexicon NumberJoiner NumberReader NumberReading Vocabulary
                """);
        layer("patterns", """
                Bindings Need PatternParser
                """);
        layer("meanings", """
                AnchoredMeaning ClockMeaning CombinedMeaning DateMeaning DirectedMeaning FixedMeaning
                LengthMeaning Meaning MeaningParser ModifiedMeaning PeriodMeaning ShiftedMeaning
                """);
        layer("rules", """
                Rule RuleBook RuleTrie
                """);
        layer("readers", """
                FoundTimex NarrativeDetector PassingYears SharedYear TenseReader TenseWord TimexFinder
                TimexResolver
                """);
    }

    private static void layer(String name, String classes) {
        LAYERS.put(name, Set.of(classes.strip().split("\\s+")));
    }

    @Test
    void dependenciesRunOneWay() {
        List<String> wrong = new ArrayList<>();
        for (JavaClass from : TIME) {
            for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                JavaClass to = dependency.getTargetClass().getBaseComponentType();
                if (to.getPackageName().equals("dev.dateline.time") && layer(to) > layer(from)) {
                    wrong.add(from.getSimpleName() + " knows " + to.getSimpleName());
                }
            }
        }
        assertThat(new TreeSet<>(wrong)).isEmpty();
    }

    private static int layer(JavaClass javaClass) {
        String file = javaClass.getName().substring("dev.dateline.time.".length());
        String name = file.contains("$") ? file.substring(0, file.indexOf('$')) : file;
        int layer = 0;
        for (Set<String> names : LAYERS.values()) {
            if (names.contains(name)) {
                return layer;
            }
            layer++;
        }
        return name.equals("package-info") ? LAYERS.size() : fail(name);
    }

    private static int fail(String name) {
        throw new AssertionError("read class " + name + " of no layer, expected one of " + LAYERS.keySet());
    }
}
