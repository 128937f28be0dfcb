package dev.dateline.time;

/** Sets of {@link TokenClass} bits that several kinds of expressions share. */
final class ClassBits {

    static final long DAY = TokenClass.A_DATE.bit() | TokenClass.A_DAY.bit();
    static final long PERIOD = TokenClass.A_DATE.bit() | TokenClass.A_PERIOD.bit();

    private ClassBits() {}

    /** The classes of a time as long as a unit of the calendar. */
    static long of(Unit unit) {
        if (unit.isClock()) {
            return 0;
        }
        return switch (unit) {
            case DAY -> DAY;
            case WEEK -> PERIOD | TokenClass.A_WEEK.bit();
            case MONTH -> PERIOD | TokenClass.A_MONTH.bit();
            case YEAR -> PERIOD | TokenClass.A_YEAR.bit();
            default -> PERIOD;
        };
    }
}
