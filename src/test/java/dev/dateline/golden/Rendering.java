package dev.dateline.golden;

import dev.dateline.analysis.Analysis;
import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.entity.Entity;
import dev.dateline.entity.Mention;
import dev.dateline.summary.Summary;
import dev.dateline.text.Span;
import dev.dateline.time.Anchor;
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
 * An analysis as text for reviewers: the article with names as {@code [Tripoli|e3]} and times as {@code {Sunday|2019-04-07}},
 * then publication date, summary, entities and timeline. An article that was extracted from a page begins with what the page
 * says about it, and with the parts of its text that are not running text.
 */
public final class Rendering {

    private Rendering() {}

    /** The analysis as text. */
    public static String of(Analysis analysis) {
        StringBuilder out = new StringBuilder();
        if (analysis.article().isExtracted()) {
            out.append(extraction(analysis.article())).append('\n');
        }
        out.append(marked(analysis)).append("\n\n").append(publication(analysis));
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

    private static String extraction(Article article) {
        Article.Description about = article.description();
        StringBuilder out = new StringBuilder("TITLE ").append(about.title());
        out.append("\nURL ").append(about.url());
        out.append("\nSOURCE ").append(about.source());
        out.append("\nLANGUAGE ").append(about.language()).append('\n');
        for (Block block : article.blocks()) {
            if (block.kind() != Block.Kind.BODY) {
                out.append(block.kind())
                        .append(' ')
                        .append(line(block.span().of(article.text())))
                        .append('\n');
            }
        }
        return out.toString();
    }

    private static String publication(Analysis analysis) {
        Anchor anchor = analysis.publication().anchor();
        Span evidence = analysis.publication().evidence();
        String date = anchor == null ? "-" : anchor.date().toString();
        String quoted =
                evidence == null ? "" : " \"" + evidence.of(analysis.text().text()) + '"';
        return "PUBLISHED " + date + ' ' + analysis.publication().basis().label() + quoted;
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
