package dev.dateline.time;

import dev.dateline.time.Expression.Amount;
import dev.dateline.time.Expression.Calendar;
import dev.dateline.time.Expression.Length;
import dev.dateline.time.Expression.Reference;
import dev.dateline.time.Expression.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Meanings of words that count from somewhere, and of lengths and repetitions. */
final class RelativeMeanings {

    /** The meanings that {@link #of} knows. */
    static final Set<String> NAMES = Set.of(
            "shift",
            "named-shift",
            "which",
            "offset",
            "offset-length",
            "offset-from",
            "length",
            "length-half",
            "length-unit-at",
            "exactly",
            "weekday-of-week",
            "length-and-a-half",
            "length-sum",
            "length-at",
            "from-event",
            "recurring",
            "recurring-unit",
            "recurring-weekday",
            "vague");

    /**
     * What a match of a rule with that meaning says; null where its numbers make no time. One switch, long as it is: a table of
     * lambdas took half the time of loading the rules.
     */
    static @Nullable Expression of(String name, Meaning.Arguments a, Bindings b) {
        return switch (name) {
            case "shift" -> new Expression.Shift(a.oneOf(Unit.class, 0), a.number(1), a.oneOf(Reference.class, 2));
            case "named-shift" -> {
                int amount = a.number(0);
                Reference reference = a.oneOf(Reference.class, 1);
                yield new Expression.Shift(unit(b), amount, reference);
            }
            case "which" -> {
                int direction = a.number(0);
                Reference reference = a.oneOf(Reference.class, 1);
                yield new Expression.Which(direction, named(b), reference);
            }
            case "offset" -> {
                int direction = a.number(0);
                Reference reference = a.oneOf(Reference.class, 1);
                yield new Expression.Offset(amount(b), direction, reference);
            }
            case "offset-length" -> {
                int direction = a.number(0);
                Reference reference = a.oneOf(Reference.class, 1);
                yield offsetLength(b.expression(), direction, reference);
            }
            case "offset-from" -> {
                int direction = a.number(0);
                yield offsetFrom(b, direction);
            }
            // a sporting season is no quarter of a year
            case "length" -> unit(b) == Unit.SEASON ? null : new Length(List.of(amount(b)));
            case "length-half" -> new Length(List.of(new Amount(0.5, unit(b))));
            case "length-unit-at" -> {
                int direction = a.number(0);
                Reference reference = a.oneOf(Reference.class, 1);
                yield new Expression.LengthAt(new Length(List.of(new Amount(1, unit(b)))), direction, reference);
            }
            case "exactly" ->
                b.expression() instanceof Expression.Offset offset ? new Expression.Exactly(offset) : null;
            case "weekday-of-week" -> weekdayOfWeek(b);
            case "length-and-a-half" -> andAHalf(b);
            case "length-sum" -> sum(b);
            case "length-at" -> {
                int direction = a.number(0);
                Reference reference = a.oneOf(Reference.class, 1);
                yield new Expression.LengthAt(new Length(List.of(amount(b))), direction, reference);
            }
            case "from-event" -> {
                EventOffset.Direction direction = a.oneOf(EventOffset.Direction.class, 0);
                yield fromEvent(b, direction);
            }
            case "recurring" -> {
                String value = a.word(0);
                yield new Expression.Recurring(value);
            }
            case "recurring-unit" -> new Expression.Recurring(unit(b).duration(count(b)));
            case "recurring-weekday" -> new Expression.Recurring("XXXX-WXX-" + b.number("weekday", "weekday-name"));
            case "vague" -> new Expression.Vague(a.word(0));
            default -> throw new IllegalStateException("read means '" + name + "', expected one of " + NAMES);
        };
    }

    private RelativeMeanings() {}

    static Unit unit(Bindings bindings) {
        for (String name : List.of("unit", "unit-singular", "unit-plural")) {
            Item item = bindings.item(name);
            if (item != null) {
                return Unit.values()[item.values().number()];
            }
        }
        for (int i = bindings.items().size() - 1; i >= 0; i--) {
            if (bindings.items().get(i).is(TokenClass.UNIT)) {
                return Unit.values()[bindings.items().get(i).values().number()];
            }
        }
        throw new IllegalStateException("read a meaning without <unit>, expected one");
    }

    /** The count bound; 1 where none is ("a week"), negative where it is unknown ("several weeks", "weeks"). */
    private static double count(Bindings bindings) {
        Item number = bindings.item("number");
        if (number != null) {
            return number.values().count();
        }
        boolean isUnknown = bindings.item("vague-number") != null
                || bindings.items().stream().anyMatch(i -> i.is(TokenClass.UNIT_PLURAL));
        return isUnknown ? -1 : 1;
    }

    private static Amount amount(Bindings bindings) {
        return new Amount(count(bindings), unit(bindings));
    }

    @SuppressWarnings("ReferenceEquality") // the week is another item than the weekday, equal or not
    private static @Nullable Expression weekdayOfWeek(Bindings bindings) {
        for (Item item : bindings.items()) {
            if (item.found() != null
                    && item.found().expression() instanceof Expression.Shift week
                    && bindings.expressions(0) != week) {
                return new Expression.WeekdayOf(weekday(bindings.expressions(0)), week);
            }
        }
        return bindings.expressions(0) instanceof Expression.Shift week
                ? new Expression.WeekdayOf(weekday(bindings.expressions(1)), week)
                : null;
    }

    private static int weekday(Expression expression) {
        return expression instanceof Calendar calendar && calendar.isWeekday() ? calendar.weekday() : 1;
    }

    private static @Nullable Expression andAHalf(Bindings bindings) {
        double count = count(bindings);
        return count < 0 ? null : new Length(List.of(new Amount(count + 0.5, unit(bindings))));
    }

    private static @Nullable Expression sum(Bindings bindings) {
        List<Amount> amounts = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            if (!(bindings.expressions(i) instanceof Length length)) {
                return null;
            }
            amounts.addAll(length.amounts());
        }
        if (amounts.stream().anyMatch(a -> a.number() < 0)) {
            return null;
        }
        boolean descends =
                amounts.get(0).unit().compareTo(amounts.get(amounts.size() - 1).unit()) > 0;
        return descends ? new Length(amounts) : null;
    }

    static Expression named(Bindings bindings) {
        if (bindings.item("holiday") != null) {
            return new Expression.HolidayOf(CalendarMeanings.holiday(bindings), Year.UNSAID);
        } else if (bindings.item("season") != null) {
            return new Expression.SeasonOf(CalendarMeanings.season(bindings), Year.UNSAID);
        }
        return new Calendar(
                Year.UNSAID,
                bindings.number("month", "month-name", "month-word"),
                bindings.number("day", "day-ordinal"),
                bindings.number("weekday", "weekday-name"));
    }

    private static @Nullable Expression offsetLength(Expression base, int direction, Reference reference) {
        if (base instanceof Expression.Modified modified) {
            Expression inner = offsetLength(modified.base(), direction, reference);
            return inner == null ? null : new Expression.Modified(modified.modifier(), inner);
        }
        return base instanceof Length length
                ? new Expression.Offset(length.amounts().get(0), direction, reference)
                : null;
    }

    private static @Nullable Expression offsetFrom(Bindings bindings, int direction) {
        return bindings.expressions(0) instanceof Length length
                ? new Expression.OffsetFrom(length.amounts().get(0), direction, bindings.expressions(1))
                : null;
    }

    private static @Nullable Expression fromEvent(Bindings bindings, EventOffset.Direction direction) {
        Item expression = bindings.items().stream()
                .filter(i -> i.found() != null)
                .findFirst()
                .orElse(null);
        if (expression == null) {
            Unit unit = unit(bindings);
            return new Expression.FromEvent(
                    new Expression.Vague(unit == Unit.DAY ? "XXXX-XX-XX" : unit == Unit.WEEK ? "XXXX-WXX" : "XXXX"),
                    new EventOffset(1, unit.grain(), direction));
        }
        Expression shown = bindings.expression();
        Expression base = shown instanceof Expression.Modified modified ? modified.base() : shown;
        if (!(base instanceof Length length)) {
            return null;
        }
        Amount amount = length.amounts().get(0);
        boolean isWhole = amount.number() >= 0 && amount.number() == Math.rint(amount.number());
        if (!isWhole) {
            return shown;
        }
        int count = ((int) amount.number()) * (amount.unit() == Unit.FORTNIGHT ? 2 : 1);
        return new Expression.FromEvent(
                shown, new EventOffset(count, amount.unit().grain(), direction));
    }
}
