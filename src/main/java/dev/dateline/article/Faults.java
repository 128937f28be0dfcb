package dev.dateline.article;

import java.util.ArrayList;
import java.util.List;

/** Collects the faults of one request, so that they are reported together. Not safe for use by several threads. */
public final class Faults {

    private final String prefix;
    private final List<Problem.Fault> found = new ArrayList<>();

    private Faults(String prefix) {
        this.prefix = prefix;
    }

    /** Faults of fields in a JSON body: pointers look like {@code /title}. */
    public static Faults inBody() {
        return new Faults("/");
    }

    /** Faults of fields given as query parameters: pointers look like {@code ?title}. */
    public static Faults inQuery() {
        return new Faults("?");
    }

    /** Adds a fault of a field beside the text. */
    public void of(String field, String detail) {
        found.add(new Problem.Fault(prefix + field, detail));
    }

    /** Adds a fault at a pointer. */
    public void at(String pointer, String detail) {
        found.add(new Problem.Fault(pointer, detail));
    }

    /** The faults, in the order they were added. */
    public List<Problem.Fault> found() {
        return List.copyOf(found);
    }
}
