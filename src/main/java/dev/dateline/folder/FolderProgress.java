package dev.dateline.folder;

import dev.dateline.json.StorageEvent.UploadedObject;
import dev.dateline.store.ObjectStore;
import dev.dateline.upload.DeliveryReport;
import dev.dateline.upload.Invocation;
import dev.dateline.upload.UploadLog;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;

/** Counts the outcomes of the files of a folder. */
final class FolderProgress implements UploadLog {

    private final PrintStream out;
    private final LongAdder analysed = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final LongAdder unchanged = new LongAdder();
    private final LongAdder gone = new LongAdder();
    private final LongAdder failures = new LongAdder();
    private final long begin = System.nanoTime();

    FolderProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public void handled(Invocation invocation, UploadedObject object, DeliveryReport report) {
        switch (report.outcome()) {
            case ANALYSED -> analysed.increment();
            case REFUSED -> refused.increment();
            case UNCHANGED -> unchanged.increment();
            case GONE, FOREIGN -> gone.increment();
        }
    }

    @Override
    public void failed(Invocation invocation, UploadedObject object, RuntimeException failure) {
        failures.increment();
        boolean isStore = failure instanceof ObjectStore.StoreUnavailableException;
        Throwable cause = failure.getCause();
        out.printf(
                Locale.ROOT,
                "%s failed: %s%s%n",
                object.key(),
                // The message of any other failure may quote the article.
                isStore ? failure.getMessage() : failure.getClass().getName(),
                isStore && cause != null ? " (" + cause + ")" : "");
    }

    @Override
    public void unreadable(Invocation invocation, String message) {
        throw new IllegalStateException("a folder has no queue");
    }

    /** How many files were processed, whatever the outcome. */
    long done() {
        return analysed.sum() + refused.sum() + unchanged.sum() + gone.sum();
    }

    /**
     * The progress, in one line.
     *
     * @param found how many articles there are
     */
    String progress(long found) {
        double seconds = seconds();
        long left = found - done();
        double rate = done() / seconds;
        return String.format(
                Locale.ROOT,
                "%,d of %,d done, %,d refused, %,.0f articles/s, %s left",
                done(),
                found,
                refused.sum(),
                rate,
                left == 0 ? "0 s" : rate == 0 ? "some time" : duration((long) Math.ceil(left / rate)));
    }

    /** The totals, in one line. */
    String total(long failed) {
        double seconds = seconds();
        return String.format(
                Locale.ROOT,
                "%,d analysed, %,d refused, %,d had their results, %,d gone, %,d failed in %.1f s: %,.0f articles/s",
                analysed.sum(),
                refused.sum(),
                unchanged.sum(),
                gone.sum(),
                failed,
                seconds,
                done() / seconds);
    }

    private double seconds() {
        return Math.max(1, System.nanoTime() - begin) / 1e9;
    }

    private static String duration(long seconds) {
        return seconds < 120
                ? seconds + " s"
                : seconds < 7200 ? seconds / 60 + " min" : String.format(Locale.ROOT, "%.1f h", seconds / 3600.0);
    }
}
