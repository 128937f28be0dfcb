package dev.dateline.time;

import dev.dateline.time.Expression.Clock;
import dev.dateline.time.Expression.PartOfDay;
import dev.dateline.time.Expression.Reference;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Meanings of words that name a time of the day. */
final class ClockMeanings {

    static final Map<String, Meaning.Factory> ALL = Map.ofEntries(
            Map.entry("clock", a -> ClockMeanings::clock),
            Map.entry("clock-digits", a -> b -> digits(b)),
            Map.entry("part-of-day", a -> b -> new PartOfDay(part(b), null)),
            Map.entry("day-part", a -> {
                DayPart part = a.oneOf(DayPart.class, 0);
                return b -> new PartOfDay(part, null);
            }),
            Map.entry("part-of-day-at", a -> {
                int shift = a.number(0);
                Reference reference = a.oneOf(Reference.class, 1);
                return b -> new PartOfDay(part(b), new Expression.Shift(Unit.DAY, shift, reference));
            }),
            Map.entry("day-part-at", a -> {
                DayPart part = a.oneOf(DayPart.class, 0);
                int shift = a.number(1);
                Reference reference = a.oneOf(Reference.class, 2);
                return b -> new PartOfDay(part, new Expression.Shift(Unit.DAY, shift, reference));
            }),
            Map.entry("part-of-weekday", a -> b -> new PartOfDay(part(b), RelativeMeanings.named(b))),
            Map.entry("oclock", a -> b -> oclock(b)),
            Map.entry("day-part-after", a -> b -> new PartOfDay(part(b), b.expression())),
            Map.entry("day-part-before", a -> b -> new PartOfDay(part(b), b.expression())),
            Map.entry("morning-of", a -> b -> new PartOfDay(DayPart.MORNING, b.expression())),
            Map.entry("clock-part", a -> b -> onDay(b.expression(), new PartOfDay(part(b), null))),
            Map.entry("on-day", a -> b -> onDay(b.expressions(0), b.expressions(1))),
            Map.entry("of-day", a -> b -> onDay(b.expressions(1), b.expressions(0))));

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
