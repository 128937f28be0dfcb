package dev.dateline.golden;

import dev.dateline.analysis.Analysis;
import dev.dateline.entity.Entity;
import dev.dateline.entity.Mention;
import dev.dateline.summary.Summary;
import dev.dateline.text.Span;
import dev.dateline.time.Timex;
import dev.dateline.timeline.TimelineEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An analysis written for eyes: the text with names as {@code [Tripoli|e3]} and times as {@code {Sunday|2019-04-07}}, then
 * publication, summary, entities and timeline.
 */
public final class Rendering {

    private Rendering() {}

    /** The analysis as text. */
    public static String of(Analysis analysis) {
        StringBuilder out = new StringBuilder();
        out.append(marked(analysis)).append("\n\nPUBLISHED ");
        out.append(
                analysis.publication().anchor() == null
                        ? "-"
                        : analysis.publication().anchor().date());
        out.append(' ').append(analysis.publication().basis().label());
        Span evidence = analysis.publication().evidence();
        if (evidence != null) {
            out.append(" \"").append(evidence.of(analysis.text().text())).append('"');
        }
        out.append("\n\nSUMMARY\n");
        for (Summary.Scored scored : analysis.summary().sentences()) {
            out.append(number(scored.score()))
                    .append(' ')
                    .append(line(scored.text()))
                    .append('\n');
        }
        out.append("\nENTITIES\n");
        for (Entity entity : analysis.entities()) {
            out.append(entity(entity, analysis.salience().of(entity))).append('\n');
        }
        out.append("\nTIMELINE\n");
        for (TimelineEntry entry : analysis.timeline()) {
            out.append(entry(entry, analysis)).append('\n');
        }
        analysis.warnings().forEach(warning -> out.append("\nWARNING ").append(warning));
        return out.toString().stripTrailing() + "\n";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String line(String text) {
        return text.replace("\n", "⏎");
    }

    private static String entity(Entity entity, double salience) {
        StringBuilder out = new StringBuilder(number(salience))
                .append(' ')
                .append(entity.id())
                .append(' ');
        out.append(entity.type()).append(' ').append(line(entity.name()));
        entity.aliases().forEach(alias -> out.append(" = ").append(line(alias)));
        entity.roles().forEach(role -> out.append(" · ").append(line(role)));
        return out.append(" ×").append(entity.mentions().size()).toString();
    }

    private static String entry(TimelineEntry entry, Analysis analysis) {
        String text = analysis.text().text();
        return entry.date().edtf() + ' ' + entry.date().grain() + ' ' + entry.status() + ' ' + entry.basis() + " <"
                + entry.trigger().of(text) + "> " + line(entry.clause().of(text))
                + entry.participants().stream().map(Entity::id).collect(Collectors.joining(",", " (", ")"));
    }

    private static String marked(Analysis analysis) {
        Map<Integer, List<String>> opens = new TreeMap<>();
        Map<Integer, List<String>> closes = new TreeMap<>();
        List<Entity> entities = new ArrayList<>(analysis.entities());
        entities.sort(Comparator.comparing(entity -> entity.mentions().get(0).start()));
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                opens.computeIfAbsent(mention.start(), at -> new ArrayList<>()).add("[");
                closes.computeIfAbsent(mention.end(), at -> new ArrayList<>()).add("|" + entity.id() + "]");
            }
        }
        for (Timex timex : analysis.timexes()) {
            opens.computeIfAbsent(timex.start(), at -> new ArrayList<>()).add("{");
            String mod = timex.mod() == null ? "" : " " + timex.mod();
            closes.computeIfAbsent(timex.end(), at -> new ArrayList<>()).add("|" + timex.value() + mod + "}");
        }
        String text = analysis.text().text();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            closes.getOrDefault(i, List.of()).forEach(out::append);
            opens.getOrDefault(i, List.of()).forEach(out::append);
            if (i < text.length()) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
