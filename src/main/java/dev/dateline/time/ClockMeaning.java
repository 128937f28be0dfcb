package dev.dateline.time;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words that name a time of the day: "7:30 p.m. EST", "five o'clock", "Monday morning". */
enum ClockMeaning implements Meaning.Plain {
    CLOCK("clock", Need.CLOCK),
    CLOCK_DIGITS("clock-digits", Need.CLOCK_DIGITS),
    O_CLOCK("oclock", Need.HOUR),
    PART_OF_DAY("part-of-day", Need.DAY_PART),
    PART_OF_WEEKDAY("part-of-weekday", Need.DAY_PART, Need.WEEKDAY),
    PART_OF_EXPRESSION("part-of-expression", Need.DAY_PART, Need.EXPRESSION),
    MORNING_OF("morning-of", Need.EXPRESSION);

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Need> needs;

    ClockMeaning(String label, Need... needs) {
        this.label = label;
        this.needs = List.of(needs);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public List<Need> needs() {
        return needs;
    }

    @Override
    public @Nullable Expression of(Bindings match) {
        return switch (this) {
            case CLOCK -> clock(match);
            case CLOCK_DIGITS -> digits(match);
            case O_CLOCK -> oClock(match);
            case PART_OF_DAY -> new PartOfDay(match.dayPart(), null);
            case PART_OF_WEEKDAY -> new PartOfDay(match.dayPart(), DateMeaning.recurrence(match));
            case PART_OF_EXPRESSION -> new PartOfDay(match.dayPart(), match.expression());
            case MORNING_OF -> new PartOfDay(DayPart.MORNING, match.expression());
        };
    }

    private static @Nullable Expression clock(Bindings match) {
        String zone = match.text(TokenClass.ZONE);
        String joined = match.text(TokenClass.CLOCK_MERIDIEM);
        if (joined != null) {
            String lower = joined.toLowerCase(Locale.ROOT);
            int letters = Math.max(lower.indexOf('a'), lower.indexOf('p'));
            return clock(lower.substring(0, letters), lower.charAt(letters) == 'p' ? 12 : 0, zone);
        }
        Item meridiem = match.item(TokenClass.MERIDIEM);
        int noon = meridiem == null ? -1 : meridiem.values().number();
        String said = match.text(TokenClass.CLOCK);
        return said == null ? time(match.number(TokenClass.HOUR.bit()), 0, noon, zone) : clock(said, noon, zone);
    }

    private static @Nullable Expression clock(String said, int noon, @Nullable String zone) {
        String[] parts = said.split("[:.]");
        return time(Integer.parseInt(parts[0]), parts.length > 1 ? Integer.parseInt(parts[1]) : 0, noon, zone);
    }

    private static @Nullable Expression digits(Bindings match) {
        int number = match.number(TokenClass.CLOCK_DIGITS.bit());
        return time(number / 100, number % 100, -1, match.text(TokenClass.ZONE));
    }

    private static @Nullable Expression oClock(Bindings match) {
        int hour = match.number(TokenClass.HOUR.bit() | TokenClass.NUMBER.bit());
        Item part = match.item(TokenClass.DAYPART);
        boolean isAfternoon = part != null && part.values().dayPart() != DayPart.MORNING;
        return hour < 1 ? null : time(hour, 0, hour <= 12 && isAfternoon ? 12 : -1, null);
    }

    /** @param noon 12 for p.m., 0 for a.m., -1 for neither */
    private static @Nullable Expression time(int hour, int minute, int noon, @Nullable String zone) {
        boolean isBeyondTheDay = hour > 24 || hour == 24 && minute > 0;
        if (isBeyondTheDay || minute > 59 || noon >= 0 && hour > 12) {
            return null;
        }
        int full = noon < 0 ? hour : hour % 12 + noon;
        return new ClockTime(full, minute, zone, null);
    }
}
