package dev.dateline.time;

/**
 * How words state a year.
 *
 * @param kind whether in full, with two digits, from another year or not at all
 * @param number the year (0 is 1 BC), its two digits, or how many years away
 * @param reference what a year some years away is relative to
 */
record StatedYear(Kind kind, int number, Reference reference) {

    enum Kind {
        UNSTATED,
        FULL,
        TWO_DIGITS,
        SHIFTED
    }

    static final StatedYear UNSTATED = new StatedYear(Kind.UNSTATED, 0, Reference.TEXT);

    /** A year in full; 0 is 1 BC. */
    static StatedYear of(int number) {
        return new StatedYear(Kind.FULL, number, Reference.TEXT);
    }

    /** A year of an unstated century: '90. */
    static StatedYear ofTwoDigits(int number) {
        return new StatedYear(Kind.TWO_DIGITS, number, Reference.TEXT);
    }

    /** "last year", "that year". */
    static StatedYear shifted(int amount, Reference reference) {
        return new StatedYear(Kind.SHIFTED, amount, reference);
    }

    /** Whether it is the year 0, which words never mean. */
    boolean isZero() {
        return kind == Kind.FULL && number == 0;
    }

    boolean isStated() {
        return kind != Kind.UNSTATED;
    }
}
