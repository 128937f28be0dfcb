package dev.dateline.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody deploys an open stage by leaving something out: the template's rules, evaluated. */
class AuthorizerRulesTest {

    private static final Template TEMPLATE = Template.read(Path.of("infra/template.yaml"));

    @Test
    void aStackWithoutAChoiceIsRefused() {
        assertThat(refusals(Map.of())).containsExactly("Set Authorizer to JWT or IAM, or OpenToEveryone to yes.");
    }

    @ParameterizedTest
    @CsvSource({
        "IAM, '', '', no, 0",
        "JWT, https://issuer.example, audience, no, 0",
        "'', '', '', yes, 0",
        "JWT, '', '', no, 2",
        "JWT, https://issuer.example, '', no, 1",
        "IAM, '', '', yes, 1"
    })
    void choicesAreWholeAndDoNotContradictThemselves(
            String authorizer, String issuer, String audience, String open, int refusals) {
        assertThat(refusals(Map.of(
                        "Authorizer",
                        authorizer,
                        "JwtIssuer",
                        issuer,
                        "JwtAudience",
                        audience,
                        "OpenToEveryone",
                        open)))
                .hasSize(refusals);
    }

    @Test
    void theRouteIsOpenOnlyWhereNoAuthorizerWasChosen() {
        assertThat(TEMPLATE.property("HttpRoute", "AuthorizationType"))
                .isEqualTo(Map.of(
                        "Fn::If", List.of("HasJwt", "JWT", Map.of("Fn::If", List.of("HasIam", "AWS_IAM", "NONE")))));
    }

    @Test
    void theStagesOfSamconfigNameParametersThatThereAre() throws IOException {
        String config = Files.readString(Path.of("infra/samconfig.toml"));
        Matcher stages = Pattern.compile("\\[(\\w+)\\.deploy\\.parameters][^\\[]*parameter_overrides = \\[([^]]*)]")
                .matcher(config);
        Map<String, Map<String, String>> found = new LinkedHashMap<>();
        while (stages.find()) {
            Map<String, String> given = new LinkedHashMap<>();
            Pattern.compile("\"(\\w+)=([^\"]*)\"")
                    .matcher(stages.group(2))
                    .results()
                    .forEach(pair -> given.put(pair.group(1), pair.group(2)));
            found.put(stages.group(1), given);
        }
        assertThat(found).containsOnlyKeys("dev", "prod");
        found.forEach((stage, given) -> given.forEach((name, value) -> {
            assertThat(TEMPLATE.section("Parameters")).as(stage).containsKey(name);
            Object allowed =
                    Template.map(TEMPLATE.section("Parameters").get(name)).get("AllowedValues");
            if (allowed != null) {
                assertThat(Template.list(allowed).stream().map(String::valueOf)).contains(value);
            }
        }));
        assertThat(refusals(found.get("dev"))).isEmpty();
        assertThat(refusals(found.get("prod"))).hasSize(2);
    }

    /** What the rules say against these parameters. */
    private static List<String> refusals(Map<String, String> given) {
        return TEMPLATE.section("Rules").values().stream()
                .map(Template::map)
                .filter(rule -> !rule.containsKey("RuleCondition") || isTrue(rule.get("RuleCondition"), given))
                .flatMap(rule -> Template.list(rule.get("Assertions")).stream())
                .map(Template::map)
                .filter(assertion -> !isTrue(assertion.get("Assert"), given))
                .map(assertion -> String.valueOf(assertion.get("AssertDescription")))
                .toList();
    }

    private static boolean isTrue(Object condition, Map<String, String> given) {
        Map.Entry<String, Object> function =
                Template.map(condition).entrySet().iterator().next();
        List<?> arguments = Template.list(function.getValue());
        return switch (function.getKey()) {
            case "Fn::Or" -> arguments.stream().anyMatch(each -> isTrue(each, given));
            case "Fn::Not" -> !isTrue(arguments.get(0), given);
            case "Fn::Equals" -> value(arguments.get(0), given).equals(value(arguments.get(1), given));
            default -> throw new IllegalArgumentException(function.getKey());
        };
    }

    private static String value(Object node, Map<String, String> given) {
        if (!(node instanceof Map)) {
            return String.valueOf(node);
        }
        String name = String.valueOf(Template.map(node).get("Ref"));
        Object fallback = Template.map(TEMPLATE.section("Parameters").get(name)).get("Default");
        return given.getOrDefault(name, String.valueOf(fallback));
    }
}
