package dev.dateline.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that count a length back or ahead: "two weeks ago", "the past three years".
 *
 * @param kind what the words make of it
 * @param direction to which side of the reference
 * @param reference where the count starts
 */
record DirectedMeaning(Kind kind, EventOffset.Direction direction, Reference reference) implements Meaning {

    /** What the words make of the length. */
    enum Kind {
        /** The time at its far end: "two weeks ago". */
        OFFSET(Need.UNIT),
        /** The time at the far end of a length that an earlier layer read: "two and a half years ago". */
        OFFSET_OF_LENGTH(Need.EXPRESSION),
        /** The time it covers: "the past three years". */
        LENGTH(Need.UNIT),
        /** The time one unit covers: "the past year". */
        UNIT(Need.UNIT);

        @SuppressWarnings("ImmutableEnumChecker") // made by List.of
        private final List<Need> needs;

        Kind(Need need) {
            this.needs = List.of(need);
        }
    }

    @Override
    public @Nullable Expression of(Bindings match) {
        return switch (kind) {
            case OFFSET -> new Offset(LengthMeaning.amount(match), direction, reference);
            case OFFSET_OF_LENGTH -> match.expression().offset(direction, reference);
            case LENGTH -> lengthAt(LengthMeaning.amount(match));
            case UNIT -> lengthAt(new Amount(1, match.unit()));
        };
    }

    private Expression lengthAt(Amount amount) {
        return new LengthAt(Length.of(amount), direction, reference);
    }

    @Override
    public List<Need> needs() {
        return kind.needs;
    }
}
