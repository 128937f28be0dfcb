package dev.dateline.text;

import dev.dateline.words.WordList;
import dev.dateline.words.WordTable;
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

    private final WordTable<Kind> kinds = WordTable.beside(Abbreviations.class, "abbreviations.txt", Kind.class);
    private final Set<String> openings =
            WordList.beside(Abbreviations.class, "sentence-openings.txt").words();

    /** The kind of a word written with its dot, the first where it has several; null where it is not listed. */
    @Nullable
    Kind kind(String wordWithDot) {
        return kinds.first(wordWithDot);
    }

    /** Whether the capitalised word usually opens a sentence. */
    boolean isOpening(String word) {
        return openings.contains(word);
    }
}
