package dev.dateline.upload;

import dev.dateline.analysis.EngineVersion;
import dev.dateline.json.Sequencer;
import dev.dateline.store.ObjectStore;
import dev.dateline.store.ObjectStore.Head;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The results that are stored for one upload. */
record StoredResults(Map<ResultDocument, Head> parts) {

    private static final String VERSION = "source-version";
    private static final String MODIFIED = "source-modified";
    private static final String SEQUENCER = "source-sequencer";
    private static final String ENGINE = "engine-version";
    private static final String MODEL = "engine-model";

    /** Asks the store for each document. */
    static StoredResults find(ObjectStore store, String bucket, String upload) {
        Map<ResultDocument, Head> parts = new EnumMap<>(ResultDocument.class);
        for (ResultDocument part : ResultDocument.values()) {
            store.head(part.keyOf(bucket, upload)).ifPresent(head -> parts.put(part, head));
        }
        return new StoredResults(parts);
    }

    /** The metadata of results. */
    static Map<String, String> metadata(SourceVersion source, @Nullable Sequencer sequencer, EngineVersion engine) {
        Map<String, String> metadata = new HashMap<>();
        metadata.put(VERSION, source.id());
        if (!source.modified().isEmpty()) {
            metadata.put(MODIFIED, source.modified());
        }
        if (sequencer != null) {
            metadata.put(SEQUENCER, sequencer.value());
        }
        metadata.put(ENGINE, engine.version());
        metadata.put(MODEL, engine.model());
        return metadata;
    }

    @Nullable
    Head part(ResultDocument part) {
        return parts.get(part);
    }

    /** Whether a document is stored that an engine made from a version of the upload. */
    boolean has(ResultDocument part, SourceVersion source, EngineVersion engine) {
        Head head = parts.get(part);
        return head != null && sourceOf(head).equals(source) && isBy(engine, head);
    }

    /** Whether the documents are exactly those that one engine makes from one version. */
    boolean isWhole() {
        Set<ResultDocument> present = parts.keySet();
        if (present.equals(Set.of(ResultDocument.PROBLEM))) {
            return true;
        }
        Head timeline = parts.get(ResultDocument.TIMELINE_JS);
        Head analysis = parts.get(ResultDocument.ANALYSIS);
        return present.size() == 2
                && timeline != null
                && analysis != null
                && sourceOf(timeline).equals(sourceOf(analysis))
                && isByTheSameEngine(timeline, analysis);
    }

    private static boolean isByTheSameEngine(Head one, Head other) {
        return valueOf(one, ENGINE).equals(valueOf(other, ENGINE))
                && valueOf(one, MODEL).equals(valueOf(other, MODEL));
    }

    /** Whether they are complete, from a version and by an engine. */
    boolean areOf(SourceVersion source, EngineVersion engine) {
        return isWhole() && parts.keySet().stream().allMatch(part -> has(part, source, engine));
    }

    /**
     * Whether they are complete, by an engine, and were written for an event about a later version. Results of the same event do not count: its
     * delivery may have been interrupted after it wrote results that were out of date by then.
     */
    boolean areLaterThan(@Nullable Sequencer sequencer, EngineVersion engine) {
        return sequencer != null
                && isWhole()
                && parts.values().stream()
                        .allMatch(head -> isBy(engine, head)
                                && sequencerOf(head)
                                        .filter(stored -> stored.compareTo(sequencer) > 0)
                                        .isPresent());
    }

    private static SourceVersion sourceOf(Head head) {
        return new SourceVersion(valueOf(head, VERSION), valueOf(head, MODIFIED));
    }

    private static Optional<Sequencer> sequencerOf(Head head) {
        return Optional.ofNullable(head.metadata().get(SEQUENCER)).flatMap(Sequencer::parse);
    }

    private static boolean isBy(EngineVersion engine, Head head) {
        return valueOf(head, ENGINE).equals(engine.version())
                && valueOf(head, MODEL).equals(engine.model());
    }

    private static String valueOf(Head head, String name) {
        return head.metadata().getOrDefault(name, "");
    }
}
