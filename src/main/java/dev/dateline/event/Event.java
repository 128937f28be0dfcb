package dev.dateline.event;

import dev.dateline.syntax.Clause;
import dev.dateline.text.Sentence;
import java.util.List;

/**
 * An event that took place or not, is planned or possible, as one word of a text names it.
 *
 * @param trigger the index of the event word among the tokens of the text; no other event has it
 * @param kind the kind of the word
 * @param sentence its sentence
 * @param clauses the clauses of that sentence
 * @param clauseIndex the index of its clause among them
 * @param status whether it took place, according to the words around it
 */
public record Event(
        int trigger, Kind kind, Sentence sentence, List<Clause> clauses, int clauseIndex, EventStatus status) {

    /** Kinds of event words. */
    public enum Kind {
        /** A finite verb. */
        VERB,
        /** An infinitive. */
        INFINITIVE,
        /** A gerund or participle. */
        PARTICIPLE,
        /** A noun for an event. */
        NOUN,
        /** A verb of saying: "said", "reported". */
        REPORTING,
        /** A verb for a state: "is", "belongs". */
        STATIVE
    }

    /** Its clause. */
    public Clause clause() {
        return clauses.get(clauseIndex);
    }
}
