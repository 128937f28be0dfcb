package dev.dateline.entity;

import dev.dateline.words.PhraseTable;
import java.util.Locale;

/** Words for offices, ranks and forms of address, whatever their case. */
final class RoleWords {

    private enum Kind {
        OFFICE,
        TITLE,
        HONORIFIC,
        SURNAME,
        PORTFOLIO
    }

    private static final RoleWords SHIPPED = new RoleWords();

    private final PhraseTable<Kind> words = PhraseTable.beside(RoleWords.class, "roles.txt", Kind.class);

    private RoleWords() {}

    /** The words that ship with the engine, read from the class path once. */
    static RoleWords shipped() {
        return SHIPPED;
    }

    /** Whether the word is an office, a title or an honorific. */
    boolean isRoleWord(String word) {
        return isOffice(word) || isHonorific(word);
    }

    /** Whether the word names an office; titles are offices. */
    boolean isOffice(String word) {
        return is(word, Kind.OFFICE) || isTitle(word);
    }

    /** Whether the word stands before a name, after another role: "Spokesperson of X Colonel Y". */
    boolean isTitle(String word) {
        return is(word, Kind.TITLE);
    }

    /** Whether the word stands before a name and is no role: "Mr.". */
    boolean isHonorific(String word) {
        return is(word, Kind.HONORIFIC);
    }

    /** Whether people have the word as their surname, too. */
    boolean isSurname(String word) {
        return is(word, Kind.SURNAME);
    }

    /** Whether "of" and a portfolio follow the word: "Secretary of State". */
    boolean hasPortfolio(String word) {
        return is(word, Kind.PORTFOLIO);
    }

    private boolean is(String word, Kind kind) {
        return words.is(word.toLowerCase(Locale.ROOT), kind);
    }
}
