package dev.dateline.text;

import org.jspecify.annotations.Nullable;

/**
 * Sums of the weights that hang on a single word, kept from text to text for one {@link SequenceTagger}, since most words
 * of a text stand in others too. Holds the latest sum of each place, in at most 9 MB; safe for use by many threads, of
 * which one at worst adds up again what another has just added.
 */
final class WordSums {

    private static final int PLACES = 1 << 16;

    /**
     * The sum for a word that stands so many places from the one to be labelled.
     *
     * @param sums as {@link FeatureTable#addTo} leaves them; not to be changed
     * @param count how many features were known
     */
    record Sum(Word word, int offset, long[] sums, int count) {}

    private final @Nullable Sum[] places = new Sum[PLACES];

    private static int place(Word word, int offset) {
        return (int) (word.exact() >>> 32) * (2 * Templates.REACH + 1) + offset & PLACES - 1;
    }

    /** The sum of this very word, null where it is not kept. */
    @Nullable
    @SuppressWarnings(
            "ReferenceEquality") // two words that are equal may have been measured twice: the sum is then made anew
    Sum find(Word word, int offset) {
        Sum sum = places[place(word, offset)];
        return sum != null && sum.word == word && sum.offset == offset ? sum : null;
    }

    /** Keeps a sum in place of another; not that of a long word, so that the memory is bounded. */
    void keep(Sum sum) {
        if (sum.word.text().length() <= MeasuredWords.LONGEST) {
            places[place(sum.word, sum.offset)] = sum;
        }
    }
}
