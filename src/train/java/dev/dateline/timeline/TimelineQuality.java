package dev.dateline.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.analysis.Analysis;
import dev.dateline.analysis.ArticleAnalyzer;
import dev.dateline.article.Article;
import dev.dateline.corpus.JsonLines;
import dev.dateline.event.EventFinder;
import dev.dateline.event.EventNounTrainer;
import dev.dateline.event.EventStatus;
import dev.dateline.intake.PlainTextReader;
import dev.dateline.summary.SummaryLength;
import dev.dateline.tagging.PosTagger;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import dev.dateline.text.Span;
import dev.dateline.time.Anchor;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Scores whole timelines, publication date given, on MEANTIME's annotated windows: the right date for the right sentence,
 * and the right date for the right event word, from events tied to a calendar date of their own sentence. On
 * EventStoryLine, whose annotation is partial, only recall and the share of right dates among found events mean anything.
 *
 * <p>Argument: the data folder; {@code -v} as a second one prints what was missed and made up; a third one
 * takes only the documents of that fold of EventNounTrainer, for cross-validation.
 */
public final class TimelineQuality {

    private static final Set<String> RELATIONS = Set.of("CONTAINS", "SIMULTANEOUS", "IS_INCLUDED");

    private final ArticleAnalyzer analyzer = new ArticleAnalyzer();
    private final boolean isVerbose;
    private final EventFinder finder = new EventFinder();
    private final PosTagger tagger = new PosTagger();
    private final Map<String, Integer> statuses = new TreeMap<>();
    private final Map<String, Integer> carries = new TreeMap<>();

    private final int fold;

    private TimelineQuality(boolean isVerbose, int fold) {
        this.isVerbose = isVerbose;
        this.fold = fold;
    }

    /** Counts behind precision and recall. */
    private static final class Score {
        int right;
        int mine;
        int gold;

        void add(Set<String> answers, Set<String> golds) {
            mine += answers.size();
            gold += golds.size();
            right += (int) answers.stream().filter(golds::contains).count();
        }

        @Override
        public String toString() {
            double precision = (double) right / Math.max(1, mine);
            double recall = (double) right / Math.max(1, gold);
            return String.format(
                    Locale.ROOT,
                    "P %.3f R %.3f F1 %.3f (%d right, %d mine, %d gold)",
                    precision,
                    recall,
                    2 * precision * recall / Math.max(1e-9, precision + recall),
                    right,
                    mine,
                    gold);
        }
    }

    public static void main(String[] arguments) {
        Path data = Path.of(arguments[0]);
        TimelineQuality quality = new TimelineQuality(
                arguments.length > 1 && arguments[1].equals("-v"),
                arguments.length > 2 ? Integer.parseInt(arguments[2]) : -1);
        quality.score("MEANTIME", JsonLines.read(data.resolve("multi-meantime/docs_share_apple.jsonl")));
        quality.score("EventStoryLine", JsonLines.read(data.resolve("timex-eventstoryline/docs.jsonl")));
    }

    private void score(String name, List<JsonNode> documents) {
        Score sentences = new Score();
        Score events = new Score();
        Score triggers = new Score();
        statuses.clear();
        carries.clear();
        for (JsonNode document : documents) {
            boolean isMine = fold < 0 || fold == EventNounTrainer.fold(document);
            if (isMine && document.path("dct").asText().length() == 10) {
                add(document, sentences, events, triggers);
            }
        }
        System.out.println(name + " sentence-date " + sentences);
        System.out.println(name + " event-date    " + events);
        System.out.println(name + " event         " + triggers);
        System.out.println(name + " dates carried over from the sentence before: " + carries);
        if (!statuses.isEmpty()) {
            long right = statuses.entrySet().stream()
                    .filter(entry -> isRight(entry.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            int all = statuses.values().stream().mapToInt(Integer::intValue).sum();
            System.out.printf(
                    Locale.ROOT,
                    "%s status of found events, gold>mine: %.3f right of %d %s%n",
                    name,
                    (double) right / all,
                    all,
                    statuses);
        }
    }

    private void add(JsonNode document, Score sentences, Score events, Score triggers) {
        String text = document.get("text").asText();
        Anchor anchor = Anchor.of(LocalDate.parse(document.get("dct").asText()));
        Article article = new PlainTextReader().read(text, Article.Description.none(), anchor);
        Analysis analysis = analyzer.analyze(article, SummaryLength.DEFAULT);
        int window = document.path("window_end").asInt(text.length());
        Set<String> goldSentences = new HashSet<>();
        Map<Span, Set<String>> goldEvents = goldEvents(document, analysis, window, goldSentences);
        Set<String> mySentences = new HashSet<>();
        Set<String> myEvents = new HashSet<>();
        Set<String> myTriggers = new HashSet<>();
        for (TimelineEntry entry : analysis.timeline()) {
            if (entry.timex() == null) {
                carried(document, entry, text);
            }
            boolean isRelevant = entry.trigger().end() <= window && entry.timex() != null;
            if (isRelevant && article.kindAt(entry.trigger().start()) != dev.dateline.article.Block.Kind.DATELINE) {
                mySentences.add(entry.sentence().index() + "@" + entry.date().edtf());
                Span event = goldEvents.keySet().stream()
                        .filter(span -> span.overlaps(entry.trigger()))
                        .findFirst()
                        .orElse(entry.trigger());
                myEvents.add(event.start() + "@" + entry.date().edtf());
                myTriggers.add(event.start() + "");
                if (isVerbose
                        && !goldEvents
                                .getOrDefault(event, Set.of())
                                .contains(entry.date().edtf())) {
                    System.out.println("  mine " + entry.date().edtf() + " <"
                            + entry.trigger().of(text) + "> gold " + goldEvents.getOrDefault(event, Set.of()) + " in "
                            + entry.sentence().span().of(text));
                }
            }
        }
        Set<String> golds = new HashSet<>();
        Set<String> goldTriggers = new HashSet<>();
        goldEvents.forEach((span, dates) -> {
            goldTriggers.add(span.start() + "");
            dates.forEach(date -> {
                golds.add(span.start() + "@" + date);
                if (isVerbose && !myEvents.contains(span.start() + "@" + date)) {
                    System.out.println("  gold " + date + " <" + span.of(text) + "> in "
                            + analysis.text().sentenceAt(span.start()).span().of(text));
                }
            });
        });
        addStatuses(document, analysis);
        sentences.add(mySentences, goldSentences);
        events.add(myEvents, golds);
        triggers.add(myTriggers, goldTriggers);
    }

    /** Counts the status of each event that the corpus gives polarity, certainty and time, by "gold>mine". */
    private void addStatuses(JsonNode document, Analysis analysis) {
        TaggedText tagged = tagger.tag(analysis.text());
        Map<Integer, EventStatus> mine = new HashMap<>();
        finder.find(tagged)
                .forEach(event -> mine.put(tagged.token(event.trigger()).start(), event.status()));
        for (JsonNode event : document.get("events")) {
            String certainty = event.path("certainty").asText("");
            String polarity = event.path("polarity").asText("");
            String time = event.path("time").asText("");
            EventStatus status = mine.get(event.get("start").asInt());
            boolean isKnown = !certainty.isEmpty()
                    && (polarity.equals("POS") || polarity.equals("NEG"))
                    && time.endsWith("FUTURE");
            if (isKnown && status != null) {
                String gold = polarity.equals("NEG")
                        ? "NEGATED"
                        : !certainty.equals("CERTAIN") ? "POSSIBLE" : time.equals("FUTURE") ? "PLANNED" : "OCCURRED";
                statuses.merge(gold + ">" + status, 1, Integer::sum);
                if (isVerbose && !isRight(gold + ">" + status)) {
                    int start = event.get("start").asInt();
                    System.out.println("  status " + gold + ">" + status + " <"
                            + event.get("text").asText() + "> in "
                            + analysis.text().sentenceAt(start).span().of(tagged.text()));
                }
            }
        }
    }

    /** ONGOING counts as OCCURRED: the corpus does not distinguish them. */
    private static boolean isRight(String pair) {
        String[] parts = pair.split(">");
        return parts[0].equals(parts[1].equals("ONGOING") ? "OCCURRED" : parts[1]);
    }

    /** Compares a carried date with all dates that the corpus links to the event. */
    private void carried(JsonNode document, TimelineEntry entry, String text) {
        Set<String> golds = new HashSet<>();
        Map<String, String> values = new HashMap<>();
        document.get("timexes")
                .forEach(timex -> values.put(
                        timex.get("id").asText(), edtf(timex.path("value").asText())));
        for (JsonNode event : document.get("events")) {
            if (spanOf(event).overlaps(entry.trigger())) {
                golds.add(event.path("instance_TIME").asText());
                links(document).stream()
                        .filter(link -> link[2].equals(event.get("id").asText()) && RELATIONS.contains(link[1]))
                        .forEach(link -> golds.add(values.getOrDefault(link[0], "")));
            }
        }
        golds.removeIf(String::isEmpty);
        boolean isRight = golds.contains(entry.date().edtf());
        carries.merge(golds.isEmpty() ? "unknown" : isRight ? "right" : "wrong", 1, Integer::sum);
        if (isVerbose && !isRight) {
            System.out.println("  carried " + entry.date().edtf() + " gold " + golds + " "
                    + entry.sentence().span().of(text));
        }
    }

    private static Map<Span, Set<String>> goldEvents(
            JsonNode document, Analysis analysis, int window, Set<String> sentences) {
        Map<String, Span> events = new HashMap<>();
        document.get("events").forEach(event -> events.put(event.get("id").asText(), spanOf(event)));
        Map<String, JsonNode> timexes = new HashMap<>();
        document.get("timexes").forEach(timex -> timexes.put(timex.get("id").asText(), timex));
        Map<Span, Set<String>> gold = new HashMap<>();
        for (String[] link : links(document)) {
            Span event = events.get(link[2]);
            JsonNode timex = timexes.get(link[0]);
            if (event == null
                    || timex == null
                    || !RELATIONS.contains(link[1])
                    || event.end() > window
                    || !timex.path("start").isInt()) {
                continue;
            }
            Sentence sentence = analysis.text().sentenceAt(event.start());
            String date = edtf(timex.path("value").asText());
            if (sentence.span().contains(spanOf(timex)) && !date.isEmpty()) {
                gold.computeIfAbsent(event, span -> new HashSet<>()).add(date);
                sentences.add(sentence.index() + "@" + date);
            }
        }
        return gold;
    }

    private static List<String[]> links(JsonNode document) {
        List<String[]> links = new ArrayList<>();
        document.path("links")
                .forEach(link -> links.add(new String[] {
                    link.get(1).asText(), link.get(2).asText(), link.get(3).asText()
                }));
        document.path("tlinks")
                .forEach(link -> links.add(new String[] {
                    link.get(2).asText(), link.get(1).asText(), link.get(0).asText()
                }));
        return links;
    }

    /** The calendar date of a TIMEX3 value, down to the day; empty where it has none. */
    private static String edtf(String value) {
        String date = value.contains("T") ? value.substring(0, value.indexOf('T')) : value;
        return date.matches("\\d{4}(-\\d{2}(-\\d{2})?)?") ? date : "";
    }

    private static Span spanOf(JsonNode node) {
        return new Span(node.get("start").asInt(), node.get("end").asInt());
    }
}
