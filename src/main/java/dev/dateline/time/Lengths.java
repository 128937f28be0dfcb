package dev.dateline.time;

import java.util.Comparator;
import java.util.List;

/** How durations and unknown units are written. */
final class Lengths {

    private Lengths() {}

    /** {@code P2Y6M}, {@code P1DT12H}. */
    static String write(Expression.Length length) {
        List<Expression.Amount> amounts = length.amounts().stream()
                .sorted(Comparator.comparing(Expression.Amount::unit).reversed())
                .toList();
        StringBuilder out = new StringBuilder("P");
        boolean inClock = false;
        for (Expression.Amount amount : amounts) {
            String one = amount.unit().duration(amount.number()).substring(1);
            boolean isClock = one.startsWith("T");
            out.append(isClock && inClock ? one.substring(1) : one);
            inClock |= isClock;
        }
        return out.toString();
    }

    /** The value of a unit of the calendar that is not known which. */
    static String unknown(Unit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> "XXXX-XX-XXTXX:XX";
            case DAY -> "XXXX-XX-XX";
            case NIGHT -> "XXXX-XX-XXTNI";
            case WEEKEND -> "XXXX-WXX-WE";
            case WEEK, FORTNIGHT -> "XXXX-WXX";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case SEASON -> "XXXX-XX";
            case FISCAL_YEAR -> "FYXXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
            case YEAR -> "XXXX";
        };
    }
}
