package dev.dateline.summary;

/**
 * How long a summary may be.
 *
 * @param sentences the most sentences, 1 to 20
 * @param maxCharacters the most UTF-16 code units of {@link Summary#text()}, at least 40;
 *     {@link Integer#MAX_VALUE} for no limit
 */
public record SummaryLength(int sentences, int maxCharacters) {

    /** Three sentences of any length. */
    public static final SummaryLength DEFAULT = new SummaryLength(3, Integer.MAX_VALUE);

    public SummaryLength {
        if (sentences < 1 || sentences > 20) {
            throw new IllegalArgumentException("sentences is " + sentences + ", not 1 to 20");
        }
        if (maxCharacters < 40) {
            throw new IllegalArgumentException("maxCharacters is " + maxCharacters + ", not at least 40");
        }
    }
}
