package dev.dateline.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What time is counted in. */
enum Unit {
    SECOND("S", Grain.MINUTE, ChronoUnit.SECONDS, 1),
    MINUTE("M", Grain.MINUTE, ChronoUnit.MINUTES, 1),
    HOUR("H", Grain.HOUR, ChronoUnit.HOURS, 1),
    DAY("D", Grain.DAY, ChronoUnit.DAYS, 1),
    NIGHT("D", Grain.DAY, ChronoUnit.DAYS, 1),
    WEEKEND("W", Grain.WEEK, ChronoUnit.DAYS, 7),
    WEEK("W", Grain.WEEK, ChronoUnit.DAYS, 7),
    FORTNIGHT("W", Grain.WEEK, ChronoUnit.DAYS, 14),
    MONTH("M", Grain.MONTH, ChronoUnit.MONTHS, 1),
    SEASON("M", Grain.SEASON, ChronoUnit.MONTHS, 3),
    QUARTER("M", Grain.QUARTER, ChronoUnit.MONTHS, 3),
    YEAR("Y", Grain.YEAR, ChronoUnit.YEARS, 1),
    FISCAL_YEAR("Y", Grain.YEAR, ChronoUnit.YEARS, 1),
    DECADE("Y", Grain.DECADE, ChronoUnit.YEARS, 10),
    CENTURY("Y", Grain.CENTURY, ChronoUnit.YEARS, 100);

    /** No shift of more steps than this is reckoned; days of all years up to 9999 are fewer than four million. */
    private static final double FARTHEST_SHIFT = 4_000_000;

    private static final double SECONDS_PER_DAY = 86_400;

    private final String code;
    private final Grain grain;
    private final ChronoUnit step;
    private final int steps;

    Unit(String code, Grain grain, ChronoUnit step, int steps) {
        this.code = code;
        this.grain = grain;
        this.step = step;
        this.steps = steps;
    }

    /** The grain of a time counted in this unit. */
    Grain grain() {
        return grain;
    }

    /** Whether ISO 8601 writes it after a {@code T}. */
    boolean isClock() {
        return this == SECOND || this == MINUTE || this == HOUR;
    }

    /** Whether so many units are no longer than the calendar. */
    boolean isWithinCalendar(double amount) {
        return Math.abs(amount * steps) <= FARTHEST_SHIFT;
    }

    /** The day so many units away; null where that leaves the calendar ({@link CalendarRange}). */
    @Nullable
    LocalDate shift(LocalDate day, double amount) {
        if (!isWithinCalendar(amount)) {
            return null;
        }
        LocalDate shifted = shifted(day, amount * steps);
        return CalendarRange.reaches(day, shifted) ? shifted : null;
    }

    private LocalDate shifted(LocalDate day, double total) {
        if (isClock()) {
            return day.plusDays((long) (total * step.getDuration().toSeconds() / SECONDS_PER_DAY));
        } else if (total == Math.rint(total)) {
            return day.plus((long) total, step);
        }
        return day.plusDays(Math.round(total * step.getDuration().toDays()));
    }

    /** The duration as ISO 8601 writes it, {@code P3D}; a negative amount is an unknown one, {@code PXD}. */
    String duration(double amount) {
        String head = isClock() ? "PT" : "P";
        if (amount < 0) {
            return head + "X" + (this == DECADE ? "DE" : this == CENTURY ? "CE" : code);
        }
        boolean months = this == QUARTER || this == SEASON;
        if (this == CENTURY && amount >= 1 && amount == Math.rint(amount)) {
            return "P" + (long) amount + "CE";
        }
        double counted = amount
                * (months || this == FORTNIGHT || this == DECADE || this == CENTURY
                        ? (this == FORTNIGHT ? 2 : steps)
                        : 1);
        if (counted == 0.5 && this != WEEKEND) {
            return switch (this) {
                case YEAR -> "P6M";
                case HOUR -> "PT30M";
                case MINUTE -> "PT30S";
                case DAY -> "PT12H";
                default -> head + "0.5" + code;
            };
        }
        String number = counted == Math.rint(counted) ? Long.toString((long) counted) : Double.toString(counted);
        return head + number + code;
    }
}
