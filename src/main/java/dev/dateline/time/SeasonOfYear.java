package dev.dateline.time;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** "spring 1990", "the summer". */
record SeasonOfYear(Season season, StatedYear year) implements Recurrence {

    @Override
    public long classes() {
        return ClassBits.PERIOD | TokenClass.A_SEASON.bit();
    }

    @Override
    public @Nullable Expression withYear(StatedYear said) {
        return year.isStated() ? null : new SeasonOfYear(season, said);
    }

    @Override
    public Expression sharing(Expression partner) {
        return !year.isStated() && partner instanceof SeasonOfYear last ? new SeasonOfYear(season, last.year) : this;
    }

    @Override
    public Resolved resolve(Resolution resolution) {
        DatedYear found = resolution.recurrences().year(year, this, 0);
        return found == null ? Resolved.unknown(unknownValue()) : in(found.number(), found.basis());
    }

    @Override
    public LocalDate startIn(int year) {
        return season.start(year);
    }

    /** Up to March, "this winter" is the one that started in the year before. */
    @Override
    public int yearAt(LocalDate day) {
        boolean isYearBefore = season == Season.WINTER && day.getMonth().compareTo(Month.MARCH) <= 0;
        return day.getYear() - (isYearBefore ? 1 : 0);
    }

    @Override
    public Resolved in(int year, Basis basis) {
        return Resolved.season(year, season, basis);
    }

    @Override
    public String unknownValue() {
        return "XXXX-" + season.code();
    }
}
