package dev.dateline.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.article.Checked;
import dev.dateline.article.Faults;
import dev.dateline.article.Problem;
import dev.dateline.article.Submission;
import dev.dateline.chronology.ArticleTimeline;
import dev.dateline.chronology.ChronologyOptions;
import dev.dateline.text.Blanks;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The articles or stored analyses of a chronology as they are being read, with its options. Used for one request. */
final class JsonChronology {

    private static final int FEWEST = 2;
    private static final int MOST_ARTICLES = 50;
    private static final int MOST_ANALYSES = 500;

    private final ArticleReader reader;
    private final JsonBody body = new JsonBody();
    private final Faults faults = Faults.inBody();
    private final List<JsonArticle> articles = new ArrayList<>();
    private final List<Faults> articleFaults = new ArrayList<>();
    private final List<JsonNode> analyses = new ArrayList<>();
    private boolean hasArticles;
    private boolean hasAnalyses;
    private int maxEntries = ChronologyOptions.MOST_ENTRIES;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable String entity;

    /** Reads one article of the list. */
    interface ArticleReader {
        Checked<ArticleRequest> read(Submission submission, OptionFields options, Faults faults);
    }

    JsonChronology(ArticleReader reader) {
        this.reader = reader;
    }

    Checked<ChronologyRequest> read(String json) {
        Optional<Problem> problem = body.read(json, this::field);
        return problem.<Checked<ChronologyRequest>>map(Checked::refused).orElseGet(this::request);
    }

    private void field(String name, JsonParser parser) throws IOException {
        boolean isNull = parser.currentToken() == JsonToken.VALUE_NULL;
        switch (name) {
            case "articles" -> {
                hasArticles = !isNull;
                list(parser, "/articles", this::article);
            }
            case "analyses" -> {
                hasAnalyses = !isNull;
                list(parser, "/analyses", this::analysis);
            }
            case "options" -> {
                if (!isNull) {
                    body.object(parser, "/options", this::option);
                }
            }
            default -> parser.skipChildren();
        }
    }

    /** Reads the list element at the parser's position. */
    private interface Element {
        void read(JsonParser parser, String pointer) throws IOException;
    }

    private void list(JsonParser parser, String pointer, Element element) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            body.wrongType(parser, pointer, "an array");
            return;
        }
        int index = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            element.read(parser, pointer + "/" + index);
            index++;
        }
    }

    private void article(JsonParser parser, String pointer) throws IOException {
        Faults own = Faults.inBody();
        JsonArticle article = new JsonArticle(body, pointer, own);
        body.object(parser, pointer, article::field);
        articles.add(article);
        articleFaults.add(own);
    }

    private void analysis(JsonParser parser, String pointer) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            analyses.add(parser.readValueAsTree());
        } else {
            body.wrongType(parser, pointer, "an object");
        }
    }

    private void option(String name, JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        String pointer = "/options/" + name;
        switch (name) {
            case "maxEntries" -> body.number(parser, pointer, this::maxEntries);
            case "from" -> from = day(pointer, body.string(parser, pointer));
            case "to" -> to = day(pointer, body.string(parser, pointer));
            case "entity" -> {
                entity = body.string(parser, pointer);
                if (entity != null && Blanks.isBlank(entity)) {
                    faults.at(pointer, "The name is blank.");
                }
            }
            default -> parser.skipChildren();
        }
    }

    private void maxEntries(long value) {
        if (value < 1 || value > ChronologyOptions.MOST_ENTRIES) {
            faults.at(
                    "/options/maxEntries", "Read " + value + "; expected 1 to " + ChronologyOptions.MOST_ENTRIES + ".");
        } else {
            maxEntries = (int) value;
        }
    }

    private @Nullable LocalDate day(String pointer, @Nullable String value) {
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeException e) {
            faults.at(pointer, "Read " + Problem.quoted(value) + "; expected an ISO 8601 day such as 2019-04-07.");
            return null;
        }
    }

    private Checked<ChronologyRequest> request() {
        if (hasArticles && hasAnalyses) {
            faults.at("/analyses", "There are articles, too; expected one of the two.");
        } else if (hasAnalyses) {
            checkCount("/analyses", analyses.size(), MOST_ANALYSES);
        } else {
            checkCount("/articles", articles.size(), MOST_ARTICLES);
        }
        LocalDate first = from;
        LocalDate last = to;
        if (first != null && last != null && last.isBefore(first)) {
            faults.at("/options/to", "Read " + last + ", which is before from, " + first + ".");
        }
        if (!faults.found().isEmpty()) {
            return refused();
        }
        List<ArticleRequest> read = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Problem tooLong = read(i, read);
            if (tooLong != null) {
                return Checked.refused(tooLong);
            }
        }
        List<ArticleTimeline> timelines = new ArrayList<>();
        for (int i = 0; i < analyses.size(); i++) {
            StoredAnalysis stored = new StoredAnalysis(analyses.get(i), "/analyses/" + i, faults);
            stored.read().ifPresent(timelines::add);
        }
        checkIds(read, timelines);
        return faults.found().isEmpty()
                ? Checked.accepted(
                        new ChronologyRequest(read, timelines, new ChronologyOptions(maxEntries, from, to, entity)))
                : refused();
    }

    private void checkCount(String pointer, int count, int most) {
        if (count < FEWEST || count > most) {
            faults.at(pointer, "Read " + count + "; expected " + FEWEST + " to " + most + ".");
        }
    }

    /** Reads one article; returns its problem where that takes precedence over all others. */
    private @Nullable Problem read(int index, List<ArticleRequest> read) {
        JsonArticle article = articles.get(index);
        Checked<ArticleRequest> request =
                reader.read(article.submission(), article.options(), articleFaults.get(index));
        return request.<@Nullable Problem>fold(
                accepted -> {
                    read.add(accepted);
                    return null;
                },
                problem -> refusal(index, problem));
    }

    private @Nullable Problem refusal(int index, Problem problem) {
        List<Problem.Fault> own = problem.faults().stream()
                .map(fault -> new Problem.Fault("/articles/" + index + fault.pointer(), fault.detail()))
                .toList();
        if (problem.code() != Problem.Code.INVALID_ARTICLE) {
            return new Problem(problem.code(), problem.detail(), own);
        }
        own.forEach(fault -> faults.at(fault.pointer(), fault.detail()));
        if (own.isEmpty()) {
            faults.at("/articles/" + index, problem.detail());
        }
        return null;
    }

    /** Sources name their article by its id, so ids must be unique. */
    private void checkIds(List<ArticleRequest> read, List<ArticleTimeline> timelines) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < read.size(); i++) {
            checkId(seen, read.get(i).article().description().id(), "/articles/", i);
        }
        for (int i = 0; i < timelines.size(); i++) {
            checkId(seen, timelines.get(i).id(), "/analyses/", i);
        }
    }

    private void checkId(Map<String, Integer> seen, @Nullable String id, String list, int index) {
        Integer other = id == null ? null : seen.putIfAbsent(id, index);
        if (other != null) {
            String pointer = list + index + (list.equals("/articles/") ? "/id" : "/article/id");
            faults.at(pointer, "Read " + Problem.quoted(String.valueOf(id)) + ", the id of " + list + other + ", too.");
        }
    }

    private Checked<ChronologyRequest> refused() {
        return Checked.refused(Problem.of(Problem.Code.INVALID_ARTICLE, faults.found()));
    }
}
