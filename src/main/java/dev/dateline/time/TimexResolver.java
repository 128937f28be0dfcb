package dev.dateline.time;

import dev.dateline.text.TaggedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works out which times the found words name. */
public final class TimexResolver {

    /**
     * Resolves each expression.
     *
     * @param text the text they stand in, for tense and prepositions
     * @param found in reading order
     * @param publication what relative expressions are reckoned from; null where it is unknown
     * @return one per found expression, in the same order
     */
    public List<Timex> resolve(TaggedText text, List<FoundTimex> found, @Nullable Anchor publication) {
        return List.of();
    }
}
