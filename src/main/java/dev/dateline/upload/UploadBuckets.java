package dev.dateline.upload;

import dev.dateline.json.StorageEvent.UploadedObject;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The buckets and prefixes that uploads are read from, and the buckets of their results.
 *
 * @param results the bucket of results by the bucket of uploads. No bucket is both, and no two share one, so that no result is
 *     read as an upload and none overwrites another's
 * @param prefixes only keys that begin with one of them are read
 */
public record UploadBuckets(Map<String, String> results, List<String> prefixes) {

    /** The longest key of an upload, in bytes: S3 allows 1,024, and the keys of results are longer. */
    private static final int LONGEST_KEY = 1024 - ".timelinejs.json".length();

    public UploadBuckets {
        results = Map.copyOf(results);
        prefixes = List.copyOf(prefixes);
        Set<String> seen = new HashSet<>(results.keySet());
        for (String bucket : results.values()) {
            if (!seen.add(bucket)) {
                throw new IllegalArgumentException("bucket " + bucket
                        + " is named twice; the results of every bucket of uploads need a bucket of their own");
            }
        }
        if (results.isEmpty() || prefixes.isEmpty()) {
            throw new IllegalArgumentException("uploads need a bucket and a prefix");
        }
    }

    /**
     * Parses comma-separated names.
     *
     * @param uploads buckets
     * @param prefixes of keys; blank allows every key
     * @param results buckets, in the order of {@code uploads}
     */
    public static UploadBuckets parse(String uploads, String prefixes, String results) {
        List<String> from = names(uploads);
        List<String> to = names(results);
        if (from.size() != to.size()) {
            throw new IllegalArgumentException("read " + from.size() + " buckets of uploads and " + to.size()
                    + " of results; expected as many of both, in the same order");
        }
        Map<String, String> resultsByUploads = new TreeMap<>();
        for (int i = 0; i < from.size(); i++) {
            if (resultsByUploads.put(from.get(i), to.get(i)) != null) {
                throw new IllegalArgumentException("bucket " + from.get(i) + " is named twice");
            }
        }
        return new UploadBuckets(resultsByUploads, prefixes.isBlank() ? List.of("") : names(prefixes));
    }

    private static List<String> names(String list) {
        return List.of(list.split(",")).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Whether an object is to be read. */
    boolean admit(UploadedObject object) {
        String key = object.key();
        return results.containsKey(object.bucket())
                && prefixes.stream().anyMatch(key::startsWith)
                && !key.endsWith("/")
                && key.getBytes(StandardCharsets.UTF_8).length <= LONGEST_KEY;
    }

    /** The bucket for the results of a bucket of uploads. */
    String resultsOf(String uploads) {
        return Objects.requireNonNull(results.get(uploads), uploads);
    }
}
