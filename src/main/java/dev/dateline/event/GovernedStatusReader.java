package dev.dateline.event;

import dev.dateline.event.EventLexicon.VerbClass;
import dev.dateline.syntax.Clause;
import dev.dateline.syntax.ClauseSplitter;
import dev.dateline.syntax.VerbGroup;
import dev.dateline.syntax.VerbGroup.Form;
import dev.dateline.syntax.VerbGroupFinder;
import dev.dateline.tagging.PosTag;
import dev.dateline.tagging.TaggedText;
import dev.dateline.timeline.TimelineEntry.Status;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the status of infinitives and gerunds from the word that governs them: "managed to", "failed to", "a plan to",
 * "denied taking". An infinitive that nothing governs says what something was done for, and shares the status of that.
 */
final class GovernedStatusReader {

    /** How far left of an infinitive the verb of its clause is looked for, in tokens. */
    private static final int REACH = 14;

    private static final Set<String> AWAY = Set.of("from", "without", "despite");
    private static final Set<String> ONES = Set.of("first", "second", "third", "last", "only", "latest", "next");

    private final TaggedText text;
    private final EventLexicon lexicon;
    private final StatusReader reader;

    GovernedStatusReader(TaggedText text, EventLexicon lexicon, StatusReader reader) {
        this.text = text;
        this.lexicon = lexicon;
        this.reader = reader;
    }

    /** Status of "to" and a verb. */
    Status ofInfinitive(VerbGroup group, Clause clause) {
        int before = group.first() - 1;
        int from = Math.max(clause.first(), group.first() - REACH);
        if (before < from) {
            return Status.PLANNED;
        }
        if (!text.tag(before).isVerb()) {
            Status status = ofWord(before, from);
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
        return Status.PLANNED;
    }

    /** "went on to", "called on": a particle may stand between. */
    private boolean isBesideParticle(int verb, int before) {
        return verb == before - 1
                && (text.tag(before) == PosTag.RP || text.tag(before) == PosTag.IN || text.tag(before) == PosTag.RB);
    }

    /** By the adjective or noun in front of the infinitive; null where it says nothing. */
    private @Nullable Status ofWord(int at, int from) {
        if (lexicon.is(VerbClass.FAILURE, text, at)) {
            return Status.NEGATED;
        }
        if (text.tag(at).isNoun() && isFirstOf(at, from)) {
            return ofClauseVerb(at, from);
        }
        boolean isNo = at > from && VerbGroupFinder.lower(text, at - 1).equals("no");
        if (lexicon.is(VerbClass.DOUBT, text, at)) {
            return isNo ? Status.NEGATED : Status.POSSIBLE;
        }
        if (lexicon.is(VerbClass.INTENT, text, at)) {
            return isNo ? Status.NEGATED : Status.PLANNED;
        }
        return lexicon.is(VerbClass.ACHIEVE, text, at) ? ofClauseVerb(at, from) : null;
    }

    /** "the first man to climb". */
    private boolean isFirstOf(int noun, int from) {
        for (int at = ClauseSplitter.nounPhraseStart(text, from, noun); at <= noun; at++) {
            if (ONES.contains(VerbGroupFinder.lower(text, at))) {
                return true;
            }
        }
        return false;
    }

    private Status ofClauseVerb(int at, int from) {
        for (int left = at; left >= from; left--) {
            VerbGroup group = groupOf(left);
            if (group != null) {
                Status status = reader.ofVerb(group);
                return status == Status.ONGOING ? Status.OCCURRED : status;
            }
        }
        return Status.OCCURRED;
    }

    private Status governed(VerbGroup governor, boolean isBeside, boolean isToBeDone) {
        int head = governor.head();
        String stem = lexicon.stem(text.token(head).text());
        if (lexicon.is(VerbClass.FAILURE, text, head)) {
            return governor.isNegated() ? Status.OCCURRED : Status.NEGATED;
        }
        if (governor.isNegated()) {
            return isBeside || lexicon.is(VerbClass.ACHIEVE, text, head) ? Status.NEGATED : Status.PLANNED;
        }
        if (isBeside && stem.equals(lexicon.stem("be"))) {
            return Status.PLANNED;
        }
        boolean isGoing = isBeside && VerbGroupFinder.lower(text, head).equals("going");
        if (isGoing || isBeside && stem.equals(lexicon.stem("have")) && governor.form() != Form.PAST) {
            return isGoing ? Status.PLANNED : Status.POSSIBLE;
        }
        boolean isSaid = governor.isPassive() && lexicon.is(VerbClass.REPORTING, text, head);
        if (isSaid || lexicon.is(VerbClass.DOUBT, text, head)) {
            return Status.POSSIBLE;
        }
        if (lexicon.is(VerbClass.INTENT, text, head)) {
            return Status.PLANNED;
        }
        Status status = reader.ofVerb(governor);
        if (lexicon.is(VerbClass.ACHIEVE, text, head)) {
            return status;
        }
        boolean isOpen = status == Status.ONGOING || status == Status.OCCURRED && !StatusReader.isOver(governor);
        return isOpen || isToBeDone && !isBeside ? Status.PLANNED : status;
    }

    /** Status of a verb in "-ing": "denied taking", "from leaving", "accused of stealing". */
    Status ofGerund(VerbGroup group, Clause clause) {
        int at = group.first() - 1;
        if (at < clause.first()) {
            return Status.OCCURRED;
        }
        String before = VerbGroupFinder.lower(text, at);
        if (before.equals("without")
                || before.equals("of")
                        && at > clause.first()
                        && VerbGroupFinder.lower(text, at - 1).equals("instead")) {
            return Status.NEGATED;
        }
        VerbGroup governor = text.tag(at).isVerb() ? groupOf(at) : null;
        boolean isAway = AWAY.contains(before);
        if (isAway || before.equals("of") || before.equals("to")) {
            governor = lastBefore(at, clause);
        }
        if (governor == null) {
            return Status.OCCURRED;
        }
        boolean isStopped = isAway
                && (lexicon.is(VerbClass.CANCEL, text, governor.head())
                        || lexicon.is(VerbClass.ASPECTUAL, text, governor.head()));
        if (isStopped || !isAway && lexicon.is(VerbClass.CANCEL, text, governor.head())) {
            return governor.isNegated() ? Status.OCCURRED : Status.NEGATED;
        }
        boolean isDoubtful = !isAway
                && (lexicon.is(VerbClass.DOUBT, text, governor.head())
                        || lexicon.is(VerbClass.INTENT, text, governor.head()));
        return isDoubtful ? Status.POSSIBLE : Status.OCCURRED;
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
