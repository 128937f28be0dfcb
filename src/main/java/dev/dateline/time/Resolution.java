package dev.dateline.time;

/**
 * What expressions are resolved with.
 *
 * @param context the state of the text they are in
 * @param recurrences finds the year and the weekday words mean
 */
record Resolution(TextContext context, RecurrenceResolver recurrences) {

    static Resolution in(TextContext context) {
        return new Resolution(context, new RecurrenceResolver(context));
    }
}
