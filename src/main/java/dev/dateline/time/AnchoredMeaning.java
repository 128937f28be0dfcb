package dev.dateline.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that count from a time or an event named beside them: "two days after Christmas", "three days after the vote".
 *
 * @param kind what they count from
 * @param direction to which side of it
 */
record AnchoredMeaning(Kind kind, EventOffset.Direction direction) implements Meaning {

    /** What the words count from. */
    enum Kind {
        /** The second expression of the match. */
        TIME(Need.TWO_EXPRESSIONS),
        /** An event that follows the match. */
        EVENT(Need.UNIT_OR_EXPRESSION);

        @SuppressWarnings("ImmutableEnumChecker") // made by List.of
        private final List<Need> needs;

        Kind(Need need) {
            this.needs = List.of(need);
        }
    }

    @Override
    public @Nullable Expression of(Bindings match) {
        return switch (kind) {
            case TIME ->
                match.expression() instanceof Length length
                        ? new OffsetFrom(length.first(), direction, match.expression(1))
                        : null;
            case EVENT -> match.hasExpression() ? fromEvent(match.expression()) : unitFromEvent(match.unit());
        };
    }

    /** "the day before they met" */
    private Expression unitFromEvent(Unit unit) {
        return new FromEvent(
                new Vague(unit == Unit.DAY ? "XXXX-XX-XX" : unit == Unit.WEEK ? "XXXX-WXX" : "XXXX"),
                new EventOffset(1, unit.grain(), direction));
    }

    private @Nullable Expression fromEvent(Expression shown) {
        if (!(shown.unmodified() instanceof Length length)) {
            return null;
        }
        Amount amount = length.first();
        if (!amount.isWhole() || !amount.unit().isWithinCalendar(amount.number())) {
            return shown;
        }
        int count = ((int) amount.number()) * (amount.unit() == Unit.FORTNIGHT ? 2 : 1);
        return new FromEvent(shown, new EventOffset(count, amount.unit().grain(), direction));
    }

    @Override
    public List<Need> needs() {
        return kind.needs;
    }
}
