package dev.dateline.store;

import dev.dateline.json.BodyReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder as a store. Uploads are in {@code incoming/}; the version of one is the SHA-256 of its content, so that copying or touching a file makes
 * no new version. Results are in {@code results/}, under the same names as in a bucket. Their metadata are in {@code results/.metadata/} and
 * record size and time of the file they describe; where these do not match, for example after a crash between the two writes, the metadata are ignored. Files are
 * written under a temporary name and renamed when they are complete. Only one process may use the folder; within it, conditional writes hold.
 */
public final class FolderObjectStore implements ObjectStore {

    /** The name of the bucket of uploads. */
    public static final String UPLOADS = "folder";

    /** The name of the bucket of results. */
    public static final String RESULTS = "results";

    private static final String FILE = "file";
    private static final String METADATA = ".metadata";
    private static final int STRIPES = 256;

    private final Path folder;
    private final Path results;
    private final Path writing;
    private final Object[] locks = new Object[STRIPES];
    private final AtomicLong written = new AtomicLong();

    /** Opens a folder that no other process uses, and deletes incomplete files that a killed process left. */
    public FolderObjectStore(Path folder) throws IOException {
        this.folder = folder.toAbsolutePath().normalize();
        this.results = this.folder.resolve(RESULTS);
        this.writing = Files.createDirectories(results.resolve(METADATA).resolve(".writing"));
        try (Stream<Path> left = Files.list(writing)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
        for (int i = 0; i < STRIPES; i++) {
            locks[i] = new Object();
        }
    }

    @Override
    public String address(ObjectKey object) {
        return object.encodedName();
    }

    @Override
    public Optional<Head> head(ObjectKey object) {
        try {
            return object.bucket().equals(RESULTS)
                    ? resultHead(object.name())
                    : read(object, BodyReader.LARGEST_BODY).map(StoredObject::head);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new StoreUnavailableException("cannot ask for " + object.name(), e, true);
        }
    }

    private Optional<Head> resultHead(String key) throws IOException {
        BasicFileAttributes file = Files.readAttributes(within(results, key), BasicFileAttributes.class);
        String stamp = stamp(file);
        Map<String, String> metadata = metadata(key);
        if (!stamp.equals(metadata.remove(FILE))) {
            metadata.clear();
        }
        return Optional.of(new Head(stamp, stamp, "", file.size(), null, null, metadata));
    }

    @Override
    public Optional<StoredObject> read(ObjectKey object, long limit) {
        Path path = within(object.bucket().equals(RESULTS) ? results : folder, object.name());
        try {
            BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
            boolean isRead = file.size() <= limit;
            byte[] body = isRead ? Files.readAllBytes(path) : new byte[0];
            String version = isRead ? sha256(body) : stamp(file);
            long size = isRead ? body.length : file.size();
            return Optional.of(new StoredObject(new Head(version, version, "", size, null, null, Map.of()), body));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new StoreUnavailableException("cannot read " + object.name(), e, true);
        }
    }

    @Override
    public void write(
            ObjectKey object,
            String contentType,
            byte[] body,
            Map<String, String> metadata,
            @Nullable String expected) {
        Path path = within(results, object.name());
        Path about = about(object.name());
        String partial = String.valueOf(written.getAndIncrement());
        try {
            makeDirectories(path);
            makeDirectories(about);
            Path newBody = Files.write(writing.resolve(partial), body);
            Map<String, String> lines = new TreeMap<>(metadata);
            lines.put(FILE, stamp(Files.readAttributes(newBody, BasicFileAttributes.class)));
            Path newAbout = Files.write(
                    writing.resolve(partial + ".about"),
                    lines.entrySet().stream()
                            .map(line -> line.getKey() + "=" + line.getValue())
                            .toList());
            synchronized (lockOf(object.name())) {
                try {
                    hold(object.name(), expected);
                } catch (ChangedException e) {
                    Files.delete(newBody);
                    Files.delete(newAbout);
                    throw e;
                }
                Files.move(newAbout, about, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                Files.move(newBody, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new StoreUnavailableException("cannot write " + object.name(), e, true);
        }
    }

    @Override
    public void delete(ObjectKey object, String expected) {
        try {
            synchronized (lockOf(object.name())) {
                hold(object.name(), expected);
                Files.deleteIfExists(within(results, object.name()));
                Files.deleteIfExists(about(object.name()));
            }
        } catch (IOException e) {
            throw new StoreUnavailableException("cannot delete " + object.name(), e, true);
        }
    }

    private void hold(String key, @Nullable String expected) {
        String there = head(new ObjectKey(RESULTS, key)).map(Head::etag).orElse(null);
        if (!Objects.equals(there, expected)) {
            throw new ChangedException("results/" + key + " is " + there + ", not " + expected);
        }
    }

    private Map<String, String> metadata(String key) throws IOException {
        Map<String, String> metadata = new HashMap<>();
        List<String> lines;
        try {
            lines = Files.readAllLines(about(key), StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return metadata;
        }
        for (String line : lines) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                metadata.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return metadata;
    }

    private Path about(String key) {
        return within(results.resolve(METADATA), key);
    }

    private static Path within(Path root, String key) {
        Path path = root.resolve(key).normalize();
        if (!path.startsWith(root) || path.equals(root)) {
            throw new IllegalArgumentException(key + " is not within " + root);
        }
        return path;
    }

    private static void makeDirectories(Path path) throws IOException {
        Path directory = Objects.requireNonNull(path.getParent());
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory);
        }
    }

    private Object lockOf(String key) {
        return locks[Math.floorMod(key.hashCode(), STRIPES)];
    }

    /** Identifies the state of a file without reading it: by its size in bytes and its last-modified time. */
    public static String stamp(BasicFileAttributes file) {
        return file.size() + "@" + file.lastModifiedTime();
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
