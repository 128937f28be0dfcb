package dev.dateline.time;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Meteorological seasons of the northern hemisphere, numbered as EDTF does (21 spring … 24 winter). */
enum Season {
    SPRING("SP", 21, 3),
    SUMMER("SU", 22, 6),
    FALL("FA", 23, 9),
    WINTER("WI", 24, 12);

    private final String code;
    private final int edtf;
    private final int firstMonth;

    Season(String code, int edtf, int firstMonth) {
        this.code = code;
        this.edtf = edtf;
        this.firstMonth = firstMonth;
    }

    /** The two letters TIMEX3 writes. */
    String code() {
        return code;
    }

    /** The number EDTF writes in the place of the month. */
    int edtf() {
        return edtf;
    }

    /** Its first day in a year; a winter starts in December of its year. */
    LocalDate start(int year) {
        return LocalDate.of(year, firstMonth, 1);
    }

    /** Its last day; a winter ends in February of the next year. */
    LocalDate end(int year) {
        return start(year).plusMonths(2).with(TemporalAdjusters.lastDayOfMonth());
    }

    /** The year that the season of a day started in. */
    int yearOf(LocalDate day) {
        return day.getMonthValue() < firstMonth ? day.getYear() - 1 : day.getYear();
    }

    /** The season that contains a day; January and February belong to the winter of the year before. */
    static Season of(LocalDate day) {
        return values()[Math.floorMod(day.getMonthValue() - 3, 12) / 3];
    }
}
