package dev.dateline.time;

/**
 * What a token that starts with a digit can be.
 *
 * @param classes bits of the {@link TokenClass classes} it can be; 0 where it is no number of the calendar or the clock
 * @param values what it says
 */
record NumberReading(long classes, Item.Values values) {

    static final NumberReading NONE = new NumberReading(0, Item.Values.NONE);

    static NumberReading of(Item.Values values, TokenClass... tokenClasses) {
        long classes = 0;
        for (TokenClass tokenClass : tokenClasses) {
            classes |= tokenClass.bit();
        }
        return new NumberReading(classes, values);
    }
}
