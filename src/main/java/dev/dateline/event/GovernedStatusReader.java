package dev.dateline.event;

import dev.dateline.event.EventLexicon.VerbClass;
import dev.dateline.syntax.Clause;
import dev.dateline.syntax.ClauseSplitter;
import dev.dateline.syntax.VerbGroup;
import dev.dateline.syntax.VerbGroup.Form;
import dev.dateline.syntax.VerbGroupFinder;
import dev.dateline.tagging.PosTag;
import dev.dateline.tagging.TaggedText;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the status of infinitives and gerunds from the word that governs them: "managed to", "failed to", "a plan to",
 * "denied taking". An infinitive without such a word is one of purpose and has the status of the verb before it.
 */
final class GovernedStatusReader {

    /** How far left of an infinitive the verb of its clause is searched, in tokens. Chosen by hand. */
    private static final int REACH = 14;

    /** How far left of a gerund with a preposition the verb that governs it is searched, in tokens. Chosen by hand. */
    private static final int GERUND_REACH = 7;

    private final TaggedText text;
    private final EventLexicon lexicon;
    private final List<VerbGroup> groups;
    private final Function<VerbGroup, EventStatus> statusOf;

    /**
     * Makes a reader for one sentence.
     *
     * @param groups the verb groups of the sentence
     * @param statusOf the status of a verb group
     */
    GovernedStatusReader(
            TaggedText text, EventLexicon lexicon, List<VerbGroup> groups, Function<VerbGroup, EventStatus> statusOf) {
        this.text = text;
        this.lexicon = lexicon;
        this.groups = groups;
        this.statusOf = statusOf;
    }

    /** The status of an infinitive with "to". */
    EventStatus ofInfinitive(VerbGroup group, Clause clause) {
        int before = group.first() - 1;
        int from = Math.max(clause.first(), group.first() - REACH);
        if (before < from) {
            return EventStatus.PLANNED;
        }
        if (!text.tag(before).isVerb()) {
            EventStatus status = ofWord(before, from);
            if (status != null) {
                return status;
            }
        }
        for (int at = before; at >= from; at--) {
            VerbGroup governor = groupOf(at);
            if (governor != null && !governor.equals(group)) {
                return governed(governor, at == before || isBesideParticle(at, before), group.isPassive());
            }
        }
        return EventStatus.PLANNED;
    }

    /** Whether only a particle stands between: "went on to", "called on". */
    private boolean isBesideParticle(int verb, int before) {
        return verb == before - 1
                && (text.tag(before) == PosTag.RP || text.tag(before) == PosTag.IN || text.tag(before) == PosTag.RB);
    }

    /** The status by the adjective or noun in front of the infinitive; null where that does not decide. */
    private @Nullable EventStatus ofWord(int at, int from) {
        if (lexicon.is(VerbClass.FAILURE, text, at)) {
            return EventStatus.NEGATED;
        }
        if (text.tag(at).isNoun() && isFirstOf(at, from)) {
            return ofClauseVerb(at, from);
        }
        boolean isNo = at > from && VerbGroupFinder.lower(text, at - 1).equals("no");
        if (lexicon.is(VerbClass.DOUBT, text, at)) {
            return isNo ? EventStatus.NEGATED : EventStatus.POSSIBLE;
        }
        if (lexicon.is(VerbClass.INTENT, text, at)) {
            return isNo ? EventStatus.NEGATED : EventStatus.PLANNED;
        }
        return lexicon.is(VerbClass.ACHIEVE, text, at) ? ofClauseVerb(at, from) : null;
    }

    /** Whether the noun is one of a ranking: "the first man to climb". */
    private boolean isFirstOf(int noun, int from) {
        for (int at = ClauseSplitter.nounPhraseStart(text, from, noun); at <= noun; at++) {
            if (ContextWord.RANKING.has(VerbGroupFinder.lower(text, at))) {
                return true;
            }
        }
        return false;
    }

    private EventStatus ofClauseVerb(int at, int from) {
        for (int left = at; left >= from; left--) {
            VerbGroup group = groupOf(left);
            if (group != null) {
                EventStatus status = statusOf.apply(group);
                return status == EventStatus.ONGOING ? EventStatus.OCCURRED : status;
            }
        }
        return EventStatus.OCCURRED;
    }

    private EventStatus governed(VerbGroup governor, boolean isBeside, boolean isToBeDone) {
        int head = governor.head();
        if (lexicon.is(VerbClass.FAILURE, text, head)) {
            return governor.isNegated() ? EventStatus.OCCURRED : EventStatus.NEGATED;
        }
        if (governor.isNegated()) {
            return ofNegated(governor, isBeside);
        }
        EventStatus byAuxiliary = isBeside ? ofAuxiliary(governor) : null;
        if (byAuxiliary != null) {
            return byAuxiliary;
        }
        EventStatus byClass = ofClass(governor);
        if (byClass != null) {
            return byClass;
        }
        EventStatus status = statusOf.apply(governor);
        boolean isPurpose = isToBeDone && !isBeside;
        return isPurpose || isOpen(governor, status) ? EventStatus.PLANNED : status;
    }

    /** The status behind a negated verb: "did not manage to", "did not go to"; a purpose stays planned. */
    private EventStatus ofNegated(VerbGroup governor, boolean isBeside) {
        boolean isDenied = isBeside || lexicon.is(VerbClass.ACHIEVE, text, governor.head());
        return isDenied ? EventStatus.NEGATED : EventStatus.PLANNED;
    }

    /** The status by the class of the governing verb: "is said to", "tried to", "plans to", "managed to"; null for other verbs. */
    private @Nullable EventStatus ofClass(VerbGroup governor) {
        int head = governor.head();
        boolean isSaid = governor.isPassive() && lexicon.is(VerbClass.REPORTING, text, head);
        if (isSaid || lexicon.is(VerbClass.DOUBT, text, head)) {
            return EventStatus.POSSIBLE;
        }
        if (lexicon.is(VerbClass.INTENT, text, head)) {
            return EventStatus.PLANNED;
        }
        return lexicon.is(VerbClass.ACHIEVE, text, head) ? statusOf.apply(governor) : null;
    }

    /** The status by "is to", "is going to", "has to"; null for other verbs. */
    private @Nullable EventStatus ofAuxiliary(VerbGroup governor) {
        String stem = lexicon.stem(text.token(governor.head()).text());
        if (stem.equals(lexicon.stem("be"))
                || VerbGroupFinder.lower(text, governor.head()).equals("going")) {
            return EventStatus.PLANNED;
        }
        boolean isMust = stem.equals(lexicon.stem("have")) && governor.form() != Form.PAST;
        return isMust ? EventStatus.POSSIBLE : null;
    }

    /** Whether the event of the governing verb is not over, so that its purpose lies ahead. */
    private static boolean isOpen(VerbGroup governor, EventStatus status) {
        boolean isOver = governor.form().isPast() || governor.form() == Form.PARTICIPLE;
        return status == EventStatus.ONGOING || status == EventStatus.OCCURRED && !isOver;
    }

    /** The status of a verb in "-ing": "denied taking", "from leaving", "accused of stealing". */
    EventStatus ofGerund(VerbGroup group, Clause clause) {
        int at = group.first() - 1;
        if (at < clause.first()) {
            return EventStatus.OCCURRED;
        }
        if (isInstead(at, clause.first())) {
            return EventStatus.NEGATED;
        }
        String before = VerbGroupFinder.lower(text, at);
        boolean isFrom = ContextWord.AWAY.has(before);
        boolean hasPreposition = isFrom || before.equals("of") || before.equals("to");
        VerbGroup governor = hasPreposition ? lastBefore(at, clause) : groupOf(at);
        if (governor == null) {
            return EventStatus.OCCURRED;
        }
        return isFrom ? prevented(governor) : ofGerundBehind(governor);
    }

    /** Whether the words before say that it did not take place: "without asking", "instead of asking". */
    private boolean isInstead(int at, int from) {
        String word = VerbGroupFinder.lower(text, at);
        return word.equals("without")
                || word.equals("of")
                        && at > from
                        && VerbGroupFinder.lower(text, at - 1).equals("instead");
    }

    /** The status behind "from": "prevented from leaving", "stopped from leaving". */
    private EventStatus prevented(VerbGroup governor) {
        boolean isStopped = lexicon.is(VerbClass.CANCEL, text, governor.head())
                || lexicon.is(VerbClass.ASPECTUAL, text, governor.head());
        return isStopped && !governor.isNegated() ? EventStatus.NEGATED : EventStatus.OCCURRED;
    }

    /** The status behind other words: "denied leaving", "considered leaving". */
    private EventStatus ofGerundBehind(VerbGroup governor) {
        if (lexicon.is(VerbClass.CANCEL, text, governor.head())) {
            return governor.isNegated() ? EventStatus.OCCURRED : EventStatus.NEGATED;
        }
        boolean isDoubtful = lexicon.is(VerbClass.DOUBT, text, governor.head())
                || lexicon.is(VerbClass.INTENT, text, governor.head());
        return isDoubtful ? EventStatus.POSSIBLE : EventStatus.OCCURRED;
    }

    private @Nullable VerbGroup lastBefore(int token, Clause clause) {
        VerbGroup last = null;
        for (VerbGroup group : groups) {
            if (group.head() >= clause.first() && group.head() < token && token - group.head() <= GERUND_REACH) {
                last = group;
            }
        }
        return last;
    }

    private @Nullable VerbGroup groupOf(int token) {
        for (VerbGroup group : groups) {
            if (group.first() <= token && token <= group.head()) {
                return group;
            }
        }
        return null;
    }
}
