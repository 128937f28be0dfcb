package dev.dateline.entity;

import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Resolves a surname, or a first name, that several people of a text share. The full names are indexed once, so that each
 * mention is resolved in logarithmic time.
 */
final class SurnameResolver {

    private final TaggedText text;
    private final Map<String, Integer> byTitle = new HashMap<>();
    private final TreeMap<Integer, Integer> byStart = new TreeMap<>();

    /**
     * @param people the mentions of each person's full name, the people in order of their first mentions
     */
    SurnameResolver(TaggedText text, List<List<Mention>> people) {
        this.text = text;
        for (int person = 0; person < people.size(); person++) {
            for (Mention full : people.get(person)) {
                byStart.put(full.start(), person);
                String title = titleOf(full);
                if (!title.isEmpty()) {
                    byTitle.putIfAbsent(title, person);
                }
            }
        }
    }

    /**
     * The person a mention of the shared name refers to: the one with the same title; else the one named in full last before
     * the mention in its sentence; else the one whose name opens the previous sentence; else the one the text names first.
     * (On Re-DocRED the first person is right more often than the one named last.)
     *
     * @return an index into the people
     */
    int personOf(Mention mention) {
        Integer titled = byTitle.get(titleOf(mention));
        if (titled != null) {
            return titled;
        }
        Sentence sentence = text.segmented().sentenceAt(mention.start());
        Map.Entry<Integer, Integer> before = byStart.lowerEntry(mention.start());
        if (before != null && before.getKey() >= sentence.start()) {
            return before.getValue();
        }
        if (sentence.index() == 0) {
            return 0;
        }
        Sentence previous = text.segmented().sentences().get(sentence.index() - 1);
        return byStart.getOrDefault(previous.start(), 0);
    }

    /** The capitalized word right before a name; empty where there is none. */
    private String titleOf(Mention mention) {
        int before = text.segmented().tokenAt(mention.start()) - 1;
        if (before < text.segmented().sentenceAt(mention.start()).firstToken()) {
            return "";
        }
        String word = text.token(before).text();
        return Character.isUpperCase(word.charAt(0)) ? word : "";
    }
}
