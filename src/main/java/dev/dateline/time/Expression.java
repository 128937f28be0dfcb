package dev.dateline.time;

import org.jspecify.annotations.Nullable;

/**
 * What time words mean before it is known when they were written: small values composed of each other, free of text and of
 * anchors (after timenorm: Bethard 2013, "A Synchronous Context Free Grammar for Time Normalization").
 */
sealed interface Expression
        permits Recurrence,
                PartOfYear,
                FiscalYear,
                Decade,
                Century,
                Shift,
                Offset,
                OffsetFrom,
                ExactOffset,
                WeekdayOfWeek,
                NeighboringRecurrence,
                PartOfDay,
                ClockTime,
                Length,
                LengthAt,
                FromEvent,
                Recurring,
                Modified,
                NthOf,
                Range,
                Vague,
                Nothing {

    /** DATE, TIME, DURATION or SET. */
    TimexType type();

    /** The bits of the {@link TokenClass classes} by which later rules name it. */
    long classes();

    /** Resolves which time it is. */
    Resolved resolve(Resolution resolution);

    /** Whether it is relative to the time of writing: "yesterday", "last week". */
    default boolean isDeictic() {
        return false;
    }

    /** The calendar date it states, or that of the day it states for a time of the day; null where it states none. */
    default @Nullable CalendarDate date() {
        return null;
    }

    /** The year, where it states a year and nothing else; else null. */
    default @Nullable StatedYear statedYear() {
        return null;
    }

    /** The same in a year; null where it takes none. */
    default @Nullable Expression withYear(StatedYear year) {
        return null;
    }

    /** The same time of the day on a day; null where it is none. */
    default @Nullable Expression onDay(Expression day) {
        return null;
    }

    /** The time as far away as it is long; null where it is no length. */
    default @Nullable Expression offset(EventOffset.Direction direction, Reference reference) {
        return null;
    }

    /** The same with what only the second of a pair states: "March" of "March and April 1918". */
    default Expression sharing(Expression partner) {
        return this;
    }

    /** What a modifier modifies, else this. */
    default Expression unmodified() {
        return this;
    }

    /** Resolves the day of a time of the day: the one stated, else the last one named, else that of publication. */
    static Resolved resolveDay(@Nullable Expression stated, Resolution resolution) {
        if (stated != null) {
            return stated.resolve(resolution);
        }
        TextContext.Base base = resolution.context().base(Reference.TEXT, Unit.DAY);
        return base == null ? Resolved.unknown(Unit.DAY.unknownValue()) : Resolved.day(base.day(), base.basis());
    }
}
