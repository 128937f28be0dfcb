package dev.dateline.function;

import dev.dateline.analysis.Analysis;
import dev.dateline.analysis.ArticleAnalyzer;
import dev.dateline.article.Problem;
import dev.dateline.function.ObjectStore.StoredObject;
import dev.dateline.function.wire.Answers;
import dev.dateline.function.wire.ArticleRequest;
import dev.dateline.function.wire.JsonBytes;
import dev.dateline.function.wire.ProblemDocument;
import dev.dateline.function.wire.RequestReader;
import dev.dateline.function.wire.StorageEvent.UploadedObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Analyses objects that were put into a store, and puts their results beside one another into another bucket. */
final class Uploads {

    private static final Logger LOG = Logger.getLogger(Uploads.class);

    /** Content types by the end of a key, longest end first. */
    private static final Map<String, String> TYPES = Map.of(
            ".txt", "text/plain",
            ".html", "text/html",
            ".json", "application/json",
            ".jsonld", "application/ld+json",
            ".ninjs.json", "application/vnd.iptc.ninjs+json");

    private final UploadPlaces places;
    private final ObjectStore store;
    private final BodyReader bodies;
    private final ArticleAnalyzer analyzer;
    private final Answers answers;

    Uploads(UploadPlaces places, ObjectStore store, RequestReader requests, ArticleAnalyzer analyzer, Answers answers) {
        this.places = places;
        this.store = store;
        this.bodies = new BodyReader(requests);
        this.analyzer = analyzer;
        this.answers = answers;
    }

    /**
     * Reads, analyses and answers one object; one that cannot be analysed is answered with its problem, one from
     * elsewhere or gone again is logged and left.
     *
     * @throws ObjectStore.StoreUnavailableException where it should be tried again
     */
    void take(UploadedObject object) {
        if (!places.admit(object)) {
            LOG.warnf("Refused %s/%s: not among the uploads", object.bucket(), object.key());
            return;
        }
        StoredObject stored = store.read(object.bucket(), object.key(), BodyReader.LARGEST_BODY)
                .orElse(null);
        if (stored == null) {
            LOG.infof("%s/%s is gone", object.bucket(), object.key());
            return;
        }
        ArticleRequest.Outcome outcome = read(object.key(), stored);
        if (outcome instanceof ArticleRequest.Accepted accepted) {
            answer(object, stored, accepted.request());
        } else {
            refuse(object, stored, ((ArticleRequest.Refused) outcome).problem());
        }
    }

    private ArticleRequest.Outcome read(String key, StoredObject stored) {
        if (stored.size() > BodyReader.LARGEST_BODY) {
            return new ArticleRequest.Refused(Problem.of(
                    Problem.Code.BODY_TOO_LARGE,
                    "The object has " + stored.size() + " bytes; at most " + BodyReader.LARGEST_BODY + " are read."));
        }
        String coding = stored.contentEncoding();
        if (coding != null && !coding.isEmpty() && !coding.equals("identity") && !coding.equals("aws-chunked")) {
            return new ArticleRequest.Refused(Problem.of(
                    Problem.Code.UNSUPPORTED_MEDIA_TYPE,
                    "The Content-Encoding is not identity; store the object as it is."));
        }
        return bodies.readStored(stored.body(), typeOf(key, stored.contentType()));
    }

    /** By the key's end, with the charset of the stored type where both agree; else the stored type. */
    static Optional<String> typeOf(String key, @Nullable String storedType) {
        String lower = key.toLowerCase(Locale.ROOT);
        Optional<String> byKey = TYPES.keySet().stream()
                .filter(lower::endsWith)
                .max(Comparator.comparingInt(String::length))
                .map(TYPES::get);
        boolean agree = byKey.isPresent() && storedType != null && storedType.startsWith(byKey.get());
        return byKey.isPresent() && !agree ? byKey : Optional.ofNullable(storedType);
    }

    private void answer(UploadedObject object, StoredObject stored, ArticleRequest request) {
        Analysis analysis =
                analyzer.analyze(request.article(), request.options().length());
        write(object, stored, ".timelinejs.json", "application/json", answers.timelineJs(analysis));
        write(object, stored, ".analysis.json", "application/json", answers.analysis(analysis, request.options()));
        LOG.infof("Analysed %s/%s", object.bucket(), object.key());
    }

    private void refuse(UploadedObject object, StoredObject stored, Problem problem) {
        ProblemDocument document =
                ProblemResponse.document(problem, "s3://" + object.bucket() + "/" + encoded(object.key()));
        write(object, stored, ".problem.json", ProblemDocument.MEDIA_TYPE, document);
        LOG.infof(
                "Refused %s/%s: %s",
                object.bucket(), object.key(), problem.code().label());
    }

    private void write(UploadedObject object, StoredObject stored, String end, String type, Record document) {
        Map<String, String> metadata = Map.of(
                "source-key", encoded(object.key()),
                "source-version", stored.version().replace("\"", ""),
                "engine-version", answers.engine().version(),
                "engine-model", answers.engine().model());
        store.write(places.results(), object.key() + end, type, JsonBytes.of(document), metadata);
    }

    /** The key in ASCII, slashes kept. */
    private static String encoded(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }
}
