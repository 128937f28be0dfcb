package dev.dateline.tagging;

import dev.dateline.text.SegmentedText;
import dev.dateline.text.Sentence;
import dev.dateline.text.Token;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a text with what is known of each place before labels are given: the view feature templates have of a text. */
public final class WordSequence {

    /** How a sentence uses capitals. */
    public enum Casing {
        MIXED,
        UPPER,
        TITLE
    }

    private final Word[] words;
    private final int distinct;
    private final Casing[] casings;
    private final byte[] tags;
    private final int[] marks;

    private WordSequence(Word[] words, int distinct, Casing[] casings, byte[] tags, int[] marks) {
        this.words = words;
        this.distinct = distinct;
        this.casings = casings;
        this.tags = tags;
        this.marks = marks;
    }

    /** Measures the words of one sentence. */
    public static WordSequence of(List<String> sentence, Lexicon lexicon) {
        return of(sentence, List.of(new Sentence(0, 0, 0, 0, sentence.size())), lexicon);
    }

    /**
     * Measures the words of a text, each distinct one once. Words of a sentence that is all capitals or title case are
     * measured as they are usually spelt, because their capitals carry no information.
     */
    private static WordSequence of(List<String> texts, List<Sentence> sentences, Lexicon lexicon) {
        Map<String, Word> known = new HashMap<>(texts.size());
        Word[] words = new Word[texts.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = measured(texts.get(i), 0, known, lexicon);
        }
        Casing[] casings = new Casing[words.length];
        boolean isMixed = true;
        for (Sentence sentence : sentences) {
            Casing casing = casing(words, sentence.firstToken(), sentence.endToken());
            Arrays.fill(casings, sentence.firstToken(), sentence.endToken(), casing);
            isMixed &= casing == Casing.MIXED;
        }
        if (!isMixed) {
            recase(words, casings, sentences, known, lexicon);
        }
        return new WordSequence(words, known.size() + 1, casings, new byte[0], new int[0]);
    }

    private static void recase(
            Word[] words, Casing[] casings, List<Sentence> sentences, Map<String, Word> known, Lexicon lexicon) {
        Truecaser truecasing = new Truecaser(lexicon);
        Word[] plain = words.clone();
        for (Sentence sentence : sentences) {
            for (int i = sentence.firstToken() + 1; i < sentence.endToken(); i++) {
                if (casings[i] == Casing.MIXED) {
                    truecasing.learn(plain[i]);
                }
            }
        }
        for (Sentence sentence : sentences) {
            int from = sentence.firstToken();
            int to = sentence.endToken();
            if (from < to && casings[from] != Casing.MIXED) {
                int[] odds = truecasing.odds(plain, from, to);
                for (int i = from; i < to; i++) {
                    int here = odds[i - from];
                    String spelling = truecasing.spelling(plain[i], here, casings[i]);
                    words[i] = measured(spelling, Truecaser.sureness(here), known, lexicon);
                }
            }
        }
    }

    private static Word measured(String text, int recased, Map<String, Word> known, Lexicon lexicon) {
        String key = recased == 0 ? text : text + (char) recased;
        Word word = known.get(key);
        if (word == null) {
            word = Word.of(Word.fold(text), known.size() + 1, lexicon, recased);
            known.put(key, word);
        }
        return word;
    }

    /** These words with their parts of speech and the listed word groups that contain them. */
    WordSequence with(List<PosTag> pos, List<Sentence> sentences, Lexicon lexicon) {
        byte[] ordinals = new byte[words.length];
        for (int i = 0; i < ordinals.length; i++) {
            ordinals[i] = (byte) (pos.get(i).ordinal() + 1);
        }
        int[] found = new int[words.length];
        for (Sentence sentence : sentences) {
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                if (words[i].isCapitalised() || casings[i] != Casing.MIXED) {
                    mark(i, sentence.endToken(), lexicon, found);
                }
            }
        }
        return new WordSequence(words, distinct, casings, ordinals, found);
    }

    private void mark(int first, int end, Lexicon lexicon, int[] found) {
        long phrase = Lexicon.phrase(0, words[first]);
        int last = Math.min(end, first + Lexicon.LONGEST);
        for (int i = first + 1; i < last; i++) {
            phrase = Lexicon.phrase(phrase, words[i]);
            int lists = lexicon.listsOf(phrase);
            if (lists != 0) {
                found[first] |= lists;
                for (int k = first + 1; k <= i; k++) {
                    found[k] |= lists << Lexicon.LISTS;
                }
            }
        }
    }

    /** Measures the words of a text. */
    public static WordSequence ofTokens(SegmentedText text, Lexicon lexicon) {
        return of(text.tokens().stream().map(Token::text).toList(), text.sentences(), lexicon);
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

    /** The part of speech at {@code index}: its ordinal and one, 0 outside the sentence {@code [from, to)} or unknown. */
    public int tag(int index, int from, int to) {
        return index < from || index >= to || index >= tags.length ? 0 : tags[index];
    }

    /** The lists whose word groups begin at {@code index} (low bits) or go on there (from bit 16). */
    public int marks(int index) {
        return marks.length == 0 ? 0 : marks[index];
    }

    /** How the sentence with the word at {@code index} uses capitals; one of fewer than three telling words is MIXED. */
    public Casing casing(int index) {
        return casings[index];
    }

    private static Casing casing(Word[] words, int from, int to) {
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
