package dev.dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EngineVersionTest {

    @Test
    void namesVersionAndData() {
        EngineVersion engine = EngineVersion.load();
        assertThat(engine.name()).isEqualTo("dateline");
        assertThat(engine.version()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(engine.model()).matches("en-\\d{4}-\\d{2} sha256:[0-9a-f]{64}");
        assertThat(engine).isEqualTo(EngineVersion.load());
    }

    /** Otherwise two answers could rest on different data and name the same. */
    @Test
    void everythingTheEngineReadsIsDigested() throws IOException {
        Path resources = Path.of("src/main/resources");
        try (Stream<Path> files = Files.walk(resources)) {
            List<String> data = files.filter(Files::isRegularFile)
                    .map(file -> resources.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.startsWith("dev/dateline/") || name.startsWith("models/"))
                    .filter(name -> !name.startsWith("dev/dateline/analysis/") && !name.endsWith(".md"))
                    .toList();
            assertThat(EngineVersion.data()).containsExactlyInAnyOrderElementsOf(data);
        }
    }
}
