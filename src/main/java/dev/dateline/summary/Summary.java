package dev.dateline.summary;

import dev.dateline.text.Sentence;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An extractive summary: sentences of the article in document order.
 *
 * @param sentences chosen sentences in document order
 * @param emptyReason why there are none; null where there are some
 */
public record Summary(List<Scored> sentences, @Nullable EmptyReason emptyReason) {

    /** Why a summary has no sentence. */
    public enum EmptyReason {
        /** The article has no sentence that could be in a summary. */
        NO_SENTENCE,
        /** Every sentence is longer than the summary may be. */
        ALL_TOO_LONG,
        /** Every sentence that is short enough needs the one before it to be understood. */
        NONE_READABLE_ALONE
    }

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
