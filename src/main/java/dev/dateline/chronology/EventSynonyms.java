package dev.dateline.chronology;

import dev.dateline.words.Stems;
import dev.dateline.words.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which event words tell the same: forms of a word by their stem, words of like meaning by {@code event-synonyms.txt}. */
final class EventSynonyms {

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

    /** The same for two words that may tell one cluster; empty for a word that says nothing, such as "said". */
    String kind(String trigger) {
        String word = trigger.toLowerCase(Locale.ROOT);
        if (dull.contains(word)) {
            return "";
        }
        String stem = stems.of(word);
        return groups.getOrDefault(stem, stem);
    }

    /** Stems of the words of a clause that say something, numbers among them. */
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
