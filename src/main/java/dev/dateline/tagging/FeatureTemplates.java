package dev.dateline.tagging;

/**
 * The features of a tagger. Features of a single word are separate from features of a position, so that they are looked up once for each distinct word
 * of a text and not at each position.
 */
public interface FeatureTemplates {

    /** How far to either side single words are looked at. */
    int REACH = 2;

    /** Features of the word {@code offset} positions after the one to label. */
    void ofWord(Word word, int offset, FeatureSink sink);

    /**
     * Features of the position {@code at} in the sentence {@code [from, to)} that depend on more than one word.
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
