package dev.dateline.timeline;

import dev.dateline.text.PosTag;
import dev.dateline.text.TaggedText;
import dev.dateline.text.WordList;
import dev.dateline.time.Basis;
import dev.dateline.time.Grain;
import dev.dateline.time.Timex;
import dev.dateline.timeline.Event.Kind;
import dev.dateline.timeline.TimelineEntry.Status;
import dev.dateline.timeline.VerbGroup.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Carries a date over to the next sentence where that one goes on telling: it names no time itself, opens with a word
 * that ties it to the sentence before ({@code carry-openings.txt}), and tells in the simple past what happened, after a
 * sentence that did so on one known day.
 */
final class CarryOver {

    private final Set<String> openings =
            WordList.beside(CarryOver.class, "carry-openings.txt").words();

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
        boolean[] hasTimex = new boolean[text.segmented().sentences().size()];
        timexes.forEach(
                timex -> hasTimex[text.segmented().sentenceAt(timex.start()).index()] = true);
        List<DatedEvent> all = new ArrayList<>(dated);
        for (Event event : events) {
            int index = event.sentence().index();
            DatedEvent before = bySentence.get(index - 1);
            if (before != null && !hasTimex[index] && !bySentence.containsKey(index) && goesOn(text, event)) {
                DatedEvent carried = new DatedEvent(event, before.date(), Basis.CONTEXT, null, before.likelihood() / 2);
                bySentence.put(index, carried);
                all.add(carried);
            }
        }
        return all;
    }

    private static boolean isTelling(Event event) {
        VerbGroup verb = event.clause().verb();
        return event.kind() == Kind.VERB
                && event.status() == Status.OCCURRED
                && verb != null
                && verb.head() == event.trigger()
                && verb.form() == Form.PAST;
    }

    private boolean goesOn(TaggedText text, Event event) {
        int first = event.sentence().firstToken();
        return event.clauseIndex() == 0
                && isTelling(event)
                && text.tag(first) != PosTag.PUNCT
                && openings.contains(text.token(first).text());
    }
}
