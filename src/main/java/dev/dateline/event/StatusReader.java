package dev.dateline.event;

import dev.dateline.event.EventLexicon.StatusClass;
import dev.dateline.event.EventLexicon.VerbClass;
import dev.dateline.syntax.Clause;
import dev.dateline.syntax.Clause.Opening;
import dev.dateline.syntax.ClauseSplitter;
import dev.dateline.syntax.VerbGroup;
import dev.dateline.syntax.VerbGroupFinder;
import dev.dateline.tagging.PosTag;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import java.util.List;
import java.util.function.Predicate;

/**
 * Reads from tense, modality, negation and governing words whether the events of one sentence took place (after FactBank,
 * Saurí 2008). Each sentence needs a new reader.
 */
final class StatusReader {

    private final TaggedText text;
    private final Sentence sentence;
    private final List<Clause> clauses;
    private final EventLexicon lexicon;
    private final GovernedStatusReader governors;

    StatusReader(
            TaggedText text, Sentence sentence, List<Clause> clauses, List<VerbGroup> groups, EventLexicon lexicon) {
        this.text = text;
        this.sentence = sentence;
        this.clauses = clauses;
        this.lexicon = lexicon;
        this.governors = new GovernedStatusReader(text, lexicon, groups, this::ofVerb);
    }

    /** The status of the event of a verb group. */
    EventStatus ofVerb(VerbGroup group) {
        int index = ClauseSplitter.indexAt(clauses, group.head());
        Clause clause = clauses.get(index);
        EventStatus status = own(group, clause);
        if (isReal(status) && (clause.opening() == Opening.CONDITION || isHedged(clause, group))) {
            return EventStatus.POSSIBLE;
        }
        if (status != EventStatus.NEGATED && clause.opening() != Opening.RELATIVE && isAsked()) {
            return EventStatus.POSSIBLE;
        }
        return group.form().isFinite() ? reported(status, index) : status;
    }

    private static boolean isReal(EventStatus status) {
        return status == EventStatus.OCCURRED || status == EventStatus.ONGOING;
    }

    /** The status by the group's own form and its subject. */
    private EventStatus own(VerbGroup group, Clause clause) {
        if (group.isNegated() || group.form().isFinite() && hasNegativeSubject(clause, group)) {
            return EventStatus.NEGATED;
        }
        return switch (group.form()) {
            case INFINITIVE -> governors.ofInfinitive(group, clause);
            case GERUND -> governors.ofGerund(group, clause);
            default -> ofForm(group, clause);
        };
    }

    private EventStatus ofForm(VerbGroup group, Clause clause) {
        String lead = VerbGroupFinder.lower(text, group.first());
        return switch (group.form()) {
            case FUTURE -> EventStatus.PLANNED;
            case MODAL -> ofModal(group, clause, lead);
            case PROGRESSIVE -> EventStatus.ONGOING;
            case PRESENT -> ofPresent(group, lead);
            default -> EventStatus.OCCURRED;
        };
    }

    /** "would have closed" is negated, "said it would close" planned, "would later close" occurred; other modals are possible. */
    private EventStatus ofModal(VerbGroup group, Clause clause, String lead) {
        boolean isPerfect =
                group.head() > group.first() + 1 && hasBetween(group.first() + 1, group.head(), StatusReader::isHave);
        boolean isWould = lead.equals("would") || lead.equals("'d") || lead.equals("’d");
        if (isPerfect && (isWould || lead.equals("should") || lead.equals("ought"))) {
            return EventStatus.NEGATED;
        }
        return isWould ? ofWould(group, clause) : EventStatus.POSSIBLE;
    }

    private EventStatus ofWould(VerbGroup group, Clause clause) {
        if (hasBetween(group.first() + 1, group.head(), ContextWord.LATER::has)) {
            return EventStatus.OCCURRED;
        }
        return isReported(clause) && !hasCondition() ? EventStatus.PLANNED : EventStatus.POSSIBLE;
    }

    /** Whether the clause is said in the past, so that "would" is a future: "said it would". */
    private boolean isReported(Clause clause) {
        return clause.opening() == Opening.CONTENT
                || clauses.stream()
                        .map(Clause::verb)
                        .anyMatch(verb -> verb != null
                                && verb.head() < clause.first()
                                && verb.form().isPast()
                                && lexicon.is(VerbClass.REPORTING, text, verb.head()));
    }

    private boolean hasCondition() {
        return clauses.stream().anyMatch(clause -> clause.opening() == Opening.CONDITION);
    }

    private static boolean isHave(String word) {
        return word.equals("have") || word.equals("'ve") || word.equals("’ve");
    }

    private boolean hasBetween(int from, int to, Predicate<String> words) {
        for (int at = from; at < to; at++) {
            if (words.test(VerbGroupFinder.lower(text, at))) {
                return true;
            }
        }
        return false;
    }

    private EventStatus ofPresent(VerbGroup group, String lead) {
        String head = text.token(group.head()).text();
        boolean isBe = lead.equals("is") || lead.equals("are");
        if (isBe && group.isPassive() && lexicon.is(VerbClass.INTENT, head)) {
            return EventStatus.PLANNED;
        }
        return isBe && group.head() == group.first() ? EventStatus.ONGOING : EventStatus.OCCURRED;
    }

    /** Whether the subject negates the verb: "No one was hurt", "neither side accepted". */
    private boolean hasNegativeSubject(Clause clause, VerbGroup group) {
        for (int at = clause.first(); at < group.first(); at++) {
            boolean isIn = at > clause.first() && text.tag(at - 1) == PosTag.IN;
            if (!isIn && lexicon.is(StatusClass.UNSUBJECT, VerbGroupFinder.lower(text, at))) {
                return true;
            }
        }
        return false;
    }

    /** The status of a clause behind a verb that denies or doubts it. */
    private EventStatus reported(EventStatus status, int index) {
        Clause clause = clauses.get(index);
        VerbGroup before = index == 0 ? null : clauses.get(index - 1).verb();
        if (clause.opening() != Opening.CONTENT || before == null) {
            return status;
        }
        if (VerbGroupFinder.lower(text, clause.first()).equals("whether")) {
            return EventStatus.POSSIBLE;
        }
        if (!isReal(status)) {
            return status;
        }
        boolean isDenied = lexicon.stem(text.token(before.head()).text()).equals(lexicon.stem("deny"));
        if (isDenied) {
            return before.isNegated() ? status : EventStatus.NEGATED;
        }
        return lexicon.is(VerbClass.DOUBT, text, before.head()) ? EventStatus.POSSIBLE : status;
    }

    /** Whether the sentence is a yes-no question. */
    private boolean isAsked() {
        return text.token(sentence.endToken() - 1).text().equals("?")
                && !ContextWord.INTERROGATIVE.has(VerbGroupFinder.lower(text, sentence.firstToken()));
    }

    private boolean isHedged(Clause clause, VerbGroup group) {
        for (int at = Math.max(sentence.firstToken(), group.first() - 1); at < group.head(); at++) {
            if (lexicon.is(StatusClass.POSSIBLE, VerbGroupFinder.lower(text, at))) {
                return true;
            }
        }
        String opening = VerbGroupFinder.lower(text, clause.first());
        return group.equals(clause.verb())
                && text.tag(clause.first()) == PosTag.RB
                && lexicon.is(StatusClass.POSSIBLE, opening);
    }

    /** The status of the event of a noun. */
    EventStatus ofNoun(int noun) {
        return new NounStatusReader(text, lexicon, this::ofVerb)
                .of(noun, clauses.get(ClauseSplitter.indexAt(clauses, noun)));
    }
}
