package dev.dateline.folder;

import dev.dateline.store.FolderObjectStore;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds files below a folder that are new or changed. It polls instead of watching: that works on every file system, including network drives, and
 * misses nothing.
 */
final class FolderScan {

    /** A file that has not changed for this many milliseconds is taken as complete; if it was not, it changes again. */
    static final long QUIET = 200;

    private final Path root;
    private final Path below;
    private final Map<String, String> seen = new HashMap<>();
    private boolean isQuiet;

    /**
     * Makes a scan that has seen nothing.
     *
     * @param root keys are relative to this folder
     * @param below files below this folder are found
     */
    FolderScan(Path root, Path below) {
        this.root = root;
        this.below = below;
    }

    /** The keys of files that are new or changed since they were last returned, in no order. */
    List<String> look() throws IOException {
        List<String> found = new ArrayList<>();
        isQuiet = true;
        long latest = System.currentTimeMillis() - QUIET;
        Files.walkFileTree(below, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean isHidden = !directory.equals(below) && nameOf(directory).startsWith(".");
                return isHidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isUnfinished(nameOf(file))) {
                    consider(file, attributes, latest, found);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE; // gone since its folder was listed
            }
        });
        return found;
    }

    private void consider(Path file, BasicFileAttributes attributes, long latest, List<String> found) {
        String key = root.relativize(file).toString().replace('\\', '/');
        String stamp = FolderObjectStore.stamp(attributes);
        if (stamp.equals(seen.get(key))) {
            return;
        }
        if (attributes.lastModifiedTime().toMillis() > latest) {
            isQuiet = false;
            return;
        }
        seen.put(key, stamp);
        found.add(key);
    }

    /** Whether the last scan found no file that may still be being written. */
    boolean isQuiet() {
        return isQuiet;
    }

    /** Returns a file again at the next scan. */
    void forget(String key) {
        seen.remove(key);
    }

    private static boolean isUnfinished(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(".") || lower.endsWith(".part") || lower.endsWith(".tmp");
    }

    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
