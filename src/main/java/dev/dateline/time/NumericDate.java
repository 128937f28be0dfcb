package dev.dateline.time;

import org.jspecify.annotations.Nullable;

/** Dates in digits alone: 2019-04-07, 04/07/2019 (month first unless told otherwise or that is no month), 7.4.2019 (day first). */
final class NumericDate {

    private NumericDate() {}

    /** Reads the date; {@code isDayFirst} settles what may be read either way. */
    static @Nullable Expression read(String text, boolean isDayFirst) {
        char separator = text.indexOf('-') > 0 ? '-' : text.indexOf('/') > 0 ? '/' : '.';
        int one = text.indexOf(separator);
        int two = text.indexOf(separator, one + 1);
        if (one < 1 || one > 4 || two < one + 2 || two - one > 3 || text.length() - two > 5) {
            return null;
        }
        int first = Integer.parseInt(text.substring(0, one));
        int second = Integer.parseInt(text.substring(one + 1, two));
        int third = Integer.parseInt(text.substring(two + 1));
        if (one == 4) {
            return date(StatedYear.of(first), second, third);
        }
        int yearDigits = text.length() - two - 1;
        if (yearDigits != 4 && yearDigits != 2 || one > 2) {
            return null;
        }
        StatedYear year = yearDigits == 4 ? StatedYear.of(third) : StatedYear.ofTwoDigits(third);
        boolean dayFirst = separator == '.' || first > 12 || isDayFirst && second <= 12;
        return dayFirst ? date(year, second, first) : date(year, first, second);
    }

    private static @Nullable Expression date(StatedYear year, int month, int day) {
        CalendarDate date = new CalendarDate(year, month, day, 0);
        return !year.isZero() && month >= 1 && month <= 12 && day >= 1 && date.exists() ? date : null;
    }
}
