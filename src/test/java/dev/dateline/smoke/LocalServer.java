package dev.dateline.smoke;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The packaged application on a free loopback port.
 *
 * @param url without a slash at its end
 */
public record LocalServer(Process process, String url) implements AutoCloseable {

    private static final int TRIES = 600;

    /** Starts it and waits until it accepts connections; what it says is written to a file. */
    public static LocalServer start(Path log) throws IOException, InterruptedException {
        int port = freePort();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Ddateline.port=" + port,
                        "-jar",
                        "target/dateline-runner.jar")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        for (int tries = 0; !accepts(port); tries++) {
            if (tries == TRIES || !process.isAlive()) {
                process.destroy();
                throw new IllegalStateException("The server does not answer: " + Files.readString(log));
            }
            Thread.sleep(100);
        }
        return new LocalServer(process, "http://127.0.0.1:" + port);
    }

    @Override
    public void close() {
        process.destroy();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean accepts(int port) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
