package dev.dateline.time;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date in digits alone: 2019-04-07, 04/07/2019 (month first unless that is no month), 7.4.2019 (day first).
 *
 * @param separator the character between the parts
 * @param first the digits before the first separator, from 1 to 4
 * @param second the digits between the separators, 1 or 2
 * @param third the digits after the second separator, from 1 to 4
 */
record NumericDate(char separator, String first, String second, String third) {

    /**
     * Reads the date.
     *
     * @param isDayFirst whether 04/07/2019 is the fourth of July rather than the seventh of April
     * @return null where it is no date of the calendar
     */
    static @Nullable Expression read(String text, boolean isDayFirst) {
        NumericDate parts = parse(text);
        if (parts == null) {
            return null;
        }
        return parts.first.length() == 4 ? parts.yearFirst() : parts.yearLast(isDayFirst);
    }

    private static @Nullable NumericDate parse(String text) {
        char separator = text.indexOf('-') > 0 ? '-' : text.indexOf('/') > 0 ? '/' : '.';
        String[] parts = text.split(Pattern.quote(String.valueOf(separator)), -1);
        boolean isDate =
                parts.length == 3 && hasDigits(parts[0], 4) && hasDigits(parts[1], 2) && hasDigits(parts[2], 4);
        return isDate ? new NumericDate(separator, parts[0], parts[1], parts[2]) : null;
    }

    private static boolean hasDigits(String part, int most) {
        return !part.isEmpty() && part.length() <= most;
    }

    private @Nullable Expression yearFirst() {
        return date(StatedYear.of(number(first)), number(second), number(third));
    }

    private @Nullable Expression yearLast(boolean isDayFirst) {
        if (first.length() > 2 || third.length() != 4 && third.length() != 2) {
            return null;
        }
        StatedYear year = third.length() == 4 ? StatedYear.of(number(third)) : StatedYear.ofTwoDigits(number(third));
        boolean mayBeDayFirst = isDayFirst && number(second) <= 12;
        return separator == '.' || number(first) > 12 || mayBeDayFirst
                ? date(year, number(second), number(first))
                : date(year, number(first), number(second));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static @Nullable Expression date(StatedYear year, int month, int day) {
        CalendarDate date = new CalendarDate(year, month, day, 0);
        return !year.isZero() && month >= 1 && day >= 1 && date.exists() ? date : null;
    }
}
