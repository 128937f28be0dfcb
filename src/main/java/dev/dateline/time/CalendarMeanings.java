package dev.dateline.time;

import dev.dateline.time.Expression.Calendar;
import dev.dateline.time.Expression.Year;
import java.time.Month;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Meanings of words that name places in the calendar. */
final class CalendarMeanings {

    /** The meanings that {@link #of} knows. */
    static final Set<String> NAMES = Set.of(
            "date",
            "date-bc",
            "date-stretch",
            "year-stretch",
            "numeric-date",
            "numeric-month",
            "season",
            "season-bc",
            "quarter",
            "half",
            "decade-of-year",
            "half-last",
            "fiscal-year",
            "decade",
            "century",
            "century-bc",
            "holiday",
            "with-weekday",
            "with-year",
            "with-year-before",
            "same",
            "second",
            "modified",
            "nth-of",
            "unit-around",
            "day",
            "last-of",
            "stretch",
            "nothing");

    /**
     * What a match of a rule with that meaning says; null where its numbers make no time. One switch, long as it is: a table of
     * lambdas took half the time of loading the rules.
     */
    static @Nullable Expression of(String name, Meaning.Arguments a, Bindings b) {
        return switch (name) {
            case "date" -> date(b, 0);
            case "date-bc" -> date(b, 1);
            case "date-stretch" -> dateStretch(b);
            case "year-stretch" -> yearStretch(b);
            case "numeric-date" -> NumericDate.read(text(b, "numeric-date"), false);
            case "numeric-month" -> NumericDate.readMonth(text(b, "numeric-month"));
            case "season" -> new Expression.SeasonOf(season(b), year(b, 0));
            case "season-bc" -> new Expression.SeasonOf(season(b), year(b, 1));
            case "quarter" -> partOfYear(b, 4);
            case "half" -> partOfYear(b, 2);
            case "decade-of-year" -> b.number("year") % 10 == 0 ? new Expression.Decade(year(b, 0)) : null;
            case "half-last" -> new Expression.PartOfYear(2, 2, year(b, 0));
            case "fiscal-year" -> new Expression.FiscalYear(fiscal(b));
            case "decade" -> decade(b);
            case "century" -> b.number("ordinal") < 1 ? null : new Expression.Century(b.number("ordinal"));
            case "century-bc" -> b.number("ordinal") < 1 ? null : new Expression.Century(-b.number("ordinal"));
            case "holiday" -> new Expression.HolidayOf(holiday(b), year(b, 0));
            case "with-weekday" -> withWeekday(b);
            case "with-year" -> withYear(b.expressions(0), b.expressions(1));
            case "with-year-before" -> withYear(b.expressions(1), b.expressions(0));
            case "same" -> b.expression();
            case "second" -> b.expressions(1);
            case "modified" -> {
                Modifier modifier = a.oneOf(Modifier.class, 0);
                yield new Expression.Modified(modifier, b.expression());
            }
            case "nth-of" -> nthOf(b, b.number("ordinal"));
            case "unit-around" -> new Expression.NthOf(1, RelativeMeanings.unit(b), 0, b.expression());
            case "day" -> new Calendar(Year.of(a.number(0)), a.number(1), a.number(2), 0);
            case "last-of" -> nthOf(b, -1);
            case "stretch" -> new Expression.Stretch(b.expressions(0), b.expressions(1));
            case "nothing" -> new Expression.Nothing();
            default -> throw new IllegalStateException("read means '" + name + "', expected one of " + NAMES);
        };
    }

    private CalendarMeanings() {}

    private static String text(Bindings bindings, String name) {
        String text = bindings.text(name);
        return text == null ? "" : text;
    }

    static Year year(Bindings bindings, int bc) {
        Item year = bindings.item("year");
        if (year == null) {
            year = bindings.item("recent-year");
        }
        if (year == null) {
            year = bindings.item("short-number");
        }
        if (year != null) {
            int number = year.values().number();
            return Year.of(bc == 1 ? 1 - number : number);
        }
        Item digits = bindings.item("year-two-digits");
        if (digits == null) {
            digits = bindings.item("two-digits");
        }
        return digits == null ? Year.UNSAID : Year.ofTwoDigits(digits.values().number());
    }

    private static @Nullable Expression date(Bindings bindings, int bc) {
        Calendar date = new Calendar(
                year(bindings, bc),
                bindings.number("month", "month-name", "month-word"),
                bindings.number("day", "day-ordinal"),
                bindings.number("weekday", "weekday-name"));
        return exists(date) ? date : null;
    }

    /** Whether the month has that day in some year. */
    static boolean exists(Calendar date) {
        return date.month() >= 0
                && date.month() <= 12
                && (date.day() == 0
                        || date.month() == 0
                        || date.day() <= Month.of(date.month()).maxLength());
    }

    private static @Nullable Expression dateStretch(Bindings bindings) {
        Year year = year(bindings, 0);
        Item lastMonth = bindings.item("last-month");
        int month = bindings.number("month");
        Calendar first = new Calendar(year, month, bindings.number("day", "day-ordinal"), 0);
        Calendar last = new Calendar(
                year, lastMonth == null ? month : lastMonth.values().number(), bindings.number("last"), 0);
        boolean inOrder = last.month() != first.month() || first.day() < last.day() || first.day() == 0;
        return exists(first) && exists(last) && inOrder ? new Expression.Stretch(first, last) : null;
    }

    private static @Nullable Expression yearStretch(Bindings bindings) {
        int first = bindings.number("year");
        int last = bindings.number("last");
        if (last < 100) {
            last += first / 100 * 100;
        }
        return first < last && last - first < 500
                ? new Expression.Stretch(new Calendar(Year.of(first), 0, 0, 0), new Calendar(Year.of(last), 0, 0, 0))
                : null;
    }

    static Season season(Bindings bindings) {
        return Season.values()[bindings.number("season")];
    }

    static Holiday holiday(Bindings bindings) {
        Item item = bindings.item("holiday");
        if (item == null || item.holiday() == null) {
            throw new IllegalStateException("read a meaning without <holiday>, expected one");
        }
        return item.holiday();
    }

    private static @Nullable Expression partOfYear(Bindings bindings, int parts) {
        int number = bindings.number("ordinal", "quarter", "half");
        int part = number == -1 ? parts : number;
        return part >= 1 && part <= parts ? new Expression.PartOfYear(part, parts, year(bindings, 0)) : null;
    }

    private static Year fiscal(Bindings bindings) {
        Item joined = bindings.item("fiscal");
        if (joined == null) {
            return year(bindings, 0);
        }
        int number = joined.values().number();
        return number < 100 ? Year.ofTwoDigits(number) : Year.of(number);
    }

    private static @Nullable Expression decade(Bindings bindings) {
        Item decade = bindings.item("decade");
        if (decade == null) {
            return null;
        }
        int number = decade.values().number();
        boolean isFull = number >= 100;
        Item century = bindings.item("year");
        if (century != null) {
            return new Expression.Decade(Year.of(century.values().number() / 100 * 100 + number % 100));
        }
        if (bindings.item("bc") != null) {
            return new Expression.Decade(Year.of(-number));
        }
        return new Expression.Decade(isFull ? Year.of(number) : Year.ofTwoDigits(number));
    }

    private static @Nullable Expression withWeekday(Bindings bindings) {
        Expression first = bindings.expressions(0);
        Expression second = bindings.expressions(1);
        if (first instanceof Calendar weekday && weekday.isWeekday() && second instanceof Calendar date) {
            return date.withWeekday(weekday.weekday());
        }
        return second instanceof Calendar weekday && weekday.isWeekday() && first instanceof Calendar date
                ? date.withWeekday(weekday.weekday())
                : second;
    }

    /** Gives a date the year that another expression says: "August of that year". */
    static @Nullable Expression withYear(Expression date, Expression said) {
        Year year;
        if (said instanceof Calendar calendar && calendar.isYear()) {
            year = calendar.year();
        } else if (said instanceof Expression.Shift shift && shift.unit() == Unit.YEAR) {
            year = Year.shifted(shift.amount(), shift.reference());
        } else {
            return null;
        }
        if (date instanceof Calendar calendar && !calendar.year().isSaid()) {
            return calendar.withYear(year);
        } else if (date instanceof Expression.SeasonOf season && !season.year().isSaid()) {
            return new Expression.SeasonOf(season.season(), year);
        } else if (date instanceof Expression.PartOfYear part && !part.year().isSaid()) {
            return new Expression.PartOfYear(part.number(), part.parts(), year);
        } else if (date instanceof Expression.HolidayOf holiday
                && !holiday.year().isSaid()) {
            return new Expression.HolidayOf(holiday.holiday(), year);
        } else if (date instanceof Expression.Modified modified) {
            Expression inner = withYear(modified.base(), said);
            return inner == null ? null : new Expression.Modified(modified.modifier(), inner);
        } else if (date instanceof Expression.NthOf nth) {
            Expression inner = withYear(nth.period(), said);
            return inner == null ? null : new Expression.NthOf(nth.number(), nth.unit(), nth.weekday(), inner);
        }
        return null;
    }

    private static @Nullable Expression nthOf(Bindings bindings, int number) {
        Item unit = bindings.item("unit-singular");
        boolean isWeekday = bindings.expressions(0) instanceof Calendar named && named.isWeekday();
        int weekday = isWeekday ? ((Calendar) bindings.expressions(0)).weekday() : 0;
        if (unit == null && weekday == 0 || number == 0) {
            return null;
        }
        return new Expression.NthOf(
                number,
                unit == null ? null : Unit.values()[unit.values().number()],
                weekday,
                bindings.expressions(isWeekday ? 1 : 0));
    }
}
