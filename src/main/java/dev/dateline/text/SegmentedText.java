package dev.dateline.text;

import java.util.List;

/**
 * A text cut into tokens and sentences. Every token belongs to exactly one sentence.
 *
 * @param text the text as it was sent
 * @param tokens in reading order, not overlapping
 * @param sentences in reading order, not overlapping
 */
public record SegmentedText(String text, List<Token> tokens, List<Sentence> sentences) {

    public SegmentedText {
        tokens = List.copyOf(tokens);
        sentences = List.copyOf(sentences);
    }

    /** The words under the span. */
    public String textOf(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** Index of the first token that ends after {@code offset}; {@code tokens().size()} where there is none. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The sentence that holds the character at {@code offset}, or else the next one.
     *
     * @throws IndexOutOfBoundsException where no sentence ends after {@code offset}
     */
    public Sentence sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return sentences.get(low);
    }
}
