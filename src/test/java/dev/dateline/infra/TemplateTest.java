package dev.dateline.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the template to the code, to the contract, and to what we ask of every stage. */
class TemplateTest {

    private static final Path FILE = Path.of("infra/template.yaml");
    private static final Template TEMPLATE = Template.read(FILE);
    private static final String FUNCTION = "AWS::Serverless::Function";

    @Test
    void everyHandlerIsAMethodOfOurs() throws Exception {
        for (Map.Entry<String, Map<String, Object>> function : javaFunctions().entrySet()) {
            String[] handler = String.valueOf(TEMPLATE.property(function.getKey(), "Handler"))
                    .split("::");
            Class<?> type = Class.forName(handler[0], false, TemplateTest.class.getClassLoader());
            assertThat(type.getMethods())
                    .as(function.getKey())
                    .anyMatch(method -> method.getName().equals(handler[1]));
        }
    }

    @Test
    void theUploadFunctionGetsExactlyTheVariablesItsDoorReads() throws IOException {
        Set<String> read = matches(
                        "@ConfigProperty\\(name = \"([a-z.]+)\"",
                        Path.of("src/main/java/dev/dateline/upload/UploadProcessor.java"))
                .stream()
                .map(name -> name.toUpperCase(java.util.Locale.ROOT).replace('.', '_'))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(new TreeSet<>(environment("UploadFunction").keySet()))
                .isEqualTo(read)
                .isNotEmpty();
        assertThat(TEMPLATE.property("Functions", "Environment")).isNull();
    }

    @Test
    void theSmokeTestGetsExactlyTheVariablesItReads() {
        String code = String.valueOf(TEMPLATE.property("SmokeTest", "InlineCode"));
        Set<String> read = Pattern.compile("\"([A-Z]+_VERSION)\"")
                .matcher(code)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        assertThat(environment("SmokeTest").keySet()).isEqualTo(read);
    }

    @Test
    void javaRunsOnTheNewestRuntimeFromASnapshotOfAPublishedVersion() {
        assertThat(javaFunctions()).hasSize(2);
        for (String name : javaFunctions().keySet()) {
            assertThat(TEMPLATE.property(name, "Runtime")).isEqualTo("java25");
            assertThat(TEMPLATE.property(name, "Architectures")).isEqualTo(List.of("arm64"));
            assertThat(TEMPLATE.property(name, "SnapStart", "ApplyOn")).isEqualTo("PublishedVersions");
            assertThat(TEMPLATE.property(name, "AutoPublishAlias")).isEqualTo("live");
            assertThat(TEMPLATE.property(name, "DeploymentPreference", "Hooks", "PreTraffic"))
                    .isEqualTo(Map.of("Ref", "SmokeTest"));
        }
    }

    @Test
    void theFunctionEndsBeforeTheGatewayDoes() {
        assertThat(timeout("Functions")).isLessThanOrEqualTo(29);
        assertThat((int) TEMPLATE.property("HttpIntegration", "TimeoutInMillis"))
                .isGreaterThan(1000 * timeout("Functions"))
                .isLessThanOrEqualTo(30_000);
    }

    @Test
    void aMessageStaysHiddenForSixTimeoutsOfItsFunction() {
        assertThat((int) TEMPLATE.property("UploadQueue", "VisibilityTimeout"))
                .isGreaterThanOrEqualTo(6 * timeout("UploadFunction"));
        Map<String, Object> source =
                Template.map(TEMPLATE.property("UploadFunction", "Events", "Uploaded", "Properties"));
        assertThat(source.get("FunctionResponseTypes")).isEqualTo(List.of("ReportBatchItemFailures"));
        assertThat(Template.map(source.get("ScalingConfig"))).containsKey("MaximumConcurrency");
    }

    @Test
    void everyQueueHasADeadLetterQueueOrIsOne() {
        Set<String> queues = TEMPLATE.resources("AWS::SQS::Queue").keySet();
        Set<Object> deadLetters = queues.stream()
                .map(queue -> TEMPLATE.property(queue, "RedrivePolicy", "deadLetterTargetArn"))
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
        for (String queue : queues) {
            boolean isDeadLetters = deadLetters.contains(Map.of("Fn::GetAtt", List.of(queue, "Arn")));
            boolean hasDeadLetters = TEMPLATE.property(queue, "RedrivePolicy") != null;
            assertThat(isDeadLetters ^ hasDeadLetters).as(queue).isTrue();
            assertThat(TEMPLATE.property(queue, "SqsManagedSseEnabled"))
                    .as(queue)
                    .isEqualTo(true);
        }
    }

    @Test
    void nothingIsAllowedOnEverythingWithoutAReason() {
        TEMPLATE.section("Resources").forEach((name, resource) -> {
            boolean hasReason = Template.map(resource).get("Metadata") != null
                    && Template.map(Template.map(resource).get("Metadata")).get("Wildcard") != null;
            for (Map<String, Object> statement : Template.statements(resource)) {
                if (statement.get("Effect").equals("Allow")) {
                    assertThat(Template.list(statement.get("Action")))
                            .as(name)
                            .noneMatch(action -> String.valueOf(action).contains("*"));
                    assertThat(statement.get("Principal")).as(name).isNotEqualTo("*");
                    if (!hasReason && statement.containsKey("Resource")) {
                        assertThat(Template.list(statement.get("Resource")))
                                .as(name)
                                .noneMatch("*"::equals);
                    }
                }
            }
        });
        assertThat(TEMPLATE.section("Resources").toString()).doesNotContain("ManagedPolicyArns");
    }

    @Test
    void everyFunctionHasItsOwnRoleAndItsOwnLog() {
        Set<String> functions = TEMPLATE.resources(FUNCTION).keySet();
        for (String property : List.of("Role", "LoggingConfig")) {
            Set<Object> values = functions.stream()
                    .map(name -> TEMPLATE.property(name, property))
                    .collect(Collectors.toSet());
            assertThat(values).as(property).hasSize(functions.size()).doesNotContainNull();
        }
        for (String log : TEMPLATE.resources("AWS::Logs::LogGroup").keySet()) {
            assertThat(TEMPLATE.property(log, "RetentionInDays")).as(log).isNotNull();
        }
    }

    @Test
    void bucketsArePrivateEncryptedCleanedUpAndSpokenToOverTls() {
        for (String bucket : TEMPLATE.resources("AWS::S3::Bucket").keySet()) {
            assertThat(Template.map(TEMPLATE.property(bucket, "PublicAccessBlockConfiguration"))
                            .values())
                    .as(bucket)
                    .hasSize(4)
                    .containsOnly(true);
            assertThat(TEMPLATE.property(bucket, "BucketEncryption")).as(bucket).isNotNull();
            assertThat(TEMPLATE.property(bucket, "LifecycleConfiguration"))
                    .as(bucket)
                    .isNotNull();
            assertThat(denialsOfPlainText("AWS::S3::BucketPolicy", "Bucket", Map.of("Ref", bucket)))
                    .as(bucket)
                    .isEqualTo(1);
        }
        for (String queue : TEMPLATE.resources("AWS::SQS::Queue").keySet()) {
            assertThat(denialsOfPlainText("AWS::SQS::QueuePolicy", "Queues", List.of(Map.of("Ref", queue))))
                    .as(queue)
                    .isEqualTo(1);
        }
    }

    @Test
    void theUploadFunctionMayDoWhatConditionalWritesNeedAndNoMore() {
        Set<String> s3 = Template.statements(TEMPLATE.property("UploadRole")).stream()
                .flatMap(statement -> Template.list(statement.get("Action")).stream())
                .map(String::valueOf)
                .filter(action -> action.startsWith("s3:"))
                .collect(Collectors.toSet());
        assertThat(s3).containsExactlyInAnyOrder("s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:ListBucket");
        assertThat(Template.statements(TEMPLATE.property("FunctionsRole")).toString())
                .doesNotContain("s3:");
    }

    @Test
    void slowFunctionsAreToldOfAtFourFifthsOfTheirTimeout() {
        Map<String, String> alarms =
                Map.of("FunctionsDurationAlarm", "Functions", "UploadDurationAlarm", "UploadFunction");
        alarms.forEach((alarm, function) -> {
            assertThat(TEMPLATE.property(alarm, "Threshold")).isEqualTo(800 * timeout(function));
            assertThat(TEMPLATE.property(alarm, "ExtendedStatistic")).isEqualTo("p99");
        });
        Set<Object> metrics = TEMPLATE.resources("AWS::CloudWatch::Alarm").keySet().stream()
                .map(alarm -> TEMPLATE.property(alarm, "MetricName"))
                .collect(Collectors.toSet());
        assertThat(metrics)
                .contains(
                        "Errors",
                        "Throttles",
                        "ApproximateAgeOfOldestMessage",
                        "ApproximateNumberOfMessagesVisible",
                        "ExecutionsFailed");
    }

    @Test
    void theAlarmsOfTheUploadsLogAreOfMetricsThatItWrites() throws IOException {
        String log = Files.readString(Path.of("src/main/java/dev/dateline/upload/UploadLog.java"));
        String dashboard = String.valueOf(TEMPLATE.property("Dashboard", "DashboardBody"));
        Set<String> shown = Pattern.compile("\"Dateline\", \"(\\w+)\"")
                .matcher(dashboard)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        assertThat(shown).isNotEmpty().allSatisfy(metric -> assertThat(log).contains("metric(\"" + metric + "\""));
    }

    @Test
    void whatTheMachineOfTheBackfillIsGivenIsWhatItNames() throws IOException {
        Set<String> named = matches("\\$\\{(\\w+)}", Path.of("infra/backfill.asl.json"));
        assertThat(Template.map(TEMPLATE.property("Backfill", "DefinitionSubstitutions"))
                        .keySet())
                .isEqualTo(named);
    }

    @Test
    void cfnLintFindsNothing() throws Exception {
        assumeTrue(isInstalled("cfn-lint"), "cfn-lint is not installed: pip install cfn-lint, and this test runs too");
        Process lint = new ProcessBuilder("cfn-lint", FILE.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(lint.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(lint.waitFor()).as(said).isZero();
        assertThat(said).isBlank();
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static Map<String, Map<String, Object>> javaFunctions() {
        Map<String, Map<String, Object>> functions = TEMPLATE.resources(FUNCTION);
        functions.keySet().removeIf(name -> TEMPLATE.property(name, "InlineCode") != null);
        return functions;
    }

    private static Map<String, Object> environment(String function) {
        return Template.map(TEMPLATE.property(function, "Environment", "Variables"));
    }

    private static int timeout(String function) {
        return (int) TEMPLATE.property(function, "Timeout");
    }

    private static long denialsOfPlainText(String policyType, String property, Object of) {
        return TEMPLATE.resources(policyType).keySet().stream()
                .filter(policy -> of.equals(TEMPLATE.property(policy, property)))
                .flatMap(policy -> Template.statements(TEMPLATE.property(policy, "PolicyDocument")).stream())
                .filter(statement -> statement.get("Effect").equals("Deny")
                        && statement.get("Condition").equals(Map.of("Bool", Map.of("aws:SecureTransport", "false"))))
                .count();
    }

    private static Set<String> matches(String pattern, Path file) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
    }
}
