package dev.dateline.event;

import dev.dateline.event.Event.Kind;
import dev.dateline.event.EventLexicon.VerbClass;
import dev.dateline.syntax.Clause;
import dev.dateline.syntax.ClauseSplitter;
import dev.dateline.syntax.VerbGroup;
import dev.dateline.syntax.VerbGroup.Form;
import dev.dateline.syntax.VerbGroupFinder;
import dev.dateline.tagging.PosTag;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds event words: main verbs and nouns for events. */
public final class EventFinder {

    private final EventLexicon lexicon = new EventLexicon();
    private final EventNounModel nouns = new EventNounModel(lexicon);

    /** All events, by position of their trigger. */
    public List<Event> find(TaggedText text) {
        List<Event> events = new ArrayList<>();
        for (Sentence sentence : text.segmented().sentences()) {
            events.addAll(find(text, sentence));
        }
        return events;
    }

    private List<Event> find(TaggedText text, Sentence sentence) {
        List<VerbGroup> groups = VerbGroupFinder.of(text, sentence);
        List<Clause> clauses = ClauseSplitter.of(text, sentence, groups, this::isReporting);
        StatusReader statuses = new StatusReader(text, sentence, clauses, groups, lexicon);
        List<Event> events = new ArrayList<>();
        for (VerbGroup group : groups) {
            int index = ClauseSplitter.indexAt(clauses, group.head());
            if (isEvent(text, group, sentence)) {
                events.add(
                        new Event(group.head(), kind(text, group), sentence, clauses, index, statuses.ofVerb(group)));
            }
        }
        for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
            boolean isNoun = isCommonNoun(text.tag(at));
            if (isNoun && !isModifier(text, at, sentence) && nouns.isEvent(text, at, sentence)) {
                int index = ClauseSplitter.indexAt(clauses, at);
                events.add(new Event(at, Kind.NOUN, sentence, clauses, index, statuses.ofNoun(at)));
            }
        }
        events.sort(Comparator.comparingInt(Event::trigger));
        return events;
    }

    private boolean isReporting(String word) {
        return lexicon.is(VerbClass.REPORTING, word);
    }

    /** Whether a noun only modifies the noun behind it: "conference" in "press conference room". */
    static boolean isModifier(TaggedText text, int at, Sentence sentence) {
        return at + 1 < sentence.endToken() && isCommonNoun(text.tag(at + 1));
    }

    static boolean isCommonNoun(PosTag tag) {
        return tag == PosTag.NN || tag == PosTag.NNS;
    }

    /** Whether the verb is an event: forms of "do" and participles in front of a noun are not, nor are prepositions such as "including". */
    private boolean isEvent(TaggedText text, VerbGroup group, Sentence sentence) {
        String head = text.token(group.head()).text();
        if (lexicon.stem(head).equals(lexicon.stem("do")) || isStamp(text, group, sentence)) {
            return false;
        }
        if (group.form() == Form.PARTICIPLE || group.form() == Form.GERUND) {
            return !lexicon.is(VerbClass.CONNECTING, head) && !isAttributive(text, group, sentence);
        }
        PosTag tag = text.tag(group.head());
        return tag != PosTag.MD && tag != PosTag.TO;
    }

    /** Whether a participle stands between a determiner and a noun: "the closing ceremony". */
    private static boolean isAttributive(TaggedText text, VerbGroup group, Sentence sentence) {
        int next = group.head() + 1;
        return next < sentence.endToken()
                && isCommonNoun(text.tag(next))
                && group.first() > sentence.firstToken()
                && isDeterminer(text.tag(group.first() - 1));
    }

    /** Whether the verb says when a page was written: "Updated: …", "Last updated at …", "| Posted 9:28". */
    private boolean isStamp(TaggedText text, VerbGroup group, Sentence sentence) {
        int head = group.head();
        if (!lexicon.is(VerbClass.STAMP, text.token(head).text()) || head + 1 >= sentence.endToken()) {
            return false;
        }
        String before = head == sentence.firstToken() ? "" : VerbGroupFinder.lower(text, head - 1);
        String next = text.token(head + 1).text();
        boolean isAtStart = before.isEmpty() || before.equals("last") || before.equals("|") || before.equals("first");
        return next.equals(":")
                || isAtStart && (text.tag(head + 1) == PosTag.CD || next.equals("at") || next.equals("on"));
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

    /** What is known of event words. */
    public EventLexicon lexicon() {
        return lexicon;
    }
}
