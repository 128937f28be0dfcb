package dev.dateline.timeline;

import dev.dateline.event.Event;
import dev.dateline.event.Event.Kind;
import dev.dateline.event.EventStatus;
import dev.dateline.syntax.VerbGroup;
import dev.dateline.syntax.VerbGroup.Form;
import dev.dateline.syntax.VerbGroupFinder;
import dev.dateline.tagging.PosTag;
import dev.dateline.tagging.TaggedText;
import dev.dateline.time.Basis;
import dev.dateline.time.Grain;
import dev.dateline.time.Timex;
import dev.dateline.words.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Carries a date over to the next sentence where that one goes on telling: it names no time itself, opens with a word
 * that ties it to the sentence before ({@code carry-openings.txt}) or with a determined noun ("The warship"), and tells in
 * the simple past what happened, after a sentence that did so on one known day. A date goes no further than two sentences.
 */
final class DateCarryOver {

    private static final int FURTHEST = 2;

    private final Set<String> openings =
            WordList.beside(DateCarryOver.class, "carry-openings.txt").words();

    /** Adds the events of sentences that take their date from the sentence before. */
    List<DatedEvent> withCarried(TaggedText text, List<DatedEvent> dated, List<Timex> timexes, List<Event> events) {
        Map<Integer, DatedEvent> bySentence = new HashMap<>();
        for (DatedEvent tie : dated) {
            if (isTelling(tie.event())
                    && tie.date().grain() == Grain.DAY
                    && tie.date().from().equals(tie.date().to())) {
                bySentence.put(tie.event().sentence().index(), tie);
            }
        }
        Map<Integer, Integer> carriedFrom = new HashMap<>();
        boolean[] hasTimex = new boolean[text.segmented().sentences().size()];
        timexes.forEach(
                timex -> hasTimex[text.segmented().sentenceAt(timex.start()).index()] = true);
        List<DatedEvent> all = new ArrayList<>(dated);
        for (Event event : events) {
            int index = event.sentence().index();
            DatedEvent before = bySentence.get(index - 1);
            int from = carriedFrom.getOrDefault(index - 1, index - 1);
            if (before != null
                    && index - from <= FURTHEST
                    && !hasTimex[index]
                    && !bySentence.containsKey(index)
                    && goesOn(text, event)) {
                DatedEvent carried = new DatedEvent(event, before.date(), Basis.CONTEXT, null, before.likelihood() / 2);
                bySentence.put(index, carried);
                carriedFrom.put(index, from);
                all.add(carried);
            }
        }
        return all;
    }

    private static boolean isTelling(Event event) {
        VerbGroup verb = event.clause().verb();
        return event.kind() == Kind.VERB
                && event.status() == EventStatus.OCCURRED
                && verb != null
                && verb.head() == event.trigger()
                && verb.form() == Form.PAST;
    }

    private boolean goesOn(TaggedText text, Event event) {
        int first = event.sentence().firstToken();
        return event.clauseIndex() == 0
                && isTelling(event)
                && text.tag(first) != PosTag.PUNCT
                && (openings.contains(text.token(first).text()) || isDetermined(text, first));
    }

    /** "The", "Some of the", "Another"; "This" and "That" may take up more than what happened last. */
    private static boolean isDetermined(TaggedText text, int first) {
        String word = VerbGroupFinder.lower(text, first);
        return text.tag(first) == PosTag.DT && (word.equals("the") || !word.startsWith("th")) && !word.equals("no");
    }
}
