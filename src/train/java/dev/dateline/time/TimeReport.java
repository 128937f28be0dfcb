package dev.dateline.time;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.corpus.JsonLines;
import dev.dateline.tagging.PosTagger;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.SegmentedText;
import dev.dateline.text.Segmenter;
import dev.dateline.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Measures time expressions against gold TIMEX3 as TempEval-3 does (UzZaman et al. 2013): strict F1 asks for the same
 * span, relaxed F1 for an overlap; type and value F1 count the relaxed matches that agree.
 *
 * <p>Arguments: the data folder, then {@code errors} to list what is missing, extra or wrong.
 */
public final class TimeReport {

    /** A gold or found expression. */
    record Expected(
            int start,
            int end,
            String text,
            @Nullable String type,
            @Nullable String value) {}

    private final Segmenter segmenter = new Segmenter();
    private final PosTagger tagger = new PosTagger();
    private final TimexFinder finder = new TimexFinder();
    private final TimexResolver resolver = new TimexResolver();
    private final boolean showsErrors;

    private TimeReport(boolean showsErrors) {
        this.showsErrors = showsErrors;
    }

    /** Prints one line for each corpus. */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        Set<String> options = new HashSet<>(List.of(arguments));
        TimeReport report = new TimeReport(options.contains("errors"));
        boolean all = !options.contains("wikiwars") && !options.contains("meantime") && !options.contains("storyline");
        System.out.println("corpus                 gold found | strict relaxed   type  value  | value accuracy");
        if (all || options.contains("wikiwars")) {
            report.measure("wikiwars, dated", data.resolve("timex-wikiwars/timex3_train16.jsonl"), true, false);
            report.measure("wikiwars, undated", data.resolve("timex-wikiwars/timex3_train16.jsonl"), false, false);
        }
        if (all || options.contains("meantime")) {
            report.measure("meantime apple", data.resolve("multi-meantime/docs_share_apple.jsonl"), true, false);
        }
        if (all || options.contains("storyline")) {
            report.measure("eventstoryline", data.resolve("timex-eventstoryline/docs.jsonl"), true, true);
        }
    }

    private void measure(String name, Path file, boolean isDated, boolean isPartial) throws IOException {
        TimeScore score = new TimeScore();
        for (JsonNode document : JsonLines.read(file)) {
            String text = document.path("text").asText();
            int window = document.path("window_end").asInt(text.length());
            Anchor anchor = isDated ? anchor(document.path("dct").asText()) : null;
            if (isPartial && anchor == null) {
                continue;
            }
            List<Expected> gold = gold(document, window, isPartial);
            List<Timex> found =
                    find(text, anchor).stream().filter(t -> t.start() < window).toList();
            List<String> errors = score.add(gold, isPartial ? touching(found, gold) : found, text);
            if (showsErrors) {
                errors.forEach(e ->
                        System.out.println(name + "\t" + document.path("id").asText() + "\t"
                                + document.path("dct").asText() + "\t" + e));
            }
        }
        System.out.printf(Locale.ROOT, "%-22s %s%n", name, score);
    }

    private static List<Timex> touching(List<Timex> found, List<Expected> gold) {
        return found.stream()
                .filter(f -> gold.stream().anyMatch(g -> g.start() < f.end() && f.start() < g.end()))
                .toList();
    }

    private List<Timex> find(String text, @Nullable Anchor anchor) {
        List<Span> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                if (!text.substring(start, i).isBlank()) {
                    parts.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        SegmentedText segmented = segmenter.segment(text, parts);
        TaggedText tagged = tagger.tag(segmented);
        return resolver.resolve(tagged, finder.find(tagged), anchor);
    }

    private static @Nullable Anchor anchor(String dct) {
        return dct.matches("\\d{4}-\\d\\d-\\d\\d.*") ? Anchor.of(LocalDate.parse(dct.substring(0, 10))) : null;
    }

    private static List<Expected> gold(JsonNode document, int window, boolean isPartial) {
        List<Expected> gold = new ArrayList<>();
        for (JsonNode timex : document.path("timexes")) {
            boolean isUnlabelled = timex.path("dct").asBoolean() || !timex.hasNonNull("value");
            if (!timex.hasNonNull("start") || timex.path("start").asInt() >= window || isPartial && isUnlabelled) {
                continue;
            }
            gold.add(new Expected(
                    timex.path("start").asInt(),
                    timex.path("end").asInt(),
                    timex.path("text").textValue(),
                    timex.path("type").textValue(),
                    timex.path("value").textValue()));
        }
        return gold;
    }
}
