package dev.dateline.time;

import dev.dateline.text.Span;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** Words that name a time, before it is known which. */
public final class FoundTimex {

    private final Span span;
    private final String text;
    private final Expression expression;
    private final String rule;

    FoundTimex(int start, int end, String text, Expression expression, String rule) {
        this.span = new Span(start, end);
        this.text = text;
        this.expression = expression;
        this.rule = rule;
    }

    /** First UTF-16 code unit. */
    public int start() {
        return span.start();
    }

    /** One past the last UTF-16 code unit. */
    public int end() {
        return span.end();
    }

    /** Where the words stand. */
    public Span span() {
        return span;
    }

    /** The words. */
    public String text() {
        return text;
    }

    /** DATE, TIME, DURATION or SET. */
    public TimexType type() {
        return expression.type();
    }

    /** Name of the temporal rule that found it. */
    public String rule() {
        return rule;
    }

    /** What the words say. */
    Expression expression() {
        return expression;
    }

    /** The day, where the words say day, month and year; else null. */
    public @Nullable LocalDate fullDate() {
        try {
            return calendar() instanceof Expression.Calendar date && date.isFullDate()
                    ? LocalDate.of(date.year().number(), date.month(), date.day())
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Month and day, where the words say both; else null. */
    public @Nullable MonthDay monthDay() {
        return calendar() instanceof Expression.Calendar date && date.month() > 0 && date.day() > 0
                ? MonthDay.of(date.month(), date.day())
                : null;
    }

    /** The weekday, where the words say one; else null. */
    public @Nullable DayOfWeek weekday() {
        return calendar() instanceof Expression.Calendar date && date.weekday() > 0
                ? DayOfWeek.of(date.weekday())
                : null;
    }

    /** Whether the words are reckoned from the time of writing: "yesterday", "last week", "now". */
    public boolean isDeictic() {
        Expression base = expression instanceof Expression.Modified modified ? modified.base() : expression;
        return base instanceof Expression.Shift shift && shift.reference() == Reference.SPEECH
                || base instanceof Expression.Offset offset && offset.reference() == Reference.SPEECH
                || base instanceof Expression.Which which && which.reference() == Reference.SPEECH
                || base instanceof Expression.LengthAt length && length.reference() == Reference.SPEECH;
    }

    /** The year, where the words say one in full; else null. */
    public @Nullable Integer fullYear() {
        return calendar() instanceof Expression.Calendar date && date.year().kind() == Expression.Year.Kind.FULL
                ? date.year().number()
                : null;
    }

    /** Whether the words say a month or a day. */
    boolean isFinerThanYear() {
        return calendar() instanceof Expression.Calendar date && !date.isYear();
    }

    private @Nullable Expression calendar() {
        Expression base = expression instanceof Expression.Modified modified ? modified.base() : expression;
        if (base instanceof Expression.Clock clock) {
            base = clock.day();
        } else if (base instanceof Expression.PartOfDay part) {
            base = part.day();
        }
        return base;
    }

    @Override
    public String toString() {
        return text + " [" + span.start() + ", " + span.end() + ") by " + rule;
    }
}
