package dev.dateline.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words that write a date: "April 5, 2019", "493 BC", "April 14-16". */
enum DateMeaning implements Meaning.Plain {
    DATE("date", Need.DATE_PART),
    DATE_BC("date-bc", Need.YEAR),
    DATE_RANGE("date-range", Need.MONTH, Need.DAY, Need.LAST),
    YEAR_RANGE("year-range", Need.YEAR, Need.LAST),
    NUMERIC_DATE("numeric-date", Need.NUMERIC_DATE);

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Need> needs;

    DateMeaning(String label, Need... needs) {
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
            case DATE -> year(match).isZero() ? null : date(match, year(match));
            case DATE_BC -> date(match, yearBeforeChrist(match));
            case DATE_RANGE -> dateRange(match);
            case YEAR_RANGE -> yearRange(match.number(TokenClass.YEARS), match.last());
            case NUMERIC_DATE -> numericDate(match.text(TokenClass.NUMERIC_DATE));
        };
    }

    private static @Nullable Expression numericDate(@Nullable String digits) {
        return digits == null ? null : NumericDate.read(digits, false);
    }

    /** The year of a match; {@link StatedYear#UNSTATED} where it has none. */
    static StatedYear year(Bindings match) {
        Item full = match.item(TokenClass.YEARS);
        if (full != null) {
            return StatedYear.of(full.values().number());
        }
        Item digits = match.item(TokenClass.SHORT_YEARS);
        return digits == null
                ? StatedYear.UNSTATED
                : StatedYear.ofTwoDigits(digits.values().number());
    }

    /** The year of a match, counted before Christ; null for the year 0, which there is not. */
    static @Nullable StatedYear yearBeforeChrist(Bindings match) {
        int number = match.number(TokenClass.YEARS);
        return number < 1 ? null : StatedYear.of(1 - number);
    }

    private static @Nullable Expression date(Bindings match, @Nullable StatedYear year) {
        if (year == null) {
            return null;
        }
        CalendarDate date = new CalendarDate(
                year,
                match.number(TokenClass.MONTHS),
                match.number(TokenClass.DAYS),
                match.number(TokenClass.WEEKDAYS));
        return date.exists() ? date : null;
    }

    /** A weekday, month, season or holiday of an unsaid year. */
    static Recurrence recurrence(Bindings match) {
        if (match.item(TokenClass.HOLIDAY) != null) {
            return new HolidayOfYear(match.holiday(), StatedYear.UNSTATED);
        } else if (match.item(TokenClass.SEASON) != null) {
            return new SeasonOfYear(match.season(), StatedYear.UNSTATED);
        }
        return new CalendarDate(
                StatedYear.UNSTATED, match.number(TokenClass.MONTHS), 0, match.number(TokenClass.WEEKDAYS));
    }

    private static @Nullable Expression dateRange(Bindings match) {
        StatedYear year = year(match);
        int month = match.number(TokenClass.MONTHS);
        CalendarDate first = new CalendarDate(year, month, match.number(TokenClass.DAYS), 0);
        CalendarDate last = new CalendarDate(year, month, match.last(), 0);
        return first.exists() && last.exists() && first.day() < last.day() ? new Range(first, last) : null;
    }

    /** "1914-18": the last year has two digits. */
    private static @Nullable Expression yearRange(int first, int lastDigits) {
        int last = first / 100 * 100 + lastDigits;
        return first < last ? new Range(CalendarDate.ofYear(first), CalendarDate.ofYear(last)) : null;
    }
}
