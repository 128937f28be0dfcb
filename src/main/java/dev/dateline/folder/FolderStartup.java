package dev.dateline.folder;

import dev.dateline.analysis.ArticleAnalyzer;
import dev.dateline.json.Answers;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Starts the folder runner beside the loopback server, if {@code dateline.folder} is set. */
@ApplicationScoped
class FolderStartup {

    private static final Logger LOG = Logger.getLogger(FolderStartup.class);

    private final Optional<String> folder;
    private final boolean isOnce;
    private final ArticleAnalyzer analyzer;
    private final Answers answers;
    private @Nullable FolderRunner runner;
    private @Nullable Thread run;

    @Inject
    FolderStartup(
            @ConfigProperty(name = "dateline.folder") Optional<String> folder,
            @ConfigProperty(name = "dateline.once", defaultValue = "false") boolean isOnce,
            ArticleAnalyzer analyzer,
            Answers answers) {
        this.folder = folder;
        this.isOnce = isOnce;
        this.analyzer = analyzer;
        this.answers = answers;
    }

    void start(@Observes StartupEvent event) {
        folder.ifPresent(name -> {
            FolderRunner opened = new FolderRunner(Path.of(name), isOnce, System.out, analyzer, answers);
            runner = opened;
            run = new Thread(() -> run(opened), "folder");
            run.start();
        });
    }

    private static void run(FolderRunner opened) {
        int status = 1;
        try {
            status = opened.run();
        } catch (IOException e) {
            LOG.error("The folder cannot be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Quarkus.asyncExit(status);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        FolderRunner opened = runner;
        Thread running = run;
        if (opened != null && running != null && running != Thread.currentThread()) {
            opened.end();
            running.join(5000);
        }
    }
}
