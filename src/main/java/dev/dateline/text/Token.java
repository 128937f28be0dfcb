package dev.dateline.text;

/**
 * A word, number or punctuation mark, as it is written in the text.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last UTF-16 code unit
 * @param text the words under {@code [start, end)}
 */
public record Token(int start, int end, String text) {

    /** The position of the token. */
    public Span span() {
        return new Span(start, end);
    }
}
