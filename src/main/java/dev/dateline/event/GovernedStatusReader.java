package dev.dateline.event;

import dev.dateline.event.EventLexicon.VerbClass;
import dev.dateline.syntax.Clause;
import dev.dateline.syntax.ClauseSplitter;
import dev.dateline.syntax.VerbGroup;
import dev.dateline.syntax.VerbGroup.Form;
import dev.dateline.syntax.VerbGroupFinder;
import dev.dateline.tagging.PosTag;
import dev.dateline.tagging.TaggedText;
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
    private final StatusReader reader;

    GovernedStatusReader(TaggedText text, EventLexicon lexicon, StatusReader reader) {
        this.text = text;
        this.lexicon = lexicon;
        this.reader = reader;
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
                EventStatus status = reader.ofVerb(group);
                return status == EventStatus.ONGOING ? EventStatus.OCCURRED : status;
            }
        }
        return EventStatus.OCCURRED;
    }

    private EventStatus governed(VerbGroup governor, boolean isBeside, boolean isToBeDone) {
        int head = governor.head();
        String stem = lexicon.stem(text.token(head).text());
        if (lexicon.is(VerbClass.FAILURE, text, head)) {
            return governor.isNegated() ? EventStatus.OCCURRED : EventStatus.NEGATED;
        }
        if (governor.isNegated()) {
            return isBeside || lexicon.is(VerbClass.ACHIEVE, text, head) ? EventStatus.NEGATED : EventStatus.PLANNED;
        }
        if (isBeside && stem.equals(lexicon.stem("be"))) {
            return EventStatus.PLANNED;
        }
        boolean isGoing = isBeside && VerbGroupFinder.lower(text, head).equals("going");
        if (isGoing || isBeside && stem.equals(lexicon.stem("have")) && governor.form() != Form.PAST) {
            return isGoing ? EventStatus.PLANNED : EventStatus.POSSIBLE;
        }
        boolean isSaid = governor.isPassive() && lexicon.is(VerbClass.REPORTING, text, head);
        if (isSaid || lexicon.is(VerbClass.DOUBT, text, head)) {
            return EventStatus.POSSIBLE;
        }
        if (lexicon.is(VerbClass.INTENT, text, head)) {
            return EventStatus.PLANNED;
        }
        EventStatus status = reader.ofVerb(governor);
        if (lexicon.is(VerbClass.ACHIEVE, text, head)) {
            return status;
        }
        boolean isOpen =
                status == EventStatus.ONGOING || status == EventStatus.OCCURRED && !StatusReader.isOver(governor);
        return isOpen || isToBeDone && !isBeside ? EventStatus.PLANNED : status;
    }

    /** Status of a verb in "-ing": "denied taking", "from leaving", "accused of stealing". */
    EventStatus ofGerund(VerbGroup group, Clause clause) {
        int at = group.first() - 1;
        if (at < clause.first()) {
            return EventStatus.OCCURRED;
        }
        String before = VerbGroupFinder.lower(text, at);
        if (before.equals("without")
                || before.equals("of")
                        && at > clause.first()
                        && VerbGroupFinder.lower(text, at - 1).equals("instead")) {
            return EventStatus.NEGATED;
        }
        VerbGroup governor = text.tag(at).isVerb() ? groupOf(at) : null;
        boolean isAway = ContextWord.AWAY.has(before);
        if (isAway || before.equals("of") || before.equals("to")) {
            governor = lastBefore(at, clause);
        }
        if (governor == null) {
            return EventStatus.OCCURRED;
        }
        boolean isStopped = isAway
                && (lexicon.is(VerbClass.CANCEL, text, governor.head())
                        || lexicon.is(VerbClass.ASPECTUAL, text, governor.head()));
        if (isStopped || !isAway && lexicon.is(VerbClass.CANCEL, text, governor.head())) {
            return governor.isNegated() ? EventStatus.OCCURRED : EventStatus.NEGATED;
        }
        boolean isDoubtful = !isAway
                && (lexicon.is(VerbClass.DOUBT, text, governor.head())
                        || lexicon.is(VerbClass.INTENT, text, governor.head()));
        return isDoubtful ? EventStatus.POSSIBLE : EventStatus.OCCURRED;
    }

    private @Nullable VerbGroup lastBefore(int token, Clause clause) {
        VerbGroup last = null;
        for (VerbGroup group : reader.groups()) {
            if (group.head() >= clause.first() && group.head() < token && token - group.head() <= REACH / 2) {
                last = group;
            }
        }
        return last;
    }

    private @Nullable VerbGroup groupOf(int token) {
        for (VerbGroup group : reader.groups()) {
            if (group.first() <= token && token <= group.head()) {
                return group;
            }
        }
        return null;
    }
}
