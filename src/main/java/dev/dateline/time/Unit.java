package dev.dateline.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The units that time is counted in. */
enum Unit {
    SECOND("S", 1, Grain.MINUTE, ChronoUnit.SECONDS, 1, "XXXX-XX-XXTXX:XX"),
    MINUTE("M", 1, Grain.MINUTE, ChronoUnit.MINUTES, 1, "XXXX-XX-XXTXX:XX"),
    HOUR("H", 1, Grain.HOUR, ChronoUnit.HOURS, 1, "XXXX-XX-XXTXX:XX"),
    DAY("D", 1, Grain.DAY, ChronoUnit.DAYS, 1, "XXXX-XX-XX"),
    NIGHT("D", 1, Grain.DAY, ChronoUnit.DAYS, 1, "XXXX-XX-XXTNI"),
    WEEKEND("W", 1, Grain.WEEK, ChronoUnit.DAYS, 7, "XXXX-WXX-WE"),
    WEEK("W", 1, Grain.WEEK, ChronoUnit.DAYS, 7, "XXXX-WXX"),
    FORTNIGHT("W", 2, Grain.WEEK, ChronoUnit.DAYS, 14, "XXXX-WXX"),
    MONTH("M", 1, Grain.MONTH, ChronoUnit.MONTHS, 1, "XXXX-XX"),
    SEASON("M", 3, Grain.SEASON, ChronoUnit.MONTHS, 3, "XXXX-XX"),
    QUARTER("M", 3, Grain.QUARTER, ChronoUnit.MONTHS, 3, "XXXX-QX"),
    YEAR("Y", 1, Grain.YEAR, ChronoUnit.YEARS, 1, "XXXX"),
    DECADE("Y", 10, Grain.DECADE, ChronoUnit.YEARS, 10, "XXX"),
    CENTURY("Y", 100, Grain.CENTURY, ChronoUnit.YEARS, 100, "XX");

    /** The longest shift, in steps; even counted in days, all years up to 9999 are shorter. */
    private static final double LONGEST_SHIFT = 4_000_000;

    private static final double SECONDS_PER_DAY = 86_400;

    private final String code;
    private final int factor;
    private final Grain grain;
    private final ChronoUnit step;
    private final int steps;
    private final String unknownValue;

    /**
     * @param code what ISO 8601 writes after the number
     * @param factor how many of these make the unit
     * @param step what the calendar moves by
     * @param steps how many of these steps make the unit
     */
    Unit(String code, int factor, Grain grain, ChronoUnit step, int steps, String unknownValue) {
        this.code = code;
        this.factor = factor;
        this.grain = grain;
        this.step = step;
        this.steps = steps;
        this.unknownValue = unknownValue;
    }

    /** The grain of a time counted in this unit. */
    Grain grain() {
        return grain;
    }

    /** Whether ISO 8601 writes it after a {@code T}. */
    boolean isClock() {
        return this == SECOND || this == MINUTE || this == HOUR;
    }

    /** The TIMEX3 value of a unit of the calendar where it is not known which one. */
    String unknownValue() {
        return unknownValue;
    }

    /** Whether an amount is no longer than the calendar. */
    boolean isWithinCalendar(double amount) {
        return Math.abs(amount * steps) <= LONGEST_SHIFT;
    }

    /** The day an amount of units away; null if that leaves the calendar ({@link CalendarRange}). */
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

    /** The duration as TIMEX3 writes it, {@code P3D}; a negative amount is an unknown one, {@code PXD}. */
    String duration(double amount) {
        String head = isClock() ? "PT" : "P";
        if (amount < 0) {
            return head + "X" + longCode();
        } else if (this == CENTURY && amount >= 1 && amount == Math.rint(amount)) {
            return head + (long) amount + longCode();
        }
        double count = amount * factor;
        return count == 0.5 ? half() : head + digits(count) + code;
    }

    /** TimeML writes decades and centuries that are not counted out in years as DE and CE. */
    private String longCode() {
        return this == DECADE ? "DE" : this == CENTURY ? "CE" : code;
    }

    /** Half a unit, in whole numbers of a smaller one where there is one. */
    private String half() {
        return switch (this) {
            case YEAR -> "P6M";
            case DAY -> "PT12H";
            case HOUR -> "PT30M";
            case MINUTE -> "PT30S";
            default -> (isClock() ? "PT0.5" : "P0.5") + code;
        };
    }

    private static String digits(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
