package dev.dateline.page;

import dev.dateline.smoke.LocalServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One server and one browser for all tests of the page; both end with the last test. */
final class Stage implements ParameterResolver {

    private static final Path WORK = Path.of("target/browser");

    /** A server with a browser before it. */
    private record Set(LocalServer server, Page page) implements AutoCloseable {

        static Set up() {
            try {
                Files.createDirectories(WORK);
                LocalServer server = LocalServer.start(WORK.resolve("server.log"));
                return new Set(
                        server, Page.of(server.url(), WORK.resolve("saved").toAbsolutePath()));
            } catch (IOException e) {
                throw new IllegalStateException("The stage cannot be set up in " + WORK, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            page.close();
            server.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(Stage.class))
                .computeIfAbsent(Set.class, type -> Set.up(), Set.class)
                .page();
    }
}
