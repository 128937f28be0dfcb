package dev.dateline.text;

/**
 * A sentence, or a line treated as one (a caption, a heading).
 *
 * @param index position among the sentences of the text, from 0
 * @param start first UTF-16 code unit
 * @param end one past the last UTF-16 code unit
 * @param firstToken index of its first token in {@link SegmentedText#tokens()}
 * @param endToken one past the index of its last token
 */
public record Sentence(int index, int start, int end, int firstToken, int endToken) {

    /** The position of the sentence. */
    public Span span() {
        return new Span(start, end);
    }
}
