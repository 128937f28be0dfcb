package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.tagging.PosTagger;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Segmenter;
import dev.dateline.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The sentences of {@code status-sentences.txt}, whose status a person decided. */
class StatusSentencesTest {

    /** Of a hundred sentences at most so many may be read otherwise than a person does. */
    private static final double LEAST_RIGHT = 0.95;

    private static final Segmenter SEGMENTER = new Segmenter();
    private static final PosTagger TAGGER = new PosTagger();
    private static final EventFinder FINDER = new EventFinder();

    @Test
    void readsTheStatusAsAPersonDoes() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> lines = sentences();
        for (String line : lines) {
            String status = line.substring(0, line.indexOf(' '));
            String read = read(line.substring(line.indexOf(' ') + 1));
            if (!read.equals(status)) {
                wrong.add(line + " read as " + read);
            }
        }
        assertThat(lines).hasSizeGreaterThan(100);
        assertThat(1 - (double) wrong.size() / lines.size())
                .as("share read right; wrong: %s", wrong)
                .isGreaterThanOrEqualTo(LEAST_RIGHT);
    }

    private static List<String> sentences() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(StatusSentencesTest.class.getResourceAsStream("/status/status-sentences.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    private static String read(String marked) {
        int start = marked.indexOf('[');
        String text = marked.replace("[", "").replace("]", "");
        TaggedText tagged = TAGGER.tag(SEGMENTER.segment(text, List.of(new Span(0, text.length()))));
        return FINDER.find(tagged).stream()
                .filter(event -> tagged.token(event.trigger()).start() == start)
                .map(event -> event.status().name())
                .findFirst()
                .orElse("no event");
    }
}
