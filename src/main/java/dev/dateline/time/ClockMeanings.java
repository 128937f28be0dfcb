package dev.dateline.time;

import dev.dateline.time.Expression.Clock;
import dev.dateline.time.Expression.PartOfDay;
import dev.dateline.time.Expression.Reference;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Meanings of words that name a time of the day. */
final class ClockMeanings {

    /** The meanings that {@link #of} knows. */
    static final Set<String> NAMES = Set.of(
            "clock",
            "clock-digits",
            "part-of-day",
            "day-part",
            "part-of-day-at",
            "day-part-at",
            "part-of-weekday",
            "oclock",
            "day-part-after",
            "day-part-before",
            "morning-of",
            "clock-part",
            "on-day",
            "of-day");

    /**
     * What a match of a rule with that meaning says; null where its numbers make no time. One switch, long as it is: a table of
     * lambdas took half the time of loading the rules.
     */
    static @Nullable Expression of(String name, Meaning.Arguments a, Bindings b) {
        return switch (name) {
            case "clock" -> clock(b);
            case "clock-digits" -> digits(b);
            case "part-of-day" -> new PartOfDay(part(b), null);
            case "day-part" -> {
                DayPart part = a.oneOf(DayPart.class, 0);
                yield new PartOfDay(part, null);
            }
            case "part-of-day-at" -> {
                int shift = a.number(0);
                Reference reference = a.oneOf(Reference.class, 1);
                yield new PartOfDay(part(b), new Expression.Shift(Unit.DAY, shift, reference));
            }
            case "day-part-at" -> {
                DayPart part = a.oneOf(DayPart.class, 0);
                int shift = a.number(1);
                Reference reference = a.oneOf(Reference.class, 2);
                yield new PartOfDay(part, new Expression.Shift(Unit.DAY, shift, reference));
            }
            case "part-of-weekday" -> new PartOfDay(part(b), RelativeMeanings.named(b));
            case "oclock" -> oclock(b);
            case "day-part-after" -> new PartOfDay(part(b), b.expression());
            case "day-part-before" -> new PartOfDay(part(b), b.expression());
            case "morning-of" -> new PartOfDay(DayPart.MORNING, b.expression());
            case "clock-part" -> onDay(b.expression(), new PartOfDay(part(b), null));
            case "on-day" -> onDay(b.expressions(0), b.expressions(1));
            case "of-day" -> onDay(b.expressions(1), b.expressions(0));
            default -> throw new IllegalStateException("read means '" + name + "', expected one of " + NAMES);
        };
    }

    private ClockMeanings() {}

    private static DayPart part(Bindings bindings) {
        for (int i = bindings.items().size() - 1; i >= 0; i--) {
            if (bindings.items().get(i).is(TokenClass.DAYPART)) {
                return DayPart.values()[bindings.items().get(i).values().number()];
            }
        }
        throw new IllegalStateException("read a meaning without <daypart>, expected one");
    }

    private static @Nullable Expression clock(Bindings bindings) {
        String said = bindings.text("clock");
        Item meridiem = bindings.item("meridiem");
        int noon = meridiem == null ? -1 : meridiem.values().number();
        String joined = bindings.text("clock-meridiem");
        if (joined != null) {
            String lower = joined.toLowerCase(Locale.ROOT);
            int letters = Math.max(lower.indexOf('a'), lower.indexOf('p'));
            noon = lower.charAt(letters) == 'p' ? 12 : 0;
            said = lower.substring(0, letters);
        }
        if (said == null) {
            Item hour = bindings.item("hour");
            return time(hour == null ? 0 : hour.values().number(), 0, noon, zone(bindings));
        }
        String[] parts = said.split("[:.]");
        return time(
                Integer.parseInt(parts[0]), parts.length > 1 ? Integer.parseInt(parts[1]) : 0, noon, zone(bindings));
    }

    private static @Nullable Expression digits(Bindings bindings) {
        int number = bindings.number("clock-digits");
        return time(number / 100, number % 100, -1, zone(bindings));
    }

    private static @Nullable Expression oclock(Bindings bindings) {
        int hour = bindings.number("hour", "number");
        int part = bindings.number("daypart");
        return hour < 1
                ? null
                : time(hour, 0, hour > 12 ? -1 : bindings.item("daypart") == null || part == 0 ? -1 : 12, null);
    }

    private static @Nullable String zone(Bindings bindings) {
        return bindings.text("zone");
    }

    /** @param noon 12 for p.m., 0 for a.m., -1 for neither */
    private static @Nullable Expression time(int hour, int minute, int noon, @Nullable String zone) {
        if (hour > 24 || minute > 59 || noon >= 0 && hour > 12 || hour == 24 && minute > 0) {
            return null;
        }
        int full = noon < 0 ? hour : hour % 12 + noon;
        return new Clock(full, minute, -1, zone, null);
    }

    /** Puts a time of the day on a day. */
    static @Nullable Expression onDay(Expression time, Expression day) {
        if (time instanceof Clock clock) {
            Expression base = day instanceof PartOfDay part ? part.day() : day;
            Expression known = clock.day() != null ? clock.day() : base;
            boolean isAfternoon = day instanceof PartOfDay part
                    && clock.hour() < 12
                    && (part.part() == DayPart.AFTERNOON
                            || part.part() == DayPart.EVENING
                            || part.part() == DayPart.NIGHT && clock.hour() > 5);
            return new Clock(
                    clock.hour() + (isAfternoon ? 12 : 0), clock.minute(), clock.second(), clock.zone(), known);
        } else if (time instanceof PartOfDay part && part.day() == null) {
            return new PartOfDay(part.part(), day);
        } else if (time instanceof Expression.Modified modified) {
            Expression inner = onDay(modified.base(), day);
            return inner == null ? null : new Expression.Modified(modified.modifier(), inner);
        }
        return null;
    }
}
