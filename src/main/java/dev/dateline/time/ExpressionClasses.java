package dev.dateline.time;

/** The classes by which later rules name what earlier ones read. */
final class ExpressionClasses {

    private static final long DATE = TokenClass.A_DATE.bit();
    private static final long PERIOD = DATE | TokenClass.A_PERIOD.bit();

    private ExpressionClasses() {}

    static long of(Expression expression) {
        if (expression instanceof Expression.Calendar calendar) {
            if (calendar.isYear()) {
                return PERIOD | TokenClass.A_YEAR.bit();
            } else if (calendar.isWeekday()) {
                return DATE | TokenClass.A_DAY.bit() | TokenClass.A_WEEKDAY.bit();
            }
            return calendar.day() > 0 && calendar.month() > 0
                    ? DATE | TokenClass.A_DAY.bit() | TokenClass.A_MONTH_DAY.bit()
                    : calendar.day() > 0 ? DATE | TokenClass.A_DAY.bit() : PERIOD | TokenClass.A_MONTH.bit();
        } else if (expression instanceof Expression.SeasonOf) {
            return PERIOD | TokenClass.A_SEASON.bit();
        } else if (expression instanceof Expression.Decade) {
            return PERIOD | TokenClass.A_DECADE.bit();
        } else if (expression instanceof Expression.Century) {
            return PERIOD | TokenClass.A_CENTURY.bit();
        } else if (expression instanceof Expression.Shift shift) {
            return unit(shift.unit());
        } else if (expression instanceof Expression.Which which) {
            return of(which.named());
        } else if (expression instanceof Expression.Modified modified) {
            return of(modified.base());
        } else if (expression instanceof Expression.HolidayOf || expression instanceof Expression.OffsetFrom) {
            return DATE | TokenClass.A_DAY.bit();
        } else if (expression instanceof Expression.NthOf nth) {
            return nth.unit() == null ? DATE | TokenClass.A_DAY.bit() : unit(nth.unit());
        } else if (expression instanceof Expression.PartOfYear || expression instanceof Expression.FiscalYear) {
            return PERIOD;
        } else if (expression instanceof Expression.Clock) {
            return TokenClass.A_CLOCK.bit();
        } else if (expression instanceof Expression.PartOfDay) {
            return TokenClass.A_PART_OF_DAY.bit();
        } else if (expression instanceof Expression.Length) {
            return TokenClass.A_LENGTH.bit();
        } else if (expression instanceof Expression.Offset) {
            return TokenClass.AN_OFFSET.bit();
        }
        return 0;
    }

    private static long unit(Unit unit) {
        return switch (unit) {
            case DAY -> DATE | TokenClass.A_DAY.bit();
            case YEAR -> PERIOD | TokenClass.A_YEAR.bit();
            case MONTH -> PERIOD | TokenClass.A_MONTH.bit();
            case WEEK -> PERIOD | TokenClass.A_WEEK.bit();
            case SECOND, MINUTE, HOUR -> 0;
            default -> PERIOD;
        };
    }
}
