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
 * Carries a date over to the next sentence of a narrative. The sentence before has an event in the simple past on one known
 * day; the next one has no time expression, opens with a word of {@code carry-openings.txt} or a determined noun ("The
 * warship"), and has an event in the simple past.
 */
final class DateCarryOver {

    /** How many sentences a date is carried at most. Chosen by hand. */
    private static final int FURTHEST = 2;

    private final Set<String> openings =
            WordList.beside(DateCarryOver.class, "carry-openings.txt").words();

    /** Adds the events of sentences that take their date from the sentence before. */
    List<DatedEvent> withCarried(TaggedText text, List<DatedEvent> dated, List<Timex> timexes, List<Event> events) {
        Map<Integer, DatedEvent> bySentence = narrated(dated);
        Map<Integer, Integer> origins = new HashMap<>();
        boolean[] hasTimex = new boolean[text.segmented().sentences().size()];
        timexes.forEach(
                timex -> hasTimex[text.segmented().sentenceAt(timex.start()).index()] = true);
        List<DatedEvent> all = new ArrayList<>(dated);
        for (Event event : events) {
            int index = event.sentence().index();
            DatedEvent before = bySentence.get(index - 1);
            int origin = origins.getOrDefault(index - 1, index - 1);
            boolean canTakeDate = !hasTimex[index] && !bySentence.containsKey(index) && index - origin <= FURTHEST;
            if (before != null && canTakeDate && continues(text, event)) {
                DatedEvent carried = new DatedEvent(event, before.date(), Basis.CONTEXT, null, before.likelihood());
                bySentence.put(index, carried);
                origins.put(index, origin);
                all.add(carried);
            }
        }
        return all;
    }

    /** The last narrated event on one day of each sentence, by index of the sentence. */
    private static Map<Integer, DatedEvent> narrated(List<DatedEvent> dated) {
        Map<Integer, DatedEvent> bySentence = new HashMap<>();
        for (DatedEvent link : dated) {
            if (isNarrated(link.event())
                    && link.date().grain() == Grain.DAY
                    && link.date().from().equals(link.date().to())) {
                bySentence.put(link.event().sentence().index(), link);
            }
        }
        return bySentence;
    }

    /** Whether the event is the main verb of its clause, in the simple past. */
    private static boolean isNarrated(Event event) {
        VerbGroup verb = event.clause().verb();
        return event.kind() == Kind.VERB
                && event.status() == EventStatus.OCCURRED
                && verb != null
                && verb.head() == event.trigger()
                && verb.form() == Form.PAST;
    }

    /** Whether the event opens a sentence that continues the one before. */
    private boolean continues(TaggedText text, Event event) {
        int first = event.sentence().firstToken();
        return event.clauseIndex() == 0
                && isNarrated(event)
                && text.tag(first) != PosTag.PUNCT
                && (openings.contains(text.token(first).text()) || isDetermined(text, first));
    }

    /** Whether a determiner opens the sentence: "The", "Another"; "This" and "That" can refer to more than the last event. */
    private static boolean isDetermined(TaggedText text, int first) {
        String word = VerbGroupFinder.lower(text, first);
        return text.tag(first) == PosTag.DT && (word.equals("the") || !word.startsWith("th")) && !word.equals("no");
    }
}
