package dev.dateline.text;

import org.jspecify.annotations.Nullable;

/**
 * Words measured for earlier texts, since most words of a text stand in others too. A word found here is what measuring
 * it would give. Holds the latest word of each place, in at most 5 MB; safe for use by many threads, of which one at worst measures a
 * word again that another has just measured.
 */
final class MeasuredWords {

    /** Longer spellings, in UTF-16 code units, are not kept: the memory is bounded. */
    static final int LONGEST = 24;

    private static final int BITS = 14;

    /** Spreads hashes over the places: 2^32 over the golden ratio (Knuth 1973, 6.4). */
    private static final int SPREAD = 0x9E3779B1;

    private record Kept(String text, Word word) {}

    private final Lexicon lexicon;
    private final @Nullable Kept[] places = new Kept[1 << BITS];

    MeasuredWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A word as it stands in a text.
     *
     * @param recased how likely it has a capital, as {@link Truecasing#sureness} says, where its spelling was restored; else 0
     */
    Word of(String text, int recased) {
        int place = (text.hashCode() + recased) * SPREAD >>> 32 - BITS;
        Kept kept = places[place];
        if (kept != null && kept.word.recased() == recased && kept.text.equals(text)) {
            return kept.word;
        }
        Word word = Word.of(Word.fold(text), recased).knownBy(lexicon);
        if (text.length() <= LONGEST) {
            places[place] = new Kept(text, word);
        }
        return word;
    }
}
