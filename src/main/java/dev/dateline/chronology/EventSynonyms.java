package dev.dateline.chronology;

import dev.dateline.words.Stems;
import dev.dateline.words.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Compares event words: forms of one word by their stem, words of similar meaning by {@code event-synonyms.txt}. */
final class EventSynonyms {

    /** Shorter words, in letters, are not compared. Chosen by hand. */
    private static final int SHORTEST = 4;

    private final Stems stems = new Stems();
    private final Map<String, String> groups = new HashMap<>();
    private final Set<String> dull =
            WordList.beside(EventSynonyms.class, "dull-words.txt").words();

    EventSynonyms() {
        for (WordList.Line line :
                WordList.beside(EventSynonyms.class, "event-synonyms.txt").lines()) {
            String[] words = line.text().split("\\s+");
            for (String word : words) {
                groups.putIfAbsent(stems.of(word), words[0]);
            }
        }
    }

    /** The key of a trigger, equal for words that can name the same event; empty for an uninformative word such as "said". */
    String kind(String trigger) {
        String word = trigger.toLowerCase(Locale.ROOT);
        if (dull.contains(word)) {
            return "";
        }
        String stem = stems.of(word);
        return groups.getOrDefault(stem, stem);
    }

    /** The stems of the informative words of a clause, including numbers. */
    Set<String> content(String clause) {
        Set<String> content = new HashSet<>();
        for (String word : clause.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            boolean isNumber = !word.isEmpty() && Character.isDigit(word.charAt(0));
            if ((word.length() >= SHORTEST || isNumber) && !dull.contains(word)) {
                content.add(stems.of(word));
            }
        }
        return content;
    }
}
