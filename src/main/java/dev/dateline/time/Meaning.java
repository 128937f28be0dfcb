package dev.dateline.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a rule mean: a value made once, when the rules are loaded, by {@link MeaningParser}. It declares what it
 * needs of a match, so that a rule whose words lack it does not load.
 */
sealed interface Meaning
        permits Meaning.Plain, FixedMeaning, ShiftedMeaning, DirectedMeaning, AnchoredMeaning, ModifiedMeaning {

    /** The time that a match says; null where its numbers make none (month 13). */
    @Nullable
    Expression of(Bindings match);

    /** What every match must hold. */
    List<Need> needs();

    /** A meaning without arguments. */
    sealed interface Plain extends Meaning
            permits DateMeaning, PeriodMeaning, LengthMeaning, ClockMeaning, CombinedMeaning {

        /** What rules call it. */
        String label();
    }
}
