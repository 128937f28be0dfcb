package dev.dateline.syntax;

/**
 * A verb with its auxiliaries: "has been seen", "will not go", "to stage".
 *
 * @param first index of its first token
 * @param head index of the token of its main verb
 * @param form the form of the group as a whole
 * @param isNegated whether it has "not", "n't" or "never"
 * @param isPassive whether the main verb is a participle after a form of "be" or "get"
 */
public record VerbGroup(int first, int head, Form form, boolean isNegated, boolean isPassive) {

    /** Tense, mood and finiteness of a verb group. */
    public enum Form {
        PAST,
        PRESENT,
        PERFECT,
        PAST_PERFECT,
        PROGRESSIVE,
        PAST_PROGRESSIVE,
        FUTURE,
        MODAL,
        INFINITIVE,
        GERUND,
        PARTICIPLE;

        /** Whether it can be the verb of a clause. */
        public boolean isFinite() {
            return this != INFINITIVE && this != GERUND && this != PARTICIPLE;
        }

        /** Whether it is a past or perfect tense. */
        public boolean isPast() {
            return this == PAST || this == PERFECT || this == PAST_PERFECT || this == PAST_PROGRESSIVE;
        }
    }
}
