package dev.dateline.time;

/** Reads digits joined to something else: 10:30, 2019-04-07, 10,000, 3.5, 7pm. */
final class CompoundNumber {

    private CompoundNumber() {}

    /**
     * What the token can be.
     *
     * @param head the digits it starts with
     * @param number what they say; negative where they are too many
     * @param tail the rest, not empty, in small letters
     */
    static NumberReading read(String token, String head, int number, String tail) {
        char separator = tail.charAt(0);
        int end = Digits.end(tail, 1);
        String second = tail.substring(1, end);
        String rest = tail.substring(end);
        if (isClock(head, number, separator, second)) {
            return clock(token, separator, rest);
        } else if (isNumericDate(token, separator)) {
            return NumberReading.of(Item.Values.NONE.withText(token), TokenClass.NUMERIC_DATE);
        } else if (separator == ',' || separator == '.' && !second.isEmpty() && rest.isEmpty()) {
            return decimal(token.replace(",", ""));
        }
        boolean isMeridiem = tail.equals("am") || tail.equals("pm");
        return isMeridiem && head.length() <= 2 && number <= 24
                ? NumberReading.of(Item.Values.NONE.withText(token), TokenClass.CLOCK_MERIDIEM)
                : NumberReading.NONE;
    }

    /** Whether these are hours and minutes: 10:30, 24:00; with a dot 10.30, but not 0.30. */
    private static boolean isClock(String head, int number, char separator, String second) {
        if (head.length() > 2 || second.length() != 2 || Integer.parseInt(second) > 59) {
            return false;
        }
        return separator == ':' ? number <= 24 : separator == '.' && number >= 1 && number <= 23;
    }

    private static NumberReading clock(String token, char separator, String rest) {
        return switch (rest) {
            case "" -> clock(token, separator);
            case "h", "hrs" -> clock(token.substring(0, token.length() - rest.length()), separator);
            case "am", "pm", "a.m.", "p.m." ->
                NumberReading.of(Item.Values.NONE.withText(token), TokenClass.CLOCK_MERIDIEM);
            default -> rest.length() == 3 && rest.charAt(0) == ':' ? clock(token, separator) : NumberReading.NONE;
        };
    }

    /** 10.30 may be a count too. */
    private static NumberReading clock(String digits, char separator) {
        return separator == '.' && isDecimal(digits)
                ? NumberReading.of(
                        new Item.Values(-1, Double.parseDouble(digits), digits), TokenClass.CLOCK, TokenClass.NUMBER)
                : NumberReading.of(Item.Values.NONE.withText(digits), TokenClass.CLOCK);
    }

    /** Whether the token is three numbers with a separator between them: 2019-04-07, 04/07/2019, 7.4.2019. */
    private static boolean isNumericDate(String token, char separator) {
        int separators = 0;
        boolean isAfterDigit = false;
        for (int i = 0; i < token.length(); i++) {
            boolean isSeparator = token.charAt(i) == separator;
            if (isSeparator ? !isAfterDigit : !Digits.is(token.charAt(i))) {
                return false;
            }
            separators += isSeparator ? 1 : 0;
            isAfterDigit = !isSeparator;
        }
        return separators == 2 && isAfterDigit && "-/.".indexOf(separator) >= 0;
    }

    private static NumberReading decimal(String plain) {
        return isDecimal(plain)
                ? NumberReading.of(new Item.Values(-1, Double.parseDouble(plain), plain), TokenClass.NUMBER)
                : NumberReading.NONE;
    }

    /** Digits with at most one dot among them. */
    private static boolean isDecimal(String text) {
        int dot = text.indexOf('.');
        return dot < 0 ? Digits.fill(text, 0) : Digits.end(text, 0) == dot && Digits.fill(text, dot + 1);
    }
}
