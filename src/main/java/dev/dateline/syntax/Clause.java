package dev.dateline.syntax;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a sentence that rests on one finite verb.
 *
 * @param first index of its first token
 * @param end one past the index of its last token
 * @param verb its finite verb group, or null where the sentence has none
 * @param opening how the clause is tied to what stands before it
 */
public record Clause(int first, int end, @Nullable VerbGroup verb, Opening opening) {

    /** How a clause is tied to what stands before it. */
    public enum Opening {
        /** The sentence begins with it, or it stands beside its neighbour. */
        MAIN,
        /** "who", "which", "that" after a noun. */
        RELATIVE,
        /** "that" after a verb, or nothing: what is said. */
        CONTENT,
        /** "when", "after", "because". */
        ADVERBIAL,
        /** "if", "unless", "whether". */
        CONDITION,
        /** Its verb has its subject further left: "… and urged all parties". */
        SHARED_SUBJECT
    }
}
