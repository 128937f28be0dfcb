package dev.dateline.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words that name a part of the calendar that is no day, month or year: "spring 1990", "Q3 2010", "the 1990s", "Easter". */
enum PeriodMeaning implements Meaning.Plain {
    SEASON("season", Need.SEASON),
    SEASON_BC("season-bc", Need.SEASON, Need.YEAR),
    QUARTER("quarter", Need.QUARTER),
    HALF("half", Need.HALF),
    SECOND_HALF("second-half", Need.YEAR_OR_TWO_DIGITS),
    FISCAL_YEAR("fiscal-year", Need.FISCAL_YEAR),
    DECADE("decade", Need.DECADE),
    DECADE_OF_YEAR("decade-of-year", Need.YEAR),
    CENTURY("century", Need.ORDINAL),
    CENTURY_BC("century-bc", Need.ORDINAL),
    HOLIDAY("holiday", Need.HOLIDAY);

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Need> needs;

    PeriodMeaning(String label, Need... needs) {
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
            case SEASON -> new SeasonOfYear(match.season(), DateMeaning.year(match));
            case SEASON_BC -> seasonBeforeChrist(match.season(), DateMeaning.yearBeforeChrist(match));
            case QUARTER -> partOfYear(match, 4);
            case HALF -> partOfYear(match, 2);
            case SECOND_HALF -> new PartOfYear(2, 2, DateMeaning.year(match));
            case FISCAL_YEAR -> new FiscalYear(fiscalYear(match));
            case DECADE -> decade(match);
            case DECADE_OF_YEAR -> decade(match.number(TokenClass.YEARS));
            case CENTURY -> century(match.number(TokenClass.ORDINAL.bit()), 1);
            case CENTURY_BC -> century(match.number(TokenClass.ORDINAL.bit()), -1);
            case HOLIDAY -> new HolidayOfYear(match.holiday(), DateMeaning.year(match));
        };
    }

    private static @Nullable Expression seasonBeforeChrist(Season season, @Nullable StatedYear year) {
        return year == null ? null : new SeasonOfYear(season, year);
    }

    private static @Nullable Expression partOfYear(Bindings match, int parts) {
        long classes = TokenClass.ORDINAL.bit() | TokenClass.QUARTER.bit() | TokenClass.HALF.bit();
        int number = match.number(classes);
        int part = number == -1 ? parts : number;
        return part >= 1 && part <= parts ? new PartOfYear(part, parts, DateMeaning.year(match)) : null;
    }

    private static StatedYear fiscalYear(Bindings match) {
        Item joined = match.item(TokenClass.FISCAL);
        if (joined == null) {
            return DateMeaning.year(match);
        }
        int number = joined.values().number();
        return number < 100 ? StatedYear.ofTwoDigits(number) : StatedYear.of(number);
    }

    private static Expression decade(Bindings match) {
        int number = match.number(TokenClass.DECADE.bit());
        return new Decade(number < 100 ? StatedYear.ofTwoDigits(number) : StatedYear.of(number));
    }

    private static @Nullable Expression decade(int year) {
        return year % 10 == 0 ? new Decade(StatedYear.of(year)) : null;
    }

    private static @Nullable Expression century(int number, int era) {
        return number < 1 ? null : new Century(number * era);
    }
}
