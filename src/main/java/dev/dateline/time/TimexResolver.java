package dev.dateline.time;

import dev.dateline.tagging.TaggedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolves which times the found words name. Safe for use by many threads. */
public final class TimexResolver {

    private final TenseReader tenses = new TenseReader();

    /**
     * Resolves each expression. Expressions relative to the time of writing have no time if {@code publication} is null; those
     * relative to the time the text has reached do not need it.
     *
     * @param text the text that contains them, for tense and prepositions
     * @param found in reading order
     * @param publication what relative expressions are relative to; null if it is unknown
     * @return one per found expression, in the same order
     */
    public List<Timex> resolve(TaggedText text, List<FoundTimex> found, @Nullable Anchor publication) {
        boolean isNarrative = NarrativeDetector.isNarrative(found, publication);
        TextContext context = new TextContext(publication, latestYear(found), isNarrative);
        Resolution resolution = Resolution.in(context);
        PassingYears passing = new PassingYears(isNarrative ? found : List.of());
        List<Timex> timexes = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            FoundTimex timex = found.get(i);
            int first = text.segmented().tokenAt(timex.start());
            int end = text.segmented().tokenAt(timex.end() - 1) + 1;
            int sentence = text.segmented().sentenceAt(timex.start()).index();
            context.enter(sentence, passing.at(i), () -> tenses.around(text, first, end));
            Resolved resolved = withinCalendar(SharedYear.of(text, found, i).resolve(resolution));
            if (timex.type() == TimexType.DATE || timex.type() == TimexType.TIME) {
                context.name(resolved);
            }
            timexes.add(timex(timex, resolved));
        }
        return List.copyOf(timexes);
    }

    private static @Nullable Integer latestYear(List<FoundTimex> found) {
        Integer latest = null;
        for (FoundTimex timex : found) {
            Integer year = timex.fullYear();
            latest = latest == null || year != null && year > latest ? year : latest;
        }
        return latest;
    }

    /** A time that starts before or ends after the calendar keeps its value only. */
    private static Resolved withinCalendar(Resolved resolved) {
        TimeValue time = resolved.time();
        return time == null || CalendarRange.holds(time) ? resolved : Resolved.unknown(resolved.value());
    }

    private static Timex timex(FoundTimex found, Resolved resolved) {
        EventOffset offset = found.expression() instanceof FromEvent event ? event.offset() : null;
        boolean isTimed = offset == null && resolved.time() != null && found.type() != TimexType.SET;
        return new Timex(
                found.start(),
                found.end(),
                found.text(),
                found.type(),
                resolved.value(),
                resolved.modifier() == null ? null : resolved.modifier().name(),
                isTimed ? resolved.time() : null,
                isTimed ? resolved.basis() : null,
                offset,
                found.rule());
    }
}
