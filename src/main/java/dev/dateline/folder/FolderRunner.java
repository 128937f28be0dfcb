package dev.dateline.folder;

import dev.dateline.analysis.ArticleAnalyzer;
import dev.dateline.analysis.EngineVersion;
import dev.dateline.json.Answers;
import dev.dateline.json.RequestReader;
import dev.dateline.json.StorageEvent.UploadedObject;
import dev.dateline.store.FolderObjectStore;
import dev.dateline.upload.Invocation;
import dev.dateline.upload.UploadAnalyzer;
import dev.dateline.upload.UploadBuckets;
import dev.dateline.upload.UploadProcessor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Analyses the files in {@code incoming/} of a folder, including those that arrive later, on all cores, with {@link UploadProcessor}. Files that already have
 * results are skipped, so the run can be stopped at any time and started again.
 */
public final class FolderRunner {

    private static final int TRIES = 3;
    private static final long TICK_MILLIS = 50;
    private static final long LOOK_MILLIS = 500;
    private static final long PROGRESS_MILLIS = 1000;

    private final Path folder;
    private final boolean isOnce;
    private final PrintStream out;
    private final ArticleAnalyzer analyzer;
    private final Answers answers;

    private final FolderProgress tally;
    private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>();
    private final AtomicInteger busy = new AtomicInteger();
    private final Queue<String> failed = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> tries = new HashMap<>();
    private final ArrayDeque<String> lost = new ArrayDeque<>();
    private volatile boolean isEnding;
    private long found;

    FolderRunner(Path folder, boolean isOnce, PrintStream out, ArticleAnalyzer analyzer, Answers answers) {
        this.folder = folder.toAbsolutePath().normalize();
        this.isOnce = isOnce;
        this.out = out;
        this.analyzer = analyzer;
        this.answers = answers;
        this.tally = new FolderProgress(out);
    }

    /**
     * Runs on a folder.
     *
     * @param arguments the folder, and {@code --once} to exit when all files are done; without it, the run ends when it is
     *     interrupted
     */
    @SuppressWarnings("SystemExitOutsideMain")
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> words =
                Arrays.stream(arguments).filter(word -> !word.startsWith("--")).toList();
        boolean isKnown = Arrays.stream(arguments).allMatch(word -> !word.startsWith("--") || word.equals("--once"));
        if (words.size() != 1 || !isKnown || !Files.isDirectory(Path.of(words.get(0)))) {
            System.err.println("Expected a folder, and --once to end when all in it is done");
            System.exit(2);
        }
        FolderRunner runner = new FolderRunner(
                Path.of(words.get(0)),
                List.of(arguments).contains("--once"),
                System.out,
                new ArticleAnalyzer(),
                new Answers(EngineVersion.load()));
        CountDownLatch hasEnded = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            runner.end();
            try {
                hasEnded.await(5, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        int status = runner.run();
        hasEnded.countDown();
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Starts no further file, and ends when those in progress are done. */
    void end() {
        isEnding = true;
    }

    /**
     * Runs until it is stopped or, with {@code --once}, until all files are done.
     *
     * @return 0 where all files were processed, 1 where some failed, 2 where another process uses the folder
     */
    int run() throws IOException, InterruptedException {
        Path incoming = Files.createDirectories(folder.resolve("incoming"));
        Path results = Files.createDirectories(folder.resolve(FolderObjectStore.RESULTS));
        try (FileChannel file = FileChannel.open(
                        results.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = tryLock(file)) {
            if (lock == null) {
                out.println("Another process has " + folder);
                return 2;
            }
            runAlone(new FolderScan(folder, incoming));
        }
        return lost.isEmpty() ? 0 : 1;
    }

    @SuppressWarnings("NullAway") // a resource may be null, and then is not closed
    private static FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private void runAlone(FolderScan scan) throws IOException, InterruptedException {
        Thread[] workers = new Thread[Runtime.getRuntime().availableProcessors()];
        UploadBuckets buckets = UploadBuckets.parse(FolderObjectStore.UPLOADS, "incoming/", FolderObjectStore.RESULTS);
        UploadProcessor processor = new UploadProcessor(
                new UploadAnalyzer(buckets, new FolderObjectStore(folder), new RequestReader(), analyzer, answers),
                tally);
        for (int i = 0; i < workers.length; i++) {
            workers[i] = new Thread(() -> work(processor), "folder-" + i);
            workers[i].start();
        }
        out.println("Reading " + folder.resolve("incoming") + ", writing " + folder.resolve(FolderObjectStore.RESULTS));
        watch(scan);
        isEnding = true;
        for (Thread worker : workers) {
            worker.join();
        }
        out.println(tally.total(lost.size()));
    }

    private void watch(FolderScan scan) throws IOException, InterruptedException {
        long nextLook = 0;
        long nextProgress = System.currentTimeMillis() + PROGRESS_MILLIS;
        long told = 0;
        while (!isEnding) {
            boolean isIdle = waiting.isEmpty() && busy.get() == 0;
            long now = System.currentTimeMillis();
            if (now >= nextLook) {
                retry(scan);
                List<String> keys = scan.look();
                found += keys.size();
                waiting.addAll(keys);
                if (isOnce && isIdle && keys.isEmpty() && scan.isQuiet() && failed.isEmpty()) {
                    return;
                }
                // A large folder is not scanned all the time.
                nextLook = now
                        + Math.max(
                                isOnce && isIdle ? TICK_MILLIS : LOOK_MILLIS, 20 * (System.currentTimeMillis() - now));
            }
            if (now >= nextProgress && tally.done() > told) {
                told = tally.done();
                out.println(tally.progress(found));
                nextProgress = now + PROGRESS_MILLIS;
            }
            Thread.sleep(TICK_MILLIS);
        }
    }

    private void retry(FolderScan scan) {
        for (String key = failed.poll(); key != null; key = failed.poll()) {
            if (tries.merge(key, 1, Integer::sum) < TRIES) {
                found--;
                scan.forget(key);
            } else {
                lost.add(key);
            }
        }
    }

    private void work(UploadProcessor processor) {
        try {
            while (!isEnding) {
                busy.incrementAndGet();
                String key = waiting.poll();
                if (key == null) {
                    busy.decrementAndGet();
                    Thread.sleep(TICK_MILLIS);
                    continue;
                }
                process(processor, key);
                busy.decrementAndGet();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void process(UploadProcessor processor, String key) {
        try {
            processor.process(
                    new UploadedObject(FolderObjectStore.UPLOADS, key, null),
                    new Invocation(key, "folder", false, () -> Long.MAX_VALUE));
        } catch (RuntimeException e) {
            failed.add(key);
        } catch (Error e) {
            // A worker that died would leave the others waiting forever.
            out.println(key + ": " + e.getClass().getName());
            failed.add(key);
        }
    }
}
