package dev.dateline.tagging;

/** Takes the features of one place in a text, one at a time. */
public interface FeatureSink {

    /** Takes a feature: a hash of what was seen and where it was seen. */
    void add(long feature);
}
