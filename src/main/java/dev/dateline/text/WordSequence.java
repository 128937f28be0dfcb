package dev.dateline.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a text with what is known of each place before labels are given: the view feature templates have of a text. */
public final class WordSequence {

    /** How a sentence uses capitals. */
    public enum Casing { MIXED, UPPER, TITLE }

    private final Word[] words;
    private final int distinct;

    private WordSequence(Word[] words, int distinct) {
        this.words = words;
        this.distinct = distinct;
    }

    /** Measures the words of a text, each distinct one once. */
    public static WordSequence of(List<String> texts, Lexicon lexicon) {
        Map<String, Word> known = new HashMap<>(texts.size());
        Word[] words = new Word[texts.size()];
        for (int i = 0; i < words.length; i++) {
            String text = texts.get(i);
            Word word = known.get(text);
            if (word == null) {
                String folded = Word.fold(text);
                word = Word.of(folded, known.size() + 1, lexicon.ofWord(Word.of(folded, 0, 0)));
                known.put(text, word);
            }
            words[i] = word;
        }
        return new WordSequence(words, known.size() + 1);
    }

    static WordSequence ofTokens(List<Token> tokens, Lexicon lexicon) {
        return of(tokens.stream().map(Token::text).toList(), lexicon);
    }

    /** Number of words. */
    public int size() {
        return words.length;
    }

    /** One more than the number of distinct words: {@link Word#index()} is below it. */
    public int distinct() {
        return distinct;
    }

    /** The word at {@code index}. */
    public Word word(int index) {
        return words[index];
    }

    /** The word at {@code index}, or the edge where that lies outside the sentence {@code [from, to)}. */
    public Word word(int index, int from, int to) {
        return index < from || index >= to ? Word.EDGE : words[index];
    }

    /** How the words {@code [from, to)} use capitals; a sentence of fewer than three words that could tell is MIXED. */
    public Casing casing(int from, int to) {
        int small = 0;
        int capital = 0;
        int upper = 0;
        for (int i = from; i < to; i++) {
            Word word = words[i];
            int length = word.text().length();
            if (word.isUpper() && length > 1) {
                upper++;
            } else if (word.isCapitalised()) {
                capital++;
            } else if (word.hasLower() && length > 3) {
                small++;
            }
        }
        int telling = small + capital + upper;
        if (telling < 3) {
            return Casing.MIXED;
        }
        if (upper >= 0.75 * telling && small == 0) {
            return Casing.UPPER;
        }
        return telling > 3 && small <= 0.15 * telling ? Casing.TITLE : Casing.MIXED;
    }
}
