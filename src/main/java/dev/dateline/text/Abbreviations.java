package dev.dateline.text;

import dev.dateline.words.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that keep their dot, and whether a sentence may end at it. */
final class Abbreviations {

    /** What follows an abbreviation inside a sentence. */
    enum Kind {
        /** No sentence ends here. */
        NEVER,
        /** An abbreviation only where a number follows. */
        NUMBER,
        /** A sentence may end here. */
        MAYBE
    }

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Set<String> openings;

    Abbreviations() {
        WordList file = WordList.beside(Abbreviations.class, "abbreviations.txt");
        for (WordList.Line line : file.lines()) {
            List<String> words = List.of(line.text().split("\\s+"));
            Kind kind = switch (words.get(0)) {
                case "never" -> Kind.NEVER;
                case "number" -> Kind.NUMBER;
                case "maybe" -> Kind.MAYBE;
                default -> throw file.complaint(line, "never, number or maybe first");
            };
            words.subList(1, words.size()).forEach(word -> kinds.putIfAbsent(word, kind));
        }
        openings = WordList.beside(Abbreviations.class, "sentence-openings.txt").words();
    }

    /** The kind of a word written with its dot, or null where it is none that is listed. */
    @Nullable
    Kind kind(String wordWithDot) {
        return kinds.get(wordWithDot);
    }

    /** Whether the capitalised word usually opens a sentence. */
    boolean isOpening(String word) {
        return openings.contains(word);
    }
}
