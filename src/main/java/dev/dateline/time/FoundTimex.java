package dev.dateline.time;

import dev.dateline.text.Span;
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

    /** The day, where the words state day, month and year; else null. */
    public @Nullable LocalDate fullDate() {
        CalendarDate date = expression.date();
        MonthDay day = monthDay();
        return date != null
                        && day != null
                        && date.isFullDate()
                        && day.isValidYear(date.year().number())
                ? day.atYear(date.year().number())
                : null;
    }

    /** Month and day, where the words state both; else null. */
    public @Nullable MonthDay monthDay() {
        CalendarDate date = expression.date();
        return date != null && date.month() > 0 && date.day() > 0 ? MonthDay.of(date.month(), date.day()) : null;
    }

    /** The weekday, where the words state one; else null. */
    public @Nullable DayOfWeek weekday() {
        CalendarDate date = expression.date();
        return date != null && date.weekday() > 0 ? DayOfWeek.of(date.weekday()) : null;
    }

    /** Whether the words are relative to the time of writing: "yesterday", "last week". */
    public boolean isDeictic() {
        return expression.isDeictic();
    }

    /** The year, where the words state one in full; else null. */
    public @Nullable Integer fullYear() {
        CalendarDate date = expression.date();
        return date != null && date.year().kind() == StatedYear.Kind.FULL
                ? Integer.valueOf(date.year().number())
                : null;
    }

    /** Whether the words state a month or a day. */
    boolean isFinerThanYear() {
        CalendarDate date = expression.date();
        return date != null && !date.isYear();
    }

    @Override
    public String toString() {
        return text + " [" + span.start() + ", " + span.end() + ") by " + rule;
    }
}
