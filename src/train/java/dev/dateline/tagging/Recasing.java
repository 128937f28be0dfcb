package dev.dateline.tagging;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Sentences as headlines write them. */
public final class Recasing {

    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "in", "on", "at", "to", "for", "by", "and", "or", "but", "with", "from", "as",
            "n't", "'s");

    private Recasing() {}

    /** All capitals. */
    public static List<String> upper(List<String> words) {
        return words.stream().map(word -> word.toUpperCase(Locale.ROOT)).toList();
    }

    /** A capital at the head of every word but the small ones. */
    public static List<String> title(List<String> words) {
        return words.stream()
                .map(word -> SMALL.contains(word) || word.isEmpty()
                        ? word
                        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .toList();
    }
}
