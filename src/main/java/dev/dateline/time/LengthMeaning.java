package dev.dateline.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words that count units, once or again and again: "three days", "half an hour", "every two weeks". */
enum LengthMeaning implements Meaning.Plain {
    LENGTH("length", Need.UNIT),
    HALF_LENGTH("half-length", Need.UNIT),
    LENGTH_AND_A_HALF("length-and-a-half", Need.UNIT),
    RECURRING_UNIT("recurring-unit", Need.UNIT),
    RECURRING_WEEKDAY("recurring-weekday", Need.WEEKDAY);

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Need> needs;

    LengthMeaning(String label, Need... needs) {
        this.label = label;
        this.needs = List.of(needs);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public List<Need> needs() {
        return needs;
    }

    @Override
    public @Nullable Expression of(Bindings match) {
        return switch (this) {
            case LENGTH -> length(amount(match));
            case HALF_LENGTH -> Length.of(new Amount(0.5, match.unit()));
            case LENGTH_AND_A_HALF -> andAHalf(amount(match));
            case RECURRING_UNIT -> new Recurring(match.unit().duration(count(match)));
            case RECURRING_WEEKDAY -> new Recurring("XXXX-WXX-" + match.number(TokenClass.WEEKDAYS));
        };
    }

    /** A sporting season is no quarter of a year. */
    private static @Nullable Expression length(Amount amount) {
        return amount.unit() == Unit.SEASON ? null : Length.of(amount);
    }

    private static @Nullable Expression andAHalf(Amount amount) {
        return amount.isUnknown() ? null : Length.of(new Amount(amount.number() + 0.5, amount.unit()));
    }

    static Amount amount(Bindings match) {
        return new Amount(count(match), match.unit());
    }

    /** The count bound; 1 where none is ("a week"), negative where it is unknown ("several weeks", "weeks"). */
    private static double count(Bindings match) {
        Item number = match.item(TokenClass.NUMBER);
        if (number != null) {
            return number.values().count();
        }
        boolean isUnknown = match.item(TokenClass.VAGUE_NUMBER) != null
                || match.items().stream().anyMatch(item -> item.is(TokenClass.UNIT_PLURAL));
        return isUnknown ? -1 : 1;
    }
}
