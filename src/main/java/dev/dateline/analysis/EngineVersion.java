package dev.dateline.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/**
 * Identifies the engine that gave an answer, so that the answer can be reproduced.
 *
 * @param name always {@code dateline}
 * @param version of the build
 * @param model {@code en-YYYY-MM sha256:…}: the month of the models and the SHA-256 of all data they consist of
 */
public record EngineVersion(String name, String version, String model) {

    /** Reads the version of this build and digests its data; takes some milliseconds, so keep the result. */
    public static EngineVersion load() {
        Properties build = new Properties();
        try (InputStream in = open("dev/dateline/analysis/engine.properties")) {
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new EngineVersion(
                "dateline", build.getProperty("version"), build.getProperty("model") + " sha256:" + digest(data()));
    }

    /** Class path names of the models, lexicons and rules, as {@code data.txt} lists them. */
    static List<String> data() {
        try (InputStream in = open("dev/dateline/analysis/data.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(List<String> names) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String name : names) {
                sha.update(name.getBytes(StandardCharsets.UTF_8));
                sha.update((byte) 0);
                try (InputStream in = open(name)) {
                    byte[] buffer = new byte[1 << 16];
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        sha.update(buffer, 0, read);
                    }
                }
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static InputStream open(String name) {
        InputStream in = EngineVersion.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(name + " is not on the class path");
        }
        return in;
    }
}
