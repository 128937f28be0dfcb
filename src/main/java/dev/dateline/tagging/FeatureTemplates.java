package dev.dateline.tagging;

/**
 * What a tagger looks at. Features that hang on one word alone are kept apart from those of a place, so that they are
 * looked up once for each distinct word of a text and not at each of its places.
 */
public interface FeatureTemplates {

    /** How far to either side single words are looked at. */
    int REACH = 2;

    /** Features of the word that stands {@code offset} places after the one to be labelled. */
    void ofWord(Word word, int offset, FeatureSink sink);

    /**
     * Features of the place {@code at} in the sentence {@code [from, to)} that hang on more than one word.
     *
     * @param casing how the sentence uses capitals
     */
    void ofPlace(WordSequence words, int at, int from, int to, WordSequence.Casing casing, FeatureSink sink);

    /**
     * Whether the word at {@code at} of a sentence of mixed case surely has label 0, so that nothing needs to be looked up
     * for it.
     */
    boolean isCertain(WordSequence words, int at, int from, int to);
}
