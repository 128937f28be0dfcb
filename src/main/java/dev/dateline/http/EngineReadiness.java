package dev.dateline.http;

import dev.dateline.analysis.EngineVersion;
import dev.dateline.json.Answers;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Reports that the engine is loaded, with its version. */
@Readiness
@Singleton
class EngineReadiness implements HealthCheck {

    private final EngineVersion engine;

    @Inject
    EngineReadiness(Answers answers) {
        this.engine = answers.engine();
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("engine")
                .up()
                .withData("version", engine.version())
                .withData("model", engine.model())
                .build();
    }
}
