package dev.dateline.upload;

import dev.dateline.analysis.Analysis;
import dev.dateline.article.Problem;
import dev.dateline.json.LogLine;
import dev.dateline.json.StorageEvent.UploadedObject;
import dev.dateline.store.ObjectStore;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Logs one line for each upload, without any of its text. */
public interface UploadLog {

    /** An object was processed. */
    void handled(Invocation invocation, UploadedObject object, DeliveryReport report);

    /** An object was not processed; its event will be delivered again. */
    void failed(Invocation invocation, UploadedObject object, RuntimeException failure);

    /** A queue message is no storage event. */
    void unreadable(Invocation invocation, String message);

    /** JSON lines with metrics in CloudWatch's embedded format. */
    static UploadLog json(LogLine.Sink sink) {
        return new Json(sink);
    }

    /** See {@link #json}. */
    record Json(LogLine.Sink sink) implements UploadLog {

        @Override
        public void handled(Invocation invocation, UploadedObject object, DeliveryReport report) {
            boolean isForeign = report.outcome() == DeliveryOutcome.FOREIGN;
            LogLine line = begin(isForeign ? "WARN" : "INFO", invocation, object)
                    .with("outcome", report.outcome().name().toLowerCase(Locale.ROOT))
                    .with("sourceVersion", report.version())
                    .with("passes", report.passes())
                    .metric("Uploads", "Count", 1)
                    .metric("Retries", "Count", report.retries())
                    .metric("SourceBytes", "Bytes", report.bytes())
                    .metric("ReadTime", "Milliseconds", report.readMillis())
                    .metric("AnalyseTime", "Milliseconds", report.analyseMillis())
                    .metric("WriteTime", "Milliseconds", report.writeMillis());
            Problem problem = report.problem();
            if (problem != null) {
                line.with("problem", problem.code().label());
            }
            Analysis analysis = report.analysis();
            if (analysis != null) {
                line.with("characters", analysis.article().text().length())
                        .with("sentences", analysis.text().sentences().size())
                        .with("entities", analysis.entities().size())
                        .with("timexes", analysis.timexes().size())
                        .with("entries", analysis.timeline().size());
            }
            sink.write(line);
        }

        @Override
        public void failed(Invocation invocation, UploadedObject object, RuntimeException failure) {
            boolean isStore = failure instanceof ObjectStore.StoreUnavailableException;
            LogLine line = begin(isStore ? "WARN" : "ERROR", invocation, object)
                    .with("outcome", "failed")
                    .metric("Uploads", "Count", 1)
                    .metric("FailedUploads", "Count", 1);
            Throwable cause = failure.getCause();
            sink.write(
                    isStore
                            ? line.with("reason", String.valueOf(failure.getMessage()))
                                    .with(
                                            "cause",
                                            cause == null
                                                    ? ""
                                                    : cause.getClass().getName())
                            // Its message may quote the article.
                            : line.with("error", failure.getClass().getName())
                                    .with(
                                            "at",
                                            java.util.Arrays.stream(failure.getStackTrace())
                                                    .limit(12)
                                                    .map(String::valueOf)
                                                    .toList()));
        }

        @Override
        public void unreadable(Invocation invocation, String message) {
            sink.write(begin("ERROR", invocation, null)
                    .with("outcome", "unreadable")
                    .with("message", message)
                    .metric("FailedUploads", "Count", 1));
        }

        private static LogLine begin(String level, Invocation invocation, @Nullable UploadedObject object) {
            LogLine line = LogLine.of(level, "upload")
                    .with("function", invocation.function())
                    .with("requestId", invocation.id())
                    .with("coldStart", invocation.isFirst());
            return object == null
                    ? line
                    : line.with("sourceBucket", object.bucket())
                            .with("sourceKey", object.key())
                            .with(
                                    "sequencer",
                                    object.sequencer() == null
                                            ? ""
                                            : object.sequencer().value());
        }
    }
}
