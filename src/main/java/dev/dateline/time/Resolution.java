package dev.dateline.time;

import org.jspecify.annotations.Nullable;

/**
 * What expressions are resolved with.
 *
 * @param context where in which text they stand
 * @param recurrences finds the year and the weekday words mean
 */
record Resolution(TextContext context, RecurrenceResolver recurrences) {

    static Resolution in(TextContext context) {
        return new Resolution(context, new RecurrenceResolver(context));
    }

    /** The day of a time of the day: the one stated, else the last one named, else that of publication. */
    Resolved day(@Nullable Expression stated) {
        if (stated != null) {
            return stated.resolve(this);
        }
        TextContext.Base base = context.base(Reference.TEXT, Unit.DAY);
        return base == null ? Resolved.unknown("XXXX-XX-XX") : Resolved.day(base.day(), base.basis());
    }
}
