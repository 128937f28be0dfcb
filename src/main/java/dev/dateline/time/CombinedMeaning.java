package dev.dateline.time;

import dev.dateline.time.Expression.Amount;
import dev.dateline.time.Expression.Calendar;
import dev.dateline.time.Expression.Clock;
import dev.dateline.time.Expression.Length;
import dev.dateline.time.Expression.PartOfDay;
import dev.dateline.time.Expression.Year;
import java.util.ArrayList;
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
            case UNIT_AROUND -> new Expression.NthOf(1, match.unit(), 0, match.expression());
            case LENGTH_SUM -> sum(match.expression(), match.expression(1));
            case EXACTLY ->
                match.expression() instanceof Expression.Offset offset ? new Expression.Exactly(offset) : null;
            case ON_DAY -> onDay(match.expression(), match.expression(1));
            case DAY_AT -> onDay(match.expression(1), match.expression());
        };
    }

    private static @Nullable Expression withWeekday(Expression first, Expression second) {
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

    private static @Nullable Expression weekdayOfWeek(Expression first, Expression second) {
        if (second instanceof Expression.Shift week) {
            return new Expression.WeekdayOf(weekday(first), week);
        }
        return first instanceof Expression.Shift week ? new Expression.WeekdayOf(weekday(second), week) : null;
    }

    private static int weekday(Expression said) {
        return said instanceof Calendar calendar && calendar.isWeekday() ? calendar.weekday() : 1;
    }

    private static @Nullable Expression nthOf(Bindings match) {
        int number = match.number(TokenClass.ORDINAL.bit());
        if (number == 0) {
            return null;
        }
        if (match.expression() instanceof Calendar named && named.isWeekday()) {
            return new Expression.NthOf(number, null, named.weekday(), match.expression(1));
        }
        Item unit = match.item(TokenClass.UNIT_SINGULAR);
        return unit == null ? null : new Expression.NthOf(number, unit.values().unit(), 0, match.expression());
    }

    private static @Nullable Expression sum(Expression first, Expression second) {
        if (!(first instanceof Length one) || !(second instanceof Length other)) {
            return null;
        }
        List<Amount> amounts = new ArrayList<>(one.amounts());
        amounts.addAll(other.amounts());
        boolean isKnown = amounts.stream().noneMatch(amount -> amount.number() < 0);
        boolean descends =
                amounts.get(0).unit().compareTo(amounts.get(amounts.size() - 1).unit()) > 0;
        return isKnown && descends ? new Length(amounts) : null;
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
