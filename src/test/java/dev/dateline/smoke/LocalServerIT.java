package dev.dateline.smoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application on a loopback port, asked as the README asks it and by the smoke tests. */
class LocalServerIT {

    @TempDir
    static Path work;

    private static LocalServer server;

    @BeforeAll
    static void start() throws Exception {
        server = LocalServer.start(work.resolve("server.log"));
        System.setProperty("smoke.url", server.url());
        FunctionsSmoke.pointAtTheStage();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> passesEverySmokeTest() {
        return Arrays.stream(FunctionsSmoke.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(method -> dynamicTest(method.getName(), () -> method.invoke(new FunctionsSmoke())));
    }

    @Test
    void theSmokeTestOfTheWorkflowPasses() throws Exception {
        Process shell = new ProcessBuilder("bash", "infra/ci/smoke.sh", server.url())
                .redirectErrorStream(true)
                .start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(said).isZero();
        assertThat(said).endsWith("The stage answers.\n");
    }

    @Test
    void theReadmesCommandGetsTheReadmesAnswer() throws Exception {
        String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
        String command = after(readme, "analyse an article", "```sh\n(.*?)```");
        assertThat(command).contains("http://127.0.0.1:8080");
        Process shell = new ProcessBuilder("sh", "-c", command.replace("http://127.0.0.1:8080", server.url())).start();
        String answer = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        JsonMapper json = JsonMapper.builder().build();
        JsonNode excerpt = json.readTree(after(readme, "Part of the answer", "```json\n(.*?)```"));
        assertThat(isPartOf(excerpt, json.readTree(answer)))
                .as("README's excerpt %s is part of the answer %s", excerpt, answer)
                .isTrue();
    }

    /** Every field of the excerpt is there, and every element of its lists, in order; others may stand between. */
    private static boolean isPartOf(JsonNode excerpt, JsonNode whole) {
        if (excerpt.isObject()) {
            return whole.isObject()
                    && excerpt.properties().stream()
                            .allMatch(field -> isPartOf(field.getValue(), whole.path(field.getKey())));
        }
        if (!excerpt.isArray()) {
            return excerpt.equals(whole);
        }
        int at = 0;
        for (JsonNode element : excerpt) {
            while (at < whole.size() && !isPartOf(element, whole.get(at))) {
                at++;
            }
            if (at++ >= whole.size()) {
                return false;
            }
        }
        return true;
    }

    private static String after(String readme, String words, String block) {
        Matcher found = Pattern.compile(block, Pattern.DOTALL).matcher(readme.substring(readme.indexOf(words)));
        assertThat(found.find()).as("README has a block after \"%s\"", words).isTrue();
        return found.group(1);
    }
}
