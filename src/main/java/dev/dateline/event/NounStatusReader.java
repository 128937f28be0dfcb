package dev.dateline.event;

import dev.dateline.event.EventLexicon.StatusClass;
import dev.dateline.event.EventLexicon.VerbClass;
import dev.dateline.syntax.Clause;
import dev.dateline.syntax.ClauseSplitter;
import dev.dateline.syntax.VerbGroup;
import dev.dateline.syntax.VerbGroup.Form;
import dev.dateline.syntax.VerbGroupFinder;
import dev.dateline.tagging.PosTag;
import dev.dateline.tagging.TaggedText;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the status of the event of a noun from the words in front of it and the verb of its clause. */
final class NounStatusReader {

    /** How far left of the noun words are searched, and how far right its verb, in tokens. Chosen by hand. */
    private static final int REACH = 5;

    private final TaggedText text;
    private final EventLexicon lexicon;
    private final Function<VerbGroup, EventStatus> statusOf;

    /**
     * Makes a reader for one sentence.
     *
     * @param statusOf the status of a verb group
     */
    NounStatusReader(TaggedText text, EventLexicon lexicon, Function<VerbGroup, EventStatus> statusOf) {
        this.text = text;
        this.lexicon = lexicon;
        this.statusOf = statusOf;
    }

    /** The status of the noun in its clause. */
    EventStatus of(int noun, Clause clause) {
        boolean isInfinitive = noun > clause.first() + 1
                && VerbGroupFinder.lower(text, noun - 1).equals("to")
                && lexicon.is(VerbClass.FAILURE, text, noun - 2);
        if (isInfinitive) {
            return statusOf.apply(new VerbGroup(noun - 1, noun, Form.INFINITIVE, false, false));
        }
        if (clause.opening() == Clause.Opening.CONDITION) {
            return EventStatus.POSSIBLE;
        }
        EventStatus byWords = inFront(noun, clause.first());
        if (byWords != null) {
            return byWords;
        }
        return isPlannedBehind(noun, clause.end()) ? EventStatus.PLANNED : byVerb(noun, clause);
    }

    private EventStatus byVerb(int noun, Clause clause) {
        VerbGroup verb = clause.verb();
        if (verb == null) {
            return EventStatus.OCCURRED;
        }
        return noun > verb.head() ? asObject(verb, noun, clause) : asSubject(verb, noun);
    }

    /** The status by the nearest word in front of the noun that decides it; null where none does. */
    private @Nullable EventStatus inFront(int noun, int first) {
        int from = Math.max(first, noun - REACH);
        for (int at = noun - 1; at >= from; at--) {
            EventStatus status = before(at);
            boolean isEnd = text.tag(at).isVerb() || text.tag(at) == PosTag.IN && at < noun - 2;
            if (status != null || isEnd) {
                return status;
            }
        }
        return null;
    }

    /** Whether a participle behind the noun says that it is planned: "the talks scheduled for Monday". */
    private boolean isPlannedBehind(int noun, int end) {
        int next = noun + 1;
        return next < end
                && text.tag(next).isVerb()
                && lexicon.is(StatusClass.PLANNED, VerbGroupFinder.lower(text, next));
    }

    /** The status by one word in front of the noun; null where it does not decide. */
    private @Nullable EventStatus before(int at) {
        String word = VerbGroupFinder.lower(text, at);
        boolean isInstead = word.equals("of")
                && at > 0
                && VerbGroupFinder.lower(text, at - 1).equals("instead");
        if (word.equals("no") || word.equals("without") || isInstead) {
            return EventStatus.NEGATED;
        }
        if (lexicon.is(StatusClass.PLANNED, word)) {
            return EventStatus.PLANNED;
        }
        if (lexicon.is(StatusClass.POSSIBLE, word)) {
            return EventStatus.POSSIBLE;
        }
        return text.tag(at).isVerb() ? ofVerbBefore(at) : null;
    }

    private @Nullable EventStatus ofVerbBefore(int at) {
        if (lexicon.is(VerbClass.CANCEL, text, at)) {
            return EventStatus.NEGATED;
        }
        if (lexicon.is(VerbClass.DOUBT, text, at)) {
            return EventStatus.POSSIBLE;
        }
        return lexicon.is(VerbClass.INTENT, text, at) ? EventStatus.PLANNED : null;
    }

    /** The status of an object: that of its verb if it is the direct object ("will hold talks", not "will act after talks"). */
    private EventStatus asObject(VerbGroup verb, int noun, Clause clause) {
        int start = ClauseSplitter.nounPhraseStart(text, clause.first(), noun);
        boolean isDirect = start - 1 == verb.head() || start - 2 == verb.head() && text.tag(start - 1) == PosTag.RP;
        boolean isOpen = verb.form() == Form.FUTURE || verb.form() == Form.MODAL || verb.isNegated();
        return isDirect && isOpen ? statusOf.apply(verb) : EventStatus.OCCURRED;
    }

    /** The status of a subject: "the march was called off", "the trial is set to begin", "the meeting will take place". */
    private EventStatus asSubject(VerbGroup verb, int noun) {
        if (verb.first() - noun > REACH) {
            return EventStatus.OCCURRED;
        }
        if (verb.isPassive() && lexicon.is(VerbClass.CANCEL, text, verb.head())) {
            return verb.isNegated() ? EventStatus.OCCURRED : EventStatus.NEGATED;
        }
        if (verb.head() > verb.first() && lexicon.is(VerbClass.INTENT, text, verb.head())) {
            return EventStatus.PLANNED;
        }
        return lexicon.is(VerbClass.HAPPENING, text, verb.head()) ? statusOf.apply(verb) : EventStatus.OCCURRED;
    }
}
