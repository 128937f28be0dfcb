package dev.dateline.http;

import dev.dateline.analysis.ArticleAnalyzer;
import dev.dateline.analysis.EngineVersion;
import dev.dateline.chronology.ChronologyBuilder;
import dev.dateline.json.Answers;
import dev.dateline.json.RequestReader;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Creates the engine once, at startup, for all entry points. */
@Singleton
final class EngineProducer {

    @Produces
    @Singleton
    @Startup
    ArticleAnalyzer analyzer() {
        return new ArticleAnalyzer();
    }

    @Produces
    @Singleton
    @Startup
    Answers answers() {
        return new Answers(EngineVersion.load());
    }

    @Produces
    @Singleton
    @Startup
    RequestReader requests() {
        return new RequestReader();
    }

    @Produces
    @Singleton
    @Startup
    ChronologyBuilder chronologies() {
        return new ChronologyBuilder();
    }
}
