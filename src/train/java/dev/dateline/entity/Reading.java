package dev.dateline.entity;

import dev.dateline.tagging.PosTagger;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Segmenter;
import dev.dateline.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Prints the entities of plain text files, for eyes. */
final class Reading {

    private Reading() {}

    /** Arguments: text files. */
    public static void main(String[] arguments) throws IOException {
        for (String file : arguments) {
            System.out.println("== " + file);
            read(Files.readString(Path.of(file))).forEach(System.out::println);
        }
    }

    static List<String> read(String text) {
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
        TaggedText tagged = new PosTagger().tag(new Segmenter().segment(text, parts));
        List<String> lines = new ArrayList<>();
        for (Entity entity : new EntityGrouper().group(tagged, new MentionFinder().find(tagged))) {
            lines.add(String.format(
                    "%-4s %-12s %s %s %s x%d",
                    entity.id(),
                    entity.type(),
                    entity.name(),
                    entity.aliases(),
                    entity.roles(),
                    entity.mentions().size()));
        }
        return lines;
    }
}
