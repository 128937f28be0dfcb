package dev.dateline.time;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a token that starts with a digit (or an apostrophe and a digit) by hand, without regular expressions. */
final class NumberReader {

    /** Longer tokens are no numbers of the calendar or the clock, in UTF-16 code units. */
    private static final int LONGEST = 24;

    /** The most digits that an {@code int} holds whatever they are. */
    private static final int MOST_DIGITS = 9;

    /** Four digits outside these years are a count rather than a year. */
    private static final int FIRST_YEAR = 1_000;

    private static final int LAST_YEAR = 2_100;

    private NumberReader() {}

    /** Whether a token starts as a number does. */
    static boolean startsNumber(String token) {
        return Digits.is(token.charAt(0))
                || token.length() > 2 && isApostrophe(token.charAt(0)) && Digits.is(token.charAt(1));
    }

    /** What the token can be. */
    static NumberReading read(String token) {
        if (token.length() > LONGEST) {
            return NumberReading.NONE;
        }
        int start = isApostrophe(token.charAt(0)) ? 1 : 0;
        int digits = Digits.end(token, start);
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
            default -> CompoundNumber.read(token, head, number, tail);
        };
    }

    /** Q3, H1, FY2010; null where it is none of them. */
    static @Nullable NumberReading lettered(String token) {
        if (token.startsWith("FY")) {
            boolean isFiscal = (token.length() == 4 || token.length() == 6) && Digits.fill(token, 2);
            return isFiscal
                    ? NumberReading.of(Item.Values.of(Integer.parseInt(token.substring(2))), TokenClass.FISCAL)
                    : null;
        }
        return token.length() == 2 && Digits.fill(token, 1) ? partOfYear(token.charAt(0), token.charAt(1) - '0') : null;
    }

    private static @Nullable NumberReading partOfYear(char letter, int number) {
        int parts = letter == 'Q' ? 4 : letter == 'H' ? 2 : 0;
        if (number < 1 || number > parts) {
            return null;
        }
        return NumberReading.of(Item.Values.of(number), parts == 4 ? TokenClass.QUARTER : TokenClass.HALF);
    }

    /** '99 and '90s */
    private static NumberReading abbreviated(String head, String tail) {
        if (head.length() != 2) {
            return NumberReading.NONE;
        }
        Item.Values values = Item.Values.of(Integer.parseInt(head));
        return switch (tail) {
            case "" -> NumberReading.of(values, TokenClass.YEAR_TWO_DIGITS);
            case "s", "'s" -> head.endsWith("0") ? NumberReading.of(values, TokenClass.DECADE) : NumberReading.NONE;
            default -> NumberReading.NONE;
        };
    }

    private static NumberReading bare(String head, int number) {
        long classes = TokenClass.NUMBER.bit() | (head.length() <= 4 ? TokenClass.SHORT_NUMBER.bit() : 0);
        switch (head.length()) {
            case 1 -> classes |= dayAndHour(number);
            case 2 -> classes |= dayAndHour(number) | TokenClass.TWO_DIGITS.bit();
            case 4 -> classes |= yearAndClock(number);
            default -> {}
        }
        return new NumberReading(classes, new Item.Values(number, number, head));
    }

    private static long dayAndHour(int number) {
        return (number >= 1 && number <= 31 ? TokenClass.DAY.bit() : 0) | (number <= 24 ? TokenClass.HOUR.bit() : 0);
    }

    private static long yearAndClock(int number) {
        return (number >= FIRST_YEAR && number <= LAST_YEAR ? TokenClass.YEAR.bit() : 0)
                | (isRecent(number) ? TokenClass.RECENT_YEAR.bit() : 0)
                | (number / 100 < 24 && number % 100 < 60 ? TokenClass.CLOCK_DIGITS.bit() : 0);
    }

    /** A year of the 20th or the 21st century. */
    private static boolean isRecent(int number) {
        return number / 100 == 19 || number / 100 == 20;
    }

    private static NumberReading ordinal(int number) {
        return number >= 1 && number <= 31
                ? NumberReading.of(Item.Values.of(number), TokenClass.ORDINAL, TokenClass.DAY_ORDINAL)
                : NumberReading.of(Item.Values.of(number), TokenClass.ORDINAL);
    }

    private static NumberReading decade(int number, boolean isDecade) {
        return isDecade ? NumberReading.of(Item.Values.of(number), TokenClass.DECADE) : NumberReading.NONE;
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

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }
}
