package dev.dateline.time;

import dev.dateline.tagging.TaggedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works out which times the found words name. Stateless. */
public final class TimexResolver {

    /**
     * Resolves each expression. Words that hang on the time of writing stay without a time where {@code publication} is
     * null; those that hang on the time the text has reached need none.
     *
     * @param text the text they stand in, for tense and prepositions
     * @param found in reading order
     * @param publication what relative expressions are reckoned from; null where it is unknown
     * @return one per found expression, in the same order
     */
    public List<Timex> resolve(TaggedText text, List<FoundTimex> found, @Nullable Anchor publication) {
        boolean isNarrative = NarrativeTest.holds(found, publication);
        Resolution resolution = new Resolution(publication, isNarrative);
        PassingYears passing = new PassingYears(isNarrative ? found : List.of());
        List<Timex> timexes = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            FoundTimex timex = found.get(i);
            int first = text.segmented().tokenAt(timex.start());
            int end = text.segmented().tokenAt(timex.end() - 1) + 1;
            int sentence = text.segmented().sentenceAt(timex.start()).index();
            Resolved resolved = resolution.resolve(
                    SharedYear.of(text, found, i), sentence, passing.at(i), () -> Tense.around(text, first, end));
            timexes.add(timex(timex, resolved));
        }
        return List.copyOf(timexes);
    }

    private static Timex timex(FoundTimex found, Resolved resolved) {
        Expression expression = found.expression();
        EventOffset offset = expression instanceof Expression.FromEvent event ? event.offset() : null;
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
