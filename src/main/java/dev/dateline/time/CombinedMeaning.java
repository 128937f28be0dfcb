package dev.dateline.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words that put together what earlier layers read: "Tuesday, April 7", "the first week of May", "8 p.m. on Friday". */
enum CombinedMeaning implements Meaning.Plain {
    SAME("same", Need.EXPRESSION),
    WITH_WEEKDAY("with-weekday", Need.TWO_EXPRESSIONS),
    WITH_YEAR("with-year", Need.TWO_EXPRESSIONS),
    WEEKDAY_OF_WEEK("weekday-of-week", Need.TWO_EXPRESSIONS),
    NTH_OF("nth-of", Need.ORDINAL, Need.EXPRESSION),
    UNIT_AROUND("unit-around", Need.UNIT, Need.EXPRESSION),
    LENGTH_SUM("length-sum", Need.TWO_EXPRESSIONS),
    EXACTLY("exactly", Need.EXPRESSION),
    ON_DAY("on-day", Need.TWO_EXPRESSIONS),
    DAY_AT("day-at", Need.TWO_EXPRESSIONS);

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Need> needs;

    CombinedMeaning(String label, Need... needs) {
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
            case SAME -> match.expression();
            case WITH_WEEKDAY -> withWeekday(match.expression(), match.expression(1));
            case WITH_YEAR -> withYear(match.expression(), match.expression(1));
            case WEEKDAY_OF_WEEK -> weekdayOfWeek(match.expression(), match.expression(1));
            case NTH_OF -> nthOf(match);
            case UNIT_AROUND -> NthOf.ofUnit(1, match.unit(), match.expression());
            case LENGTH_SUM -> sum(match.expression(), match.expression(1));
            case EXACTLY -> exactly(match.expression());
            case ON_DAY -> match.expression().onDay(match.expression(1));
            case DAY_AT -> match.expression(1).onDay(match.expression());
        };
    }

    private static @Nullable Expression withWeekday(Expression first, Expression second) {
        if (first instanceof CalendarDate weekday && weekday.isWeekday() && second instanceof CalendarDate date) {
            return date.withWeekday(weekday.weekday());
        }
        return second instanceof CalendarDate weekday && weekday.isWeekday() && first instanceof CalendarDate date
                ? date.withWeekday(weekday.weekday())
                : second;
    }

    /** "August of that year" */
    private static @Nullable Expression withYear(Expression date, Expression stated) {
        StatedYear year = stated.statedYear();
        return year == null ? null : date.withYear(year);
    }

    private static @Nullable Expression weekdayOfWeek(Expression first, Expression second) {
        if (second instanceof Shift week) {
            return new WeekdayOfWeek(weekday(first), week);
        }
        return first instanceof Shift week ? new WeekdayOfWeek(weekday(second), week) : null;
    }

    private static int weekday(Expression said) {
        return said instanceof CalendarDate calendar && calendar.isWeekday() ? calendar.weekday() : 1;
    }

    private static @Nullable Expression sum(Expression first, Expression second) {
        return first instanceof Length length && second instanceof Length other ? length.plus(other) : null;
    }

    private static @Nullable Expression exactly(Expression said) {
        return said instanceof Offset offset ? new ExactOffset(offset) : null;
    }

    private static @Nullable Expression nthOf(Bindings match) {
        int number = match.number(TokenClass.ORDINAL.bit());
        if (number == 0) {
            return null;
        }
        if (match.expression() instanceof CalendarDate named && named.isWeekday()) {
            return NthOf.ofWeekday(number, named.weekday(), match.expression(1));
        }
        Item unit = match.item(TokenClass.UNIT_SINGULAR);
        return unit == null || unit.values().unit() == null
                ? null
                : NthOf.ofUnit(number, unit.values().unit(), match.expression());
    }
}
