package dev.dateline.time;

/** How words modify a time: the {@code mod} attribute of TIMEX3 (TimeML 1.2.1, section 2.2.3). */
enum Modifier {
    START(true),
    MID(true),
    END(true),
    APPROX(true),
    BEFORE(false),
    AFTER(false),
    ON_OR_BEFORE(false),
    ON_OR_AFTER(false),
    LESS_THAN(false),
    MORE_THAN(false),
    EQUAL_OR_LESS(false),
    EQUAL_OR_MORE(false);

    private final boolean approximate;

    Modifier(boolean approximate) {
        this.approximate = approximate;
    }

    /** Whether EDTF writes it with a tilde. */
    boolean isApproximate() {
        return approximate;
    }
}
