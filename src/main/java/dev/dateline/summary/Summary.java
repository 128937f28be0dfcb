package dev.dateline.summary;

import dev.dateline.text.Sentence;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An extractive summary: sentences of the article in document order.
 *
 * @param sentences chosen sentences in document order
 */
public record Summary(List<Scored> sentences) {

    /**
     * A chosen sentence.
     *
     * @param sentence the sentence
     * @param text its text
     * @param score how well it serves in a summary, in [0, 1]
     */
    public record Scored(Sentence sentence, String text, double score) {}

    public Summary {
        sentences = List.copyOf(sentences);
    }

    /** The sentences joined by one space. */
    public String text() {
        return sentences.stream().map(Scored::text).collect(Collectors.joining(" "));
    }
}
