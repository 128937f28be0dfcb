package dev.dateline.upload;

import dev.dateline.analysis.Analysis;
import dev.dateline.analysis.ArticleAnalyzer;
import dev.dateline.analysis.EngineVersion;
import dev.dateline.article.Checked;
import dev.dateline.article.Problem;
import dev.dateline.json.Answers;
import dev.dateline.json.ArticleRequest;
import dev.dateline.json.BodyReader;
import dev.dateline.json.JsonBytes;
import dev.dateline.json.ProblemDocument;
import dev.dateline.json.RequestReader;
import dev.dateline.json.StorageEvent.UploadedObject;
import dev.dateline.store.ObjectKey;
import dev.dateline.store.ObjectStore;
import dev.dateline.store.ObjectStore.StoredObject;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Analyses uploaded objects: reads one from its store and makes the documents of its results. */
public final class UploadAnalyzer {

    private final UploadBuckets buckets;
    private final ObjectStore store;
    private final BodyReader bodies;
    private final ArticleAnalyzer analyzer;
    private final Answers answers;

    public UploadAnalyzer(
            UploadBuckets buckets,
            ObjectStore store,
            RequestReader requests,
            ArticleAnalyzer analyzer,
            Answers answers) {
        this.buckets = buckets;
        this.store = store;
        this.bodies = new BodyReader(requests);
        this.analyzer = analyzer;
        this.answers = answers;
    }

    /**
     * The results of one object.
     *
     * @param documents the bytes of each document
     * @param problem why there is no analysis, or null
     * @param analysis null where there is none
     * @param millis how long the analysis took
     */
    record Answered(
            Map<ResultDocument, byte[]> documents,
            @Nullable Problem problem,
            @Nullable Analysis analysis,
            long millis) {}

    UploadBuckets buckets() {
        return buckets;
    }

    ObjectStore store() {
        return store;
    }

    EngineVersion engine() {
        return answers.engine();
    }

    /** Analyses one object, or says why it cannot be analysed. */
    Answered answer(UploadedObject object, StoredObject stored) {
        long begin = System.nanoTime();
        Checked<ArticleRequest> request = StoredBody.of(object.key(), stored.head(), stored.body())
                .flatMap(body -> bodies.readStored(body.bytes(), body.type()));
        return request.fold(read -> analysed(read, begin), problem -> refused(object, problem, begin));
    }

    private Answered analysed(ArticleRequest request, long begin) {
        Analysis analysis =
                analyzer.analyze(request.article(), request.options().length());
        Map<ResultDocument, byte[]> documents = new EnumMap<>(ResultDocument.class);
        documents.put(ResultDocument.TIMELINE_JS, JsonBytes.of(answers.timelineJs(analysis)));
        documents.put(ResultDocument.ANALYSIS, JsonBytes.of(answers.analysis(analysis, request.options())));
        return new Answered(documents, null, analysis, millisSince(begin));
    }

    private Answered refused(UploadedObject object, Problem problem, long begin) {
        String instance = store.address(keyOf(object));
        Map<ResultDocument, byte[]> documents =
                Map.of(ResultDocument.PROBLEM, JsonBytes.of(ProblemDocument.of(problem, instance)));
        return new Answered(documents, problem, null, millisSince(begin));
    }

    /** The address of an uploaded object. */
    static ObjectKey keyOf(UploadedObject object) {
        return new ObjectKey(object.bucket(), object.key());
    }

    private static long millisSince(long nanos) {
        return (System.nanoTime() - nanos) / 1_000_000;
    }
}
