package dev.dateline.timeline;

import dev.dateline.text.PosTag;
import dev.dateline.text.Sentence;
import dev.dateline.text.TaggedText;
import dev.dateline.timeline.Event.Kind;
import dev.dateline.timeline.EventLexicon.VerbClass;
import dev.dateline.timeline.VerbGroup.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the words that tell what happened: main verbs and nouns that name happenings. */
public final class EventFinder {

    private final EventLexicon lexicon = new EventLexicon();
    private final StatusReader statuses = new StatusReader(lexicon);

    /** Events by position of their trigger. */
    public List<Event> find(TaggedText text) {
        List<Event> events = new ArrayList<>();
        for (Sentence sentence : text.segmented().sentences()) {
            events.addAll(find(text, sentence));
        }
        return events;
    }

    private List<Event> find(TaggedText text, Sentence sentence) {
        List<VerbGroup> groups = VerbGroups.of(text, sentence);
        List<Clause> clauses = Clauses.of(text, sentence, groups, lexicon);
        List<Event> events = new ArrayList<>();
        for (VerbGroup group : groups) {
            int index = clauseAt(clauses, group.head());
            Clause clause = clauses.get(index);
            if (isTelling(text, group, sentence)) {
                events.add(new Event(
                        group.head(),
                        kind(text, group),
                        sentence,
                        clauses,
                        index,
                        statuses.ofVerb(text, group, clause, groups)));
            }
        }
        for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
            boolean isNoun = text.tag(at) == PosTag.NN || text.tag(at) == PosTag.NNS;
            if (isNoun && lexicon.isEventNoun(text.token(at).text()) && !isModifier(text, at, sentence)) {
                int index = clauseAt(clauses, at);
                events.add(new Event(
                        at,
                        Kind.NOUN,
                        sentence,
                        clauses,
                        index,
                        statuses.ofNoun(text, at, clauses.get(index), groups)));
            }
        }
        events.sort(Comparator.comparingInt(Event::trigger));
        return events;
    }

    /** A noun in front of another noun only describes it: "press conference room". */
    private static boolean isModifier(TaggedText text, int at, Sentence sentence) {
        return at + 1 < sentence.endToken() && (text.tag(at + 1) == PosTag.NN || text.tag(at + 1) == PosTag.NNS);
    }

    /** Bare forms of "do" tell nothing by themselves; nor does a participle in front of a noun. */
    private boolean isTelling(TaggedText text, VerbGroup group, Sentence sentence) {
        String stem = lexicon.stem(text.token(group.head()).text());
        if (group.form() != Form.INFINITIVE
                && !group.form().isFinite()
                && lexicon.is(VerbClass.CONNECTING, text.token(group.head()).text())) {
            return false;
        }
        if (stem.equals(lexicon.stem("do"))
                || text.tag(group.head()) == PosTag.MD
                || text.tag(group.head()) == PosTag.TO) {
            return false;
        }
        if (group.form() == Form.PARTICIPLE || group.form() == Form.GERUND) {
            int next = group.head() + 1;
            boolean isBeforeNoun =
                    next < sentence.endToken() && (text.tag(next) == PosTag.NN || text.tag(next) == PosTag.NNS);
            boolean isAfterDeterminer =
                    group.first() > sentence.firstToken() && isDeterminer(text.tag(group.first() - 1));
            return !(isBeforeNoun && isAfterDeterminer);
        }
        return true;
    }

    private static boolean isDeterminer(PosTag tag) {
        return tag == PosTag.DT || tag == PosTag.PRPS || tag == PosTag.POS || tag == PosTag.JJ;
    }

    private Kind kind(TaggedText text, VerbGroup group) {
        String head = text.token(group.head()).text();
        if (lexicon.is(VerbClass.REPORTING, head) && group.form() != Form.INFINITIVE) {
            return Kind.REPORTING;
        }
        if (lexicon.is(VerbClass.STATIVE, head)) {
            return Kind.STATIVE;
        }
        return switch (group.form()) {
            case INFINITIVE -> Kind.INFINITIVE;
            case GERUND, PARTICIPLE -> Kind.PARTICIPLE;
            default -> Kind.VERB;
        };
    }

    private static int clauseAt(List<Clause> clauses, int token) {
        for (int i = 0; i < clauses.size(); i++) {
            if (token < clauses.get(i).end()) {
                return i;
            }
        }
        return clauses.size() - 1;
    }

    EventLexicon lexicon() {
        return lexicon;
    }
}
