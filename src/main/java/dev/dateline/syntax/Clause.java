package dev.dateline.syntax;

import org.jspecify.annotations.Nullable;

/**
 * A part of a sentence that has one finite verb.
 *
 * @param first index of its first token
 * @param end one past the index of its last token
 * @param verb its finite verb group; the first other verb group, or null, in a sentence without a finite verb
 * @param opening how the clause is linked to the words before it
 */
public record Clause(int first, int end, @Nullable VerbGroup verb, Opening opening) {

    /** How a clause is linked to the words before it. */
    public enum Opening {
        /** A main clause: the first of its sentence, or coordinated with the one before. */
        MAIN,
        /** "who", "which", "that" after a noun. */
        RELATIVE,
        /** "that" after a verb, or no such word: what is said. */
        CONTENT,
        /** "when", "after", "because". */
        ADVERBIAL,
        /** "if", "unless", "whether". */
        CONDITION,
        /** The subject is that of a clause before: "… and urged all parties". */
        SHARED_SUBJECT
    }
}
