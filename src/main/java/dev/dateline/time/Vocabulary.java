package dev.dateline.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that rules write, in small letters, numbered from 1. */
final class Vocabulary {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final Lexicon lexicon;

    Vocabulary(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The number of a word, a new one if it has none yet. */
    int add(String word) {
        Integer known = numbers.get(word);
        if (known != null) {
            return known;
        }
        words.add(word);
        numbers.put(word, words.size());
        return words.size();
    }

    /** The number of a word in small letters, or 0. */
    int number(String word) {
        return numbers.getOrDefault(word, 0);
    }

    /** The word with a number. */
    String word(int number) {
        return words.get(number - 1);
    }

    /** The bits of the classes that the lexicon lists a word in, in whatever letters it is written. */
    long classes(String word) {
        Lexicon.Word known = lexicon.word(word);
        return known == null ? 0 : known.anyCase();
    }

    int size() {
        return words.size();
    }
}
