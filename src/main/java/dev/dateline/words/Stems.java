package dev.dateline.words;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Brings the forms of a verb or noun together under one key: irregular forms by list, regular ones by taking off
 * {@code -s}, {@code -ed}, {@code -ing}, a doubled consonant and a silent {@code e}. The key is no word, only equal for
 * forms of one word.
 */
public final class Stems {

    private final Map<String, String> irregular = new HashMap<>();

    /** Reads the irregular forms. */
    public Stems() {
        for (WordList.Line line :
                WordList.beside(Stems.class, "irregular-verbs.txt").lines()) {
            List<String> forms = List.of(line.text().split("\\s+"));
            String key = bare(forms.get(0));
            forms.forEach(form -> irregular.putIfAbsent(form, key));
        }
    }

    /** The key of any form of the word. */
    public String of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String known = irregular.get(lower);
        return known != null ? known : bare(lower);
    }

    private static String bare(String word) {
        int length = word.length();
        if (length > 4 && word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        if (length > 4 && word.endsWith("ing") && hasVowel(word, length - 3)) {
            return core(word.substring(0, length - 3));
        }
        if (length > 3 && word.endsWith("ed") && hasVowel(word, length - 2)) {
            return core(word.substring(0, length - 2));
        }
        if (length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")) {
            return core(word.substring(0, length - 1));
        }
        return core(word);
    }

    private static boolean hasVowel(String word, int end) {
        for (int i = 0; i < end; i++) {
            if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String core(String word) {
        int end = word.length();
        if (end > 2 && word.charAt(end - 1) == 'e') {
            end--;
        }
        if (end > 2 && word.charAt(end - 1) == word.charAt(end - 2)) {
            end--;
        }
        return word.charAt(end - 1) == 'i' ? word.substring(0, end - 1) + "y" : word.substring(0, end);
    }
}
