package dev.dateline.json;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One line of the log as JSON; its metrics are in CloudWatch's embedded metric format (Amazon CloudWatch user guide,
 * "Specification: Embedded metric format").
 */
public final class LogLine {

    private static final String SERVICE = "dateline";
    private static final String NAMESPACE = "Dateline";

    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final List<Map<String, String>> metrics = new ArrayList<>();

    private LogLine() {}

    /** Where lines go. */
    public interface Sink {

        /** Takes one line. */
        void write(LogLine line);

        /** Writes lines to a stream, each at once and whole. */
        static Sink to(PrintStream out) {
            return line -> {
                byte[] bytes = JsonBytes.of(line.tree(System.currentTimeMillis()));
                byte[] whole = java.util.Arrays.copyOf(bytes, bytes.length + 1);
                whole[bytes.length] = '\n';
                synchronized (out) {
                    out.write(whole, 0, whole.length);
                    out.flush();
                }
            };
        }
    }

    /**
     * Begins a line.
     *
     * @param level as logging frameworks name them
     * @param event what it tells of
     */
    public static LogLine of(String level, String event) {
        return new LogLine().with("level", level).with("service", SERVICE).with("event", event);
    }

    /** Adds a field: a string, a number, a boolean, or a list of such. */
    public LogLine with(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    /** Adds a field that CloudWatch counts too. */
    public LogLine metric(String name, String unit, long value) {
        fields.put(name, value);
        metrics.add(Map.of("Name", name, "Unit", unit));
        return this;
    }

    private Map<String, Object> tree(long now) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("timestamp", java.time.Instant.ofEpochMilli(now).toString());
        tree.putAll(fields);
        if (!metrics.isEmpty()) {
            Map<String, Object> directive = new LinkedHashMap<>();
            directive.put("Namespace", NAMESPACE);
            directive.put("Dimensions", List.of(List.of("service"), List.of("service", "outcome")));
            directive.put("Metrics", metrics);
            Map<String, Object> aws = new LinkedHashMap<>();
            aws.put("Timestamp", now);
            aws.put("CloudWatchMetrics", List.of(directive));
            tree.put("_aws", aws);
        }
        return tree;
    }
}
