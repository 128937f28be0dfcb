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
 * "denied taking". An infinitive that nothing governs says what something was done for, and shares the status of that.
 */
final class GovernedStatusReader {

    /** How far left of an infinitive the verb of its clause is looked for, in tokens. */
    private static final int REACH = 14;

    private final TaggedText text;
    private final EventLexicon lexicon;
    private final List<VerbGroup> groups;
    private final Function<VerbGroup, EventStatus> statusOf;

    /**
     * Makes a reader for one sentence.
     *
     * @param groups the verb groups of the sentence
     * @param statusOf the status of what a verb group tells by itself
     */
    GovernedStatusReader(
            TaggedText text, EventLexicon lexicon, List<VerbGroup> groups, Function<VerbGroup, EventStatus> statusOf) {
        this.text = text;
        this.lexicon = lexicon;
        this.groups = groups;
        this.statusOf = statusOf;
    }

    /** Status of "to" and a verb. */
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

    /** "went on to", "called on": a particle may stand between. */
    private boolean isBesideParticle(int verb, int before) {
        return verb == before - 1
                && (text.tag(before) == PosTag.RP || text.tag(before) == PosTag.IN || text.tag(before) == PosTag.RB);
    }

    /** By the adjective or noun in front of the infinitive; null where it says nothing. */
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

    /** "the first man to climb". */
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
            return isBeside || lexicon.is(VerbClass.ACHIEVE, text, head) ? EventStatus.NEGATED : EventStatus.PLANNED;
        }
        EventStatus byAuxiliary = isBeside ? ofAuxiliary(governor) : null;
        if (byAuxiliary != null) {
            return byAuxiliary;
        }
        boolean isSaid = governor.isPassive() && lexicon.is(VerbClass.REPORTING, text, head);
        if (isSaid || lexicon.is(VerbClass.DOUBT, text, head)) {
            return EventStatus.POSSIBLE;
        }
        if (lexicon.is(VerbClass.INTENT, text, head)) {
            return EventStatus.PLANNED;
        }
        EventStatus status = statusOf.apply(governor);
        if (lexicon.is(VerbClass.ACHIEVE, text, head)) {
            return status;
        }
        boolean isPurpose = isToBeDone && !isBeside;
        return isPurpose || isOpen(governor, status) ? EventStatus.PLANNED : status;
    }

    /** "is to leave", "is going to leave", "has to leave"; null for other verbs. */
    private @Nullable EventStatus ofAuxiliary(VerbGroup governor) {
        String stem = lexicon.stem(text.token(governor.head()).text());
        if (stem.equals(lexicon.stem("be"))
                || VerbGroupFinder.lower(text, governor.head()).equals("going")) {
            return EventStatus.PLANNED;
        }
        boolean isMust = stem.equals(lexicon.stem("have")) && governor.form() != Form.PAST;
        return isMust ? EventStatus.POSSIBLE : null;
    }

    /** Whether what the governing verb tells is not over, so that what it was done for lies ahead. */
    private static boolean isOpen(VerbGroup governor, EventStatus status) {
        boolean isOver = governor.form().isPast() || governor.form() == Form.PARTICIPLE;
        return status == EventStatus.ONGOING || status == EventStatus.OCCURRED && !isOver;
    }

    /** Status of a verb in "-ing": "denied taking", "from leaving", "accused of stealing". */
    EventStatus ofGerund(VerbGroup group, Clause clause) {
        int at = group.first() - 1;
        if (at < clause.first()) {
            return EventStatus.OCCURRED;
        }
        if (isInstead(at, clause.first())) {
            return EventStatus.NEGATED;
        }
        String before = VerbGroupFinder.lower(text, at);
        boolean isAway = ContextWord.AWAY.has(before);
        VerbGroup governor;
        if (isAway || before.equals("of") || before.equals("to")) {
            governor = lastBefore(at, clause);
        } else {
            governor = text.tag(at).isVerb() ? groupOf(at) : null;
        }
        if (governor == null) {
            return EventStatus.OCCURRED;
        }
        return isAway ? keptAway(governor) : ofGerundBehind(governor);
    }

    /** "without asking", "instead of asking". */
    private boolean isInstead(int at, int from) {
        String word = VerbGroupFinder.lower(text, at);
        return word.equals("without")
                || word.equals("of")
                        && at > from
                        && VerbGroupFinder.lower(text, at - 1).equals("instead");
    }

    /** "prevented from leaving", "stopped from leaving". */
    private EventStatus keptAway(VerbGroup governor) {
        boolean isStopped = lexicon.is(VerbClass.CANCEL, text, governor.head())
                || lexicon.is(VerbClass.ASPECTUAL, text, governor.head());
        return isStopped && !governor.isNegated() ? EventStatus.NEGATED : EventStatus.OCCURRED;
    }

    /** "cancelled leaving", "considered leaving". */
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
            if (group.head() >= clause.first() && group.head() < token && token - group.head() <= REACH / 2) {
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
