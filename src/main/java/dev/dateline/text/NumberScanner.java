package dev.dateline.text;

import java.util.List;

/** Finds where tokens end that begin with a digit. */
final class NumberScanner {

    /** Units that are split from a number they are glued to. */
    private static final List<String> UNITS =
            List.of("am", "pm", "a.m.", "p.m.", "km", "kg", "bn", "mn", "mph", "cm", "mm", "ft", "GMT");

    private NumberScanner() {}

    /** A number with its inner marks, a clock time, a numeric date, "19th", "1990s"; a unit glued to it is split off. */
    static int end(String text, int start, int end) {
        int stop = Runs.ofDigits(text, start, end);
        if (stop == start) {
            return Runs.ofWord(text, start, end);
        }
        int date = endOfDate(text, start, stop, end);
        if (date > stop) {
            return date;
        }
        while (Runs.isAny(".,:", text, stop, end) && Runs.isDigit(text, stop + 1, end)) {
            stop = Runs.ofDigits(text, stop + 1, end);
        }
        boolean isApart = isGluedYear(text, start, stop, end) || isUnit(text, stop, end);
        return isApart ? stop : Runs.ofWord(text, stop, end);
    }

    private static boolean isUnit(String text, int at, int end) {
        for (String unit : UNITS) {
            if (Runs.startsWith(unit, text, at, end) && !Runs.isLetter(text, at + unit.length(), end)) {
                return true;
            }
        }
        return false;
    }

    /** "1937With his ranks swelled": a heading that lost its line break, as texts taken out of pages often show. */
    private static boolean isGluedYear(String text, int start, int stop, int end) {
        boolean isYear = stop - start == 4 && (text.charAt(start) == '1' || Runs.startsWith("20", text, start, end));
        return isYear
                && stop + 1 < end
                && Character.isUpperCase(text.charAt(stop))
                && Character.isLowerCase(text.charAt(stop + 1));
    }

    /** "2019-04-07", "2019-04-07T17:00:00Z", "4/7/2019", "07.04.2019", "4/7"; {@code first} where it is none. */
    private static int endOfDate(String text, int start, int first, int end) {
        if (first - start > 4 || !Runs.isAny("-/.", text, first, end)) {
            return first;
        }
        char mark = text.charAt(first);
        int second = Runs.ofDigits(text, first + 1, end);
        int third = second < end && text.charAt(second) == mark ? Runs.ofDigits(text, second + 1, end) : second;
        if (isDate(mark, first - start, second - first - 1, third - second - 1) && !Runs.isDigit(text, third, end)) {
            return endOfTime(text, third, end);
        }
        boolean isPair = mark == '/' && second > first + 1 && !Runs.isDigit(text, second, end);
        return isPair ? second : first;
    }

    /** Whether three numbers of so many digits make a date; only "2019-04-07" has hyphens. */
    private static boolean isDate(char mark, int first, int second, int third) {
        boolean isLong = third == 4 || third == 2 || third == 1;
        return isLong && (second == 1 || second == 2) && (mark != '-' || first == 4);
    }

    /** The time that a date in the form of ISO 8601 carries on with; {@code date} where there is none. */
    private static int endOfTime(String text, int date, int end) {
        if (!(date + 3 < end && text.charAt(date) == 'T' && Runs.isDigit(text, date + 1, end))) {
            return date;
        }
        int stop = date + 1;
        while (Runs.isDigit(text, stop, end) || Runs.isAny(":.Z+-", text, stop, end)) {
            stop++;
        }
        while (Runs.isAny(".-:", text, stop - 1, end)) {
            stop--;
        }
        return stop;
    }
}
