package dev.dateline.time;

import java.util.List;

/**
 * Words that name a time some steps away: "last week", "next Friday", "yesterday evening".
 *
 * @param kind what is counted
 * @param steps how many, negative for the past
 * @param reference where the count starts
 */
record ShiftedMeaning(Kind kind, int steps, Reference reference) implements Meaning {

    /** What is counted. */
    enum Kind {
        /** The unit of the match: "last week". */
        UNIT(Need.UNIT),
        /** Something recurring that the match names: "last Tuesday". */
        RECURRENCE(Need.RECURRENCE),
        /** Days, of which the match names a part: "yesterday evening". */
        PART_OF_DAY(Need.DAY_PART);

        @SuppressWarnings("ImmutableEnumChecker") // made by List.of
        private final List<Need> needs;

        Kind(Need need) {
            this.needs = List.of(need);
        }
    }

    ShiftedMeaning {
        if (kind == Kind.RECURRENCE && Math.abs(steps) > 1) {
            throw new IllegalArgumentException("read '" + steps + "', expected -1, 0 or 1");
        }
    }

    @Override
    public Expression of(Bindings match) {
        return switch (kind) {
            case UNIT -> new Shift(match.unit(), steps, reference);
            case RECURRENCE -> new NeighboringRecurrence(steps, DateMeaning.recurrence(match), reference);
            case PART_OF_DAY -> new PartOfDay(match.dayPart(), new Shift(Unit.DAY, steps, reference));
        };
    }

    @Override
    public List<Need> needs() {
        return kind.needs;
    }
}
