package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sourceforge.pmd.PMDConfiguration;
import net.sourceforge.pmd.PmdAnalysis;
import net.sourceforge.pmd.lang.LanguageRegistry;
import net.sourceforge.pmd.reporting.Report;
import net.sourceforge.pmd.reporting.RuleViolation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds the methods of the main sources to a complexity that a reader can follow. Counted by PMD: cyclomatic complexity with
 * a point for every {@code &&} and {@code ||}, and for conditions the terms these join.
 */
class ComplexityTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /** No method is more complex, but for {@link #EXCUSED}. */
    private static final int HIGHEST = 15;

    /** Share of methods that may be more complex than 10, in percent. */
    private static final double MOST_ABOVE_TEN = 3;

    /** Methods that may be more complex than {@link #HIGHEST}, and why. */
    private static final Map<String, String> EXCUSED = Map.of();

    private static final Pattern METHOD =
            Pattern.compile("The (?:method|constructor) '(.*?)' has a cyclomatic complexity of (\\d+)\\.");

    private static List<RuleViolation> violations = List.of();

    @BeforeAll
    static void countWithPmd() {
        PMDConfiguration configuration = new PMDConfiguration();
        configuration.setDefaultLanguageVersion(LanguageRegistry.PMD.getLanguageVersionById("java", "17"));
        configuration.setIgnoreIncrementalAnalysis(true);
        configuration.addInputPath(SOURCES);
        configuration.addRuleSet("complexity/rules.xml");
        configuration.setThreads(2);
        try (PmdAnalysis analysis = PmdAnalysis.create(configuration)) {
            Report report = analysis.performAnalysisAndCollectReport();
            assertThat(report.getProcessingErrors()).isEmpty();
            violations = report.getViolations();
        }
    }

    @Test
    void noMethodIsTooComplex() {
        Map<String, Integer> complex = complexityOfMethods();
        complex.values().removeIf(complexity -> complexity <= HIGHEST);
        EXCUSED.keySet()
                .forEach(method -> assertThat(complex).as("needs no excuse").containsKey(method));
        complex.keySet().removeAll(EXCUSED.keySet());
        assertThat(complex).as("methods above " + HIGHEST).isEmpty();
    }

    @Test
    void fewMethodsAreMoreComplexThanTen() {
        Map<String, Integer> complex = complexityOfMethods();
        int methods = complex.size();
        complex.values().removeIf(complexity -> complexity <= 10);
        double share = 100.0 * complex.size() / methods;
        assertThat(share).as("percent of methods above 10: %s", complex).isLessThanOrEqualTo(MOST_ABOVE_TEN);
    }

    @Test
    void noConditionHasMoreThanFiveTerms() {
        assertThat(violations.stream()
                        .filter(violation -> violation.getRule().getName().equals("TermsOfCondition"))
                        .map(violation -> placeOf(violation) + ":" + violation.getBeginLine()))
                .isEmpty();
    }

    private static Map<String, Integer> complexityOfMethods() {
        Map<String, Integer> complex = new TreeMap<>();
        for (RuleViolation violation : violations) {
            Matcher method = METHOD.matcher(violation.getDescription());
            if (method.matches()) {
                complex.put(
                        placeOf(violation) + ":" + violation.getBeginLine() + " " + method.group(1),
                        Integer.valueOf(method.group(2)));
            }
        }
        return complex;
    }

    private static String placeOf(RuleViolation violation) {
        return violation.getFileId().getFileName().replace(".java", "");
    }
}
