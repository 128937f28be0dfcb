package dev.dateline.time;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a token that starts with a digit (or an apostrophe and a digit) by hand, without regular expressions.
 *
 * @param classes bits of the {@link TokenClass classes} it can be; 0 where it is no number of the calendar or the clock
 * @param values what it says
 */
record NumberReader(long classes, Item.Values values) {

    private static final NumberReader NONE = new NumberReader(0, Item.Values.NONE);

    /** Longer tokens are no numbers of the calendar or the clock, in UTF-16 code units. */
    private static final int LONGEST = 24;

    /** The most digits that an {@code int} holds whatever they are. */
    private static final int MOST_DIGITS = 9;

    /** Four digits outside these years are a count rather than a year. */
    private static final int FIRST_YEAR = 1_000;

    private static final int LAST_YEAR = 2_100;

    /** Whether a token starts as a number does. */
    static boolean startsNumber(String token) {
        return isDigit(token.charAt(0))
                || token.length() > 2 && isApostrophe(token.charAt(0)) && isDigit(token.charAt(1));
    }

    /** What the token can be. */
    static NumberReader read(String token) {
        if (token.length() > LONGEST) {
            return NONE;
        }
        int start = isApostrophe(token.charAt(0)) ? 1 : 0;
        int digits = endOfDigits(token, start);
        String head = token.substring(start, digits);
        String tail = token.substring(digits).toLowerCase(Locale.ROOT);
        if (start == 1) {
            return abbreviated(head, tail);
        }
        int number = head.length() <= MOST_DIGITS ? Integer.parseInt(head) : -1;
        return switch (tail) {
            case "" -> bare(head, number);
            case "st", "nd", "rd", "th" -> ordinal(number);
            case "s" -> decade(number, isDecade(head, number));
            case "'s", "\u2019s" -> decade(number, head.length() == 4 && isDecade(head, number));
            default -> joined(token, head, number, tail);
        };
    }

    /** Q3, H1, FY2010; null where it is none of them. */
    static @Nullable NumberReader lettered(String token) {
        if (token.startsWith("FY") && (token.length() == 6 || token.length() == 4)) {
            return isDigits(token, 2)
                    ? of(Item.Values.of(Integer.parseInt(token.substring(2))), TokenClass.FISCAL)
                    : null;
        } else if (token.length() != 2 || !isDigits(token, 1)) {
            return null;
        }
        int number = token.charAt(1) - '0';
        return switch (token.charAt(0)) {
            case 'Q' -> number >= 1 && number <= 4 ? of(Item.Values.of(number), TokenClass.QUARTER) : null;
            case 'H' -> number >= 1 && number <= 2 ? of(Item.Values.of(number), TokenClass.HALF) : null;
            default -> null;
        };
    }

    /** '99 and '90s */
    private static NumberReader abbreviated(String head, String tail) {
        if (head.length() != 2) {
            return NONE;
        }
        Item.Values values = Item.Values.of(Integer.parseInt(head));
        return switch (tail) {
            case "" -> of(values, TokenClass.YEAR_TWO_DIGITS);
            case "s", "'s" -> head.endsWith("0") ? of(values, TokenClass.DECADE) : NONE;
            default -> NONE;
        };
    }

    private static NumberReader bare(String head, int number) {
        long classes = TokenClass.NUMBER.bit();
        switch (head.length()) {
            case 1, 2 ->
                classes |= TokenClass.SHORT_NUMBER.bit()
                        | (number >= 1 && number <= 31 ? TokenClass.DAY.bit() : 0)
                        | (number <= 24 ? TokenClass.HOUR.bit() : 0)
                        | (head.length() == 2 ? TokenClass.TWO_DIGITS.bit() : 0);
            case 3 -> classes |= TokenClass.SHORT_NUMBER.bit();
            case 4 ->
                classes |= TokenClass.SHORT_NUMBER.bit()
                        | (number >= FIRST_YEAR && number <= LAST_YEAR ? TokenClass.YEAR.bit() : 0)
                        | (isRecent(number) ? TokenClass.RECENT_YEAR.bit() : 0)
                        | (number / 100 < 24 && number % 100 < 60 ? TokenClass.CLOCK_DIGITS.bit() : 0);
            default -> {}
        }
        return new NumberReader(classes, new Item.Values(number, number, head));
    }

    /** A year of the 20th or the 21st century. */
    private static boolean isRecent(int number) {
        return number / 100 == 19 || number / 100 == 20;
    }

    private static NumberReader ordinal(int number) {
        return number >= 1 && number <= 31
                ? of(Item.Values.of(number), TokenClass.ORDINAL, TokenClass.DAY_ORDINAL)
                : of(Item.Values.of(number), TokenClass.ORDINAL);
    }

    private static NumberReader decade(int number, boolean isDecade) {
        return isDecade ? of(Item.Values.of(number), TokenClass.DECADE) : NONE;
    }

    /** 1990s, 480s, 90s; but 10s are ten seconds. */
    private static boolean isDecade(String head, int number) {
        return number % 10 == 0
                && switch (head.length()) {
                    case 4 -> number >= FIRST_YEAR && number <= LAST_YEAR;
                    case 3 -> true;
                    case 2 -> number >= 20;
                    default -> false;
                };
    }

    /** Digits joined to something else: 10:30, 2019-04-07, 10,000, 3.5, 7pm. */
    private static NumberReader joined(String token, String head, int number, String tail) {
        char separator = tail.charAt(0);
        int end = endOfDigits(tail, 1);
        String second = tail.substring(1, end);
        String rest = tail.substring(end);
        if (isClock(head, number, separator, second)) {
            return clock(token, separator, rest);
        } else if (isNumericDate(token, separator)) {
            return of(Item.Values.NONE.withText(token), TokenClass.NUMERIC_DATE);
        } else if (separator == ',' || separator == '.' && !second.isEmpty() && rest.isEmpty()) {
            return decimal(token.replace(",", ""));
        }
        boolean isMeridiem = tail.equals("am") || tail.equals("pm");
        return isMeridiem && head.length() <= 2 && number <= 24
                ? of(Item.Values.NONE.withText(token), TokenClass.CLOCK_MERIDIEM)
                : NONE;
    }

    /** Whether hours and minutes stand here: 10:30, 24:00; with a dot 10.30, but not 0.30. */
    private static boolean isClock(String head, int number, char separator, String second) {
        if (head.length() > 2 || second.length() != 2 || Integer.parseInt(second) > 59) {
            return false;
        }
        return separator == ':' ? number <= 24 : separator == '.' && number >= 1 && number <= 23;
    }

    private static NumberReader clock(String token, char separator, String rest) {
        return switch (rest) {
            case "" -> clock(token, separator);
            case "h", "hrs" -> clock(token.substring(0, token.length() - rest.length()), separator);
            case "am", "pm", "a.m.", "p.m." -> of(Item.Values.NONE.withText(token), TokenClass.CLOCK_MERIDIEM);
            default -> rest.length() == 3 && rest.charAt(0) == ':' ? clock(token, separator) : NONE;
        };
    }

    /** 10.30 may be a count too. */
    private static NumberReader clock(String digits, char separator) {
        return separator == '.' && isDecimal(digits)
                ? of(new Item.Values(-1, Double.parseDouble(digits), digits), TokenClass.CLOCK, TokenClass.NUMBER)
                : of(Item.Values.NONE.withText(digits), TokenClass.CLOCK);
    }

    /** Whether a separator stands twice between digits and nothing else does: 2019-04-07, 04/07/2019, 7.4.2019. */
    private static boolean isNumericDate(String token, char separator) {
        int separators = 0;
        boolean isAfterDigit = false;
        for (int i = 0; i < token.length(); i++) {
            boolean isSeparator = token.charAt(i) == separator;
            if (isSeparator ? !isAfterDigit : !isDigit(token.charAt(i))) {
                return false;
            }
            separators += isSeparator ? 1 : 0;
            isAfterDigit = !isSeparator;
        }
        return separators == 2 && isAfterDigit && "-/.".indexOf(separator) >= 0;
    }

    private static NumberReader decimal(String plain) {
        return isDecimal(plain) ? of(new Item.Values(-1, Double.parseDouble(plain), plain), TokenClass.NUMBER) : NONE;
    }

    /** Digits with at most one dot among them. */
    private static boolean isDecimal(String text) {
        int dot = text.indexOf('.');
        return dot < 0 ? isDigits(text, 0) : endOfDigits(text, 0) == dot && isDigits(text, dot + 1);
    }

    /** Whether there are digits from an index on, and nothing else. */
    private static boolean isDigits(String text, int from) {
        return from < text.length() && endOfDigits(text, from) == text.length();
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private static NumberReader of(Item.Values values, TokenClass... tokenClasses) {
        long classes = 0;
        for (TokenClass tokenClass : tokenClasses) {
            classes |= tokenClass.bit();
        }
        return new NumberReader(classes, values);
    }
}
