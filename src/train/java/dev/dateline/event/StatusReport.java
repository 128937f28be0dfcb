package dev.dateline.event;

import dev.dateline.tagging.PosTagger;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Segmenter;
import dev.dateline.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Prints how often the status of an event is read right in the sentences of {@code status-sentences.txt}, each decided by a
 * person, and where it is not. Run from the project's folder.
 */
public final class StatusReport {

    private static final Path SENTENCES = Path.of("src", "test", "resources", "status", "status-sentences.txt");

    private StatusReport() {}

    public static void main(String[] arguments) throws IOException {
        Segmenter segmenter = new Segmenter();
        PosTagger tagger = new PosTagger();
        EventFinder finder = new EventFinder();
        int right = 0;
        int all = 0;
        for (String line : Files.readAllLines(SENTENCES)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String status = line.substring(0, line.indexOf(' '));
            String marked = line.substring(line.indexOf(' ') + 1);
            int start = marked.indexOf('[');
            String text = marked.replace("[", "").replace("]", "");
            TaggedText tagged = tagger.tag(segmenter.segment(text, List.of(new Span(0, text.length()))));
            String mine = finder.find(tagged).stream()
                    .filter(event -> tagged.token(event.trigger()).start() == start)
                    .map(event -> event.status().name())
                    .findFirst()
                    .orElse("no event");
            all++;
            if (mine.equals(status)) {
                right++;
            } else {
                System.out.println("  " + status + " read as " + mine + ": " + marked);
            }
        }
        System.out.printf(Locale.ROOT, "status of %d hand-checked sentences: %.3f right%n", all, (double) right / all);
    }
}
