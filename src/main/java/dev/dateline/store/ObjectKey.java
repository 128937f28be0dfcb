package dev.dateline.store;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The address of an object in a store.
 *
 * @param bucket the bucket's name
 * @param name the object's key in the bucket, as the store has it (not URL-encoded)
 */
public record ObjectKey(String bucket, String name) {

    /** The name in ASCII, percent-encoded in UTF-8, slashes kept. */
    public String encodedName() {
        return encoded(name);
    }

    /** A key in ASCII, percent-encoded in UTF-8, slashes kept. */
    public static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }

    /** Bucket and name, for people. */
    @Override
    public String toString() {
        return bucket + "/" + name;
    }
}
