package dev.dateline.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name in the form in which names are compared: its words in lower case, without accents, dots and apostrophes.
 *
 * @param words in order, at least one
 */
record NameForm(List<String> words) {

    /** Characters that do not end a word. */
    private static final String LEFT_OUT = ".'\u2019";

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    NameForm {
        words = List.copyOf(words);
    }

    /** The form of a name as spelled in a text; a name without letters and digits is its only word. */
    static NameForm of(String name) {
        List<String> words = wordsOf(withoutAccents(name));
        if (words.size() > 1 && words.get(0).equals("the")) {
            words.remove(0);
        }
        return new NameForm(words.isEmpty() ? List.of(name) : words);
    }

    private static List<String> wordsOf(String plain) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '&') {
                word.append(c);
            } else if (LEFT_OUT.indexOf(c) < 0 && !word.isEmpty()) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    private static String withoutAccents(String name) {
        return isAscii(name)
                ? name
                : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                        .replaceAll("");
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    String first() {
        return words.get(0);
    }

    String last() {
        return words.get(words.size() - 1);
    }

    int size() {
        return words.size();
    }

    /** The words joined by spaces. */
    String key() {
        return String.join(" ", words);
    }

    /** First letters of its words, without small words. */
    String initials() {
        StringBuilder letters = new StringBuilder();
        for (String word : words) {
            if (!SmallWord.INSIDE_NAME.is(word)) {
                letters.append(word.charAt(0));
            }
        }
        return letters.toString();
    }

    /** First letters of all its words. */
    String allInitials() {
        StringBuilder letters = new StringBuilder();
        words.forEach(word -> letters.append(word.charAt(0)));
        return letters.toString();
    }

    /** Whether the letters occur in the words in the same order. */
    boolean hasLettersInOrder(String letters) {
        int at = 0;
        for (String word : words) {
            for (int i = 0; i < word.length() && at < letters.length(); i++) {
                if (word.charAt(i) == letters.charAt(at)) {
                    at++;
                }
            }
        }
        return at == letters.length();
    }

    /** Whether the words of this form occur in {@code longer} in the same order. */
    boolean isWithin(NameForm longer) {
        int at = 0;
        for (String word : longer.words) {
            if (at < words.size() && words.get(at).equals(word)) {
                at++;
            }
        }
        return at == words.size();
    }
}
