package dev.dateline.timeline;

import dev.dateline.text.PosTag;
import dev.dateline.text.TaggedText;
import dev.dateline.timeline.EventLexicon.StatusClass;
import dev.dateline.timeline.EventLexicon.VerbClass;
import dev.dateline.timeline.TimelineEntry.Status;
import dev.dateline.timeline.VerbGroup.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads from tense, modality, negation and governing words whether an event took place (after FactBank, Saurí 2008). */
final class StatusReader {

    /** How far left of an infinitive its governing word is looked for, in tokens. */
    private static final int GOVERNOR_REACH = 4;

    private final EventLexicon lexicon;

    StatusReader(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Status of what a verb group tells. */
    Status ofVerb(TaggedText text, VerbGroup group, Clause clause, List<VerbGroup> groups) {
        if (group.isNegated()) {
            return Status.NEGATED;
        }
        Status status =
                group.form() == Form.INFINITIVE ? ofInfinitive(text, group, clause, groups) : ofForm(text, group);
        if (status == Status.OCCURRED || status == Status.ONGOING) {
            if (clause.opening() == Clause.Opening.CONDITION || isHedged(text, group)) {
                return Status.POSSIBLE;
            }
        }
        return status;
    }

    private Status ofForm(TaggedText text, VerbGroup group) {
        String lead = VerbGroups.lower(text, group.first());
        return switch (group.form()) {
            case FUTURE -> Status.PLANNED;
            case MODAL -> Status.POSSIBLE;
            case PROGRESSIVE -> Status.ONGOING;
            case PRESENT -> ofPresent(text, group, lead);
            default -> Status.OCCURRED;
        };
    }

    private Status ofPresent(TaggedText text, VerbGroup group, String lead) {
        String head = text.token(group.head()).text();
        boolean isBe = lead.equals("is") || lead.equals("are");
        if (isBe && (lexicon.is(VerbClass.INTENT, head) && group.isPassive())) {
            return Status.PLANNED;
        }
        return isBe && group.head() == group.first() ? Status.ONGOING : Status.OCCURRED;
    }

    private Status ofInfinitive(TaggedText text, VerbGroup group, Clause clause, List<VerbGroup> groups) {
        int from = Math.max(clause.first(), group.first() - GOVERNOR_REACH);
        for (int at = group.first() - 1; at >= from; at--) {
            String word = text.token(at).text();
            PosTag tag = text.tag(at);
            if (lexicon.is(VerbClass.FAILURE, word) && tag.isVerb()) {
                return Status.NEGATED;
            }
            if (lexicon.is(VerbClass.INTENT, word)) {
                return Status.PLANNED;
            }
            if (tag.isVerb() || tag == PosTag.MD) {
                return governed(text, at, clause, groups);
            }
        }
        return Status.PLANNED;
    }

    private Status governed(TaggedText text, int governor, Clause clause, List<VerbGroup> groups) {
        String word = text.token(governor).text();
        VerbGroup group = groupOf(groups, governor);
        boolean isBe = group != null
                && group.head() == group.first()
                && lexicon.stem(word).equals(lexicon.stem("be"));
        if (isBe || group == null) {
            return Status.PLANNED;
        }
        if (lexicon.is(VerbClass.ACHIEVE, word)) {
            return ofVerb(text, group, clause, List.of());
        }
        return lexicon.is(VerbClass.DOUBT, word) ? Status.POSSIBLE : Status.PLANNED;
    }

    private static @Nullable VerbGroup groupOf(List<VerbGroup> groups, int token) {
        for (VerbGroup group : groups) {
            if (group.first() <= token && token <= group.head()) {
                return group;
            }
        }
        return null;
    }

    private boolean isHedged(TaggedText text, VerbGroup group) {
        for (int at = Math.max(0, group.first() - 1); at < group.head(); at++) {
            if (lexicon.is(StatusClass.POSSIBLE, VerbGroups.lower(text, at))) {
                return true;
            }
        }
        return false;
    }

    /** Status of what a noun tells: by the words in front of it, else as its clause has it. */
    Status ofNoun(TaggedText text, int noun, Clause clause, List<VerbGroup> groups) {
        int from = Math.max(clause.first(), noun - GOVERNOR_REACH);
        for (int at = noun - 1; at >= from; at--) {
            String word = VerbGroups.lower(text, at);
            if (lexicon.is(StatusClass.PLANNED, word)) {
                return Status.PLANNED;
            }
            if (lexicon.is(StatusClass.POSSIBLE, word)) {
                return Status.POSSIBLE;
            }
            if (lexicon.is(VerbClass.CANCEL, word) && text.tag(at).isVerb()) {
                return Status.NEGATED;
            }
            if (text.tag(at).isVerb() || text.tag(at) == PosTag.IN && at < noun - 2) {
                break;
            }
        }
        VerbGroup verb = clause.verb();
        if (verb != null
                && noun > verb.head()
                && (verb.form() == Form.FUTURE || verb.form() == Form.MODAL || verb.isNegated())) {
            return ofVerb(text, verb, clause, groups);
        }
        return Status.OCCURRED;
    }
}
