package dev.dateline.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A quarter or half of a year, {@code parts} being 4 or 2. */
record PartOfYear(int number, int parts, StatedYear year) implements Expression, Yearly {

    @Override
    public TimexType type() {
        return TimexType.DATE;
    }

    @Override
    public long classes() {
        return ClassBits.PERIOD;
    }

    @Override
    public @Nullable Expression withYear(StatedYear said) {
        return year.isStated() ? null : new PartOfYear(number, parts, said);
    }

    @Override
    public Resolved resolve(Resolution resolution) {
        DatedYear found = resolution.recurrences().year(year, this, 0);
        return found == null ? Resolved.unknown(unknownValue()) : in(found.number(), found.basis());
    }

    @Override
    public LocalDate startIn(int year) {
        return LocalDate.of(year, (number - 1) * (12 / parts) + 1, 1);
    }

    @Override
    public Resolved in(int year, Basis basis) {
        return Resolved.partOfYear(year, number, parts, basis);
    }

    @Override
    public String unknownValue() {
        return "XXXX-" + TimexFormat.partOfYear(number, parts);
    }
}
