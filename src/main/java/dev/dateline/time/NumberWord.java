package dev.dateline.time;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a token that starts with a digit (or an apostrophe and a digit) by hand, without regular expressions. */
final class NumberWord {

    private static final int LONGEST = 24;

    private final long classes;
    private final Item.Values values;

    private NumberWord(long classes, Item.Values values) {
        this.classes = classes;
        this.values = values;
    }

    long classes() {
        return classes;
    }

    Item.Values values() {
        return values;
    }

    /** What the token can be; no classes where it is no number of the calendar or the clock. */
    static NumberWord read(String token) {
        if (token.length() > LONGEST) {
            return of(Item.Values.NONE);
        }
        boolean apostrophe = token.charAt(0) == '\'' || token.charAt(0) == '\u2019';
        int digits = apostrophe ? 1 : 0;
        while (digits < token.length() && isDigit(token.charAt(digits))) {
            digits++;
        }
        String tail = token.substring(digits).toLowerCase(Locale.ROOT);
        String head = token.substring(apostrophe ? 1 : 0, digits);
        if (apostrophe) {
            return apostrophe(head, tail);
        }
        int number = head.length() <= 9 ? Integer.parseInt(head) : -1;
        if (tail.isEmpty()) {
            return bare(head, number);
        } else if (tail.equals("st") || tail.equals("nd") || tail.equals("rd") || tail.equals("th")) {
            return number >= 1 && number <= 31
                    ? of(Item.Values.of(number), TokenClass.ORDINAL, TokenClass.DAY_ORDINAL)
                    : of(Item.Values.of(number), TokenClass.ORDINAL);
        } else if (tail.equals("s") || tail.equals("'s") || tail.equals("\u2019s")) {
            boolean isDecade = number % 10 == 0
                    && (head.length() == 4 && number >= 1000 && number <= 2100
                            || head.length() == 3
                            || head.length() == 2 && number >= 20);
            return isDecade && !(tail.length() > 1 && head.length() < 4)
                    ? of(Item.Values.of(number).withText(head), TokenClass.DECADE)
                    : of(Item.Values.NONE);
        }
        return mixed(token, head, number, tail);
    }

    /** Q3, H1, FY2010; null where it is none of them. */
    static @Nullable NumberWord lettered(String token) {
        char first = token.charAt(0);
        boolean isFiscal = token.startsWith("FY") && (token.length() == 6 || token.length() == 4);
        if (token.length() != 2 && !isFiscal) {
            return null;
        }
        int number = 0;
        for (int i = isFiscal ? 2 : 1; i < token.length(); i++) {
            if (!isDigit(token.charAt(i))) {
                return null;
            }
            number = number * 10 + token.charAt(i) - '0';
        }
        if (isFiscal) {
            return of(Item.Values.of(number), TokenClass.FISCAL);
        } else if (first == 'Q' && number >= 1 && number <= 4) {
            return of(Item.Values.of(number), TokenClass.QUARTER);
        }
        return first == 'H' && (number == 1 || number == 2) ? of(Item.Values.of(number), TokenClass.HALF) : null;
    }

    private static NumberWord apostrophe(String head, String tail) {
        if (head.length() == 2 && tail.isEmpty()) {
            return of(Item.Values.of(Integer.parseInt(head)), TokenClass.YEAR_TWO_DIGITS);
        }
        boolean isDecade = head.length() == 2 && head.endsWith("0") && (tail.equals("s") || tail.equals("'s"));
        return isDecade
                ? of(Item.Values.of(Integer.parseInt(head)).withText(head), TokenClass.DECADE)
                : of(Item.Values.NONE);
    }

    private static NumberWord bare(String head, int number) {
        long bits = TokenClass.NUMBER.bit();
        if (head.length() <= 4) {
            bits |= TokenClass.SHORT_NUMBER.bit();
        }
        if (number >= 1 && number <= 31 && head.length() <= 2) {
            bits |= TokenClass.DAY.bit();
        }
        if (number >= 0 && number <= 24 && head.length() <= 2) {
            bits |= TokenClass.HOUR.bit();
        }
        if (head.length() == 2) {
            bits |= TokenClass.TWO_DIGITS.bit();
        }
        if (head.length() == 4) {
            bits |= number >= 1000 && number <= 2100 ? TokenClass.YEAR.bit() : 0;
            bits |= number >= 1900 && number <= 2030 ? TokenClass.RECENT_YEAR.bit() : 0;
            bits |= number / 100 < 24 && number % 100 < 60 ? TokenClass.CLOCK_DIGITS.bit() : 0;
        }
        return new NumberWord(bits, new Item.Values(number, number, head));
    }

    private static NumberWord mixed(String token, String head, int number, String tail) {
        char separator = tail.charAt(0);
        int next = 1;
        while (next < tail.length() && isDigit(tail.charAt(next))) {
            next++;
        }
        String second = tail.substring(1, next);
        String rest = tail.substring(next);
        boolean isPair = !second.isEmpty() && rest.isEmpty();
        if ((separator == ':' || separator == '.')
                && second.length() == 2
                && number <= (separator == ':' ? 24 : 23)
                && (separator == ':' || number > 0)
                && head.length() <= 2
                && Integer.parseInt(second) < 60) {
            return clock(token, rest, separator);
        }
        if (separator == '-' || separator == '/' || separator == '.') {
            int separators = (int) token.chars().filter(c -> c == separator).count();
            if (separators == 2 && allDigitsBut(token, separator)) {
                return of(Item.Values.NONE.withText(token), TokenClass.NUMERIC_DATE);
            }
        }
        if (separator == ',' || separator == '.' && isPair) {
            String plain = token.replace(",", "");
            return isDecimal(plain)
                    ? of(new Item.Values(-1, Double.parseDouble(plain), plain), TokenClass.NUMBER)
                    : of(Item.Values.NONE);
        }
        if (head.length() <= 2 && number <= 24 && (tail.equals("am") || tail.equals("pm"))) {
            return of(Item.Values.NONE.withText(token), TokenClass.CLOCK_MERIDIEM);
        }
        return of(Item.Values.NONE);
    }

    private static NumberWord clock(String token, String rest, char separator) {
        if (rest.startsWith(":") && rest.length() == 3 || rest.isEmpty() || rest.equals("h") || rest.equals("hrs")) {
            String digits = rest.endsWith("h") || rest.endsWith("hrs")
                    ? token.substring(0, token.length() - rest.length())
                    : token;
            return separator == '.'
                    ? of(new Item.Values(-1, Double.parseDouble(digits), digits), TokenClass.CLOCK, TokenClass.NUMBER)
                    : of(Item.Values.NONE.withText(digits), TokenClass.CLOCK);
        }
        return rest.equals("am") || rest.equals("pm") || rest.equals("a.m.") || rest.equals("p.m.")
                ? of(Item.Values.NONE.withText(token), TokenClass.CLOCK_MERIDIEM)
                : of(Item.Values.NONE);
    }

    private static boolean isDecimal(String text) {
        int dots = 0;
        for (int i = 0; i < text.length(); i++) {
            dots += text.charAt(i) == '.' ? 1 : 0;
            if (text.charAt(i) != '.' && !isDigit(text.charAt(i))) {
                return false;
            }
        }
        return dots <= 1 && !text.endsWith(".");
    }

    private static boolean allDigitsBut(String text, char separator) {
        boolean previousIsDigit = false;
        for (int i = 0; i < text.length(); i++) {
            boolean digit = isDigit(text.charAt(i));
            if (!digit && (text.charAt(i) != separator || !previousIsDigit)) {
                return false;
            }
            previousIsDigit = digit;
        }
        return previousIsDigit;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static NumberWord of(Item.Values values, TokenClass... tokenClasses) {
        long bits = 0;
        for (TokenClass tokenClass : tokenClasses) {
            bits |= tokenClass.bit();
        }
        return new NumberWord(bits, values);
    }
}
