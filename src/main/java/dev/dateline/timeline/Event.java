package dev.dateline.timeline;

import dev.dateline.text.Sentence;
import dev.dateline.timeline.TimelineEntry.Status;

/**
 * Something that happens, is planned or is said to be possible, told by one word.
 *
 * @param trigger index of the event word among the tokens
 * @param kind what sort of word it is
 * @param sentence the sentence it stands in
 * @param clause the clause it stands in
 * @param clauseIndex position of that clause in its sentence, from 0
 * @param status whether it took place, as far as the words around it tell
 */
public record Event(int trigger, Kind kind, Sentence sentence, Clause clause, int clauseIndex, Status status) {

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
}
