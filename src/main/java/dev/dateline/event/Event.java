package dev.dateline.event;

import dev.dateline.syntax.Clause;
import dev.dateline.text.Sentence;
import java.util.List;

/**
 * Something that happens, is planned or is said to be possible, told by one word.
 *
 * @param trigger index of the event word among the tokens
 * @param kind what sort of word it is
 * @param sentence the sentence it stands in
 * @param clauses the clauses of that sentence
 * @param clauseIndex position among them of the clause it stands in
 * @param status whether it took place, as far as the words around it tell
 */
public record Event(
        int trigger, Kind kind, Sentence sentence, List<Clause> clauses, int clauseIndex, EventStatus status) {

    /** Sorts of event words. */
    public enum Kind {
        /** A finite verb. */
        VERB,
        /** An infinitive. */
        INFINITIVE,
        /** A gerund or participle. */
        PARTICIPLE,
        /** A noun that tells an event. */
        NOUN,
        /** A verb that tells who says so. */
        REPORTING,
        /** A verb that tells how things are. */
        STATIVE
    }

    /** The clause it stands in. */
    public Clause clause() {
        return clauses.get(clauseIndex);
    }
}
