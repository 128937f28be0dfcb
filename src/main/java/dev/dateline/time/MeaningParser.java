package dev.dateline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads the {@code means} line of a rule: the name of a meaning and its arguments. */
final class MeaningParser {

    private static final Map<String, Meaning> PLAIN = new HashMap<>();
    private static final Set<String> WITH_ARGUMENTS = Set.of(
            "nothing",
            "day",
            "shift",
            "vague",
            "recurring",
            "day-part",
            "day-part-shift",
            "unit-shift",
            "recurrence",
            "part-of-day-shift",
            "offset",
            "offset-of-length",
            "length-at",
            "unit-at",
            "offset-from",
            "from-event",
            "modified");

    static {
        add(DateMeaning.values());
        add(PeriodMeaning.values());
        add(LengthMeaning.values());
        add(ClockMeaning.values());
        add(CombinedMeaning.values());
    }

    private final List<String> words;
    private int read = 1;

    private MeaningParser(String line) {
        words = List.of(line.split(" "));
    }

    private static void add(Meaning.Plain... meanings) {
        for (Meaning.Plain meaning : meanings) {
            PLAIN.put(meaning.label(), meaning);
        }
    }

    /**
     * The meaning a line names.
     *
     * @throws IllegalArgumentException as {@code read, expected}, where the name or an argument is unknown or the arguments
     *     are too few or too many
     */
    static Meaning parse(String line) {
        MeaningParser parser = new MeaningParser(line);
        Meaning meaning = parser.meaning(parser.words.get(0));
        if (parser.read < parser.words.size()) {
            throw new IllegalArgumentException(
                    "read '" + parser.words.get(parser.read) + "' after '" + line + "', expected the end of the line");
        }
        return meaning;
    }

    private Meaning meaning(String name) {
        Meaning plain = PLAIN.get(name);
        if (plain != null) {
            return plain;
        } else if (!WITH_ARGUMENTS.contains(name)) {
            Set<String> known = new TreeSet<>(PLAIN.keySet());
            known.addAll(WITH_ARGUMENTS);
            throw new IllegalArgumentException("read means '" + name + "', expected one of " + known);
        }
        return switch (name) {
            case "unit-shift" -> shifted(ShiftedMeaning.Kind.UNIT);
            case "recurrence" -> shifted(ShiftedMeaning.Kind.RECURRENCE);
            case "part-of-day-shift" -> shifted(ShiftedMeaning.Kind.PART_OF_DAY);
            case "offset" -> directed(DirectedMeaning.Kind.OFFSET);
            case "offset-of-length" -> directed(DirectedMeaning.Kind.OFFSET_OF_LENGTH);
            case "length-at" -> directed(DirectedMeaning.Kind.LENGTH);
            case "unit-at" -> directed(DirectedMeaning.Kind.UNIT);
            case "offset-from" -> new AnchoredMeaning(AnchoredMeaning.Kind.TIME, direction());
            case "from-event" -> new AnchoredMeaning(AnchoredMeaning.Kind.EVENT, direction());
            case "modified" -> new ModifiedMeaning(Labels.oneOf(Modifier.class, next("a modifier")));
            default -> new FixedMeaning(fixed(name));
        };
    }

    private Expression fixed(String name) {
        return switch (name) {
            case "nothing" -> new Nothing();
            case "day" -> day();
            case "shift" -> new Shift(unit(), number(), reference());
            case "vague" ->
                new Vague(Labels.oneOf(VagueTime.class, next("a vague time")).name());
            case "recurring" -> new Recurring(recurring());
            case "day-part" -> new PartOfDay(dayPart(), null);
            case "day-part-shift" -> new PartOfDay(dayPart(), new Shift(Unit.DAY, number(), reference()));
            default -> throw new IllegalStateException("no meaning '" + name + "'");
        };
    }

    private Expression day() {
        int year = number();
        int month = number();
        int day = number();
        try {
            LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "read " + year + " " + month + " " + day + ", expected year, month and day", e);
        }
        return new CalendarDate(StatedYear.of(year), month, day, 0);
    }

    /** {@code recurring 3 month}, or {@code recurring some week}: the value of a unit that is not known which. */
    private String recurring() {
        String count = next("a number or 'some'");
        Unit unit = unit();
        return count.equals("some") ? unit.unknownValue() : unit.duration(Labels.wholeNumber(count));
    }

    private Meaning shifted(ShiftedMeaning.Kind kind) {
        return new ShiftedMeaning(kind, number(), reference());
    }

    private Meaning directed(DirectedMeaning.Kind kind) {
        return new DirectedMeaning(kind, direction(), reference());
    }

    private int number() {
        return Labels.wholeNumber(next("a whole number"));
    }

    private Unit unit() {
        return Labels.oneOf(Unit.class, next("a unit"));
    }

    private DayPart dayPart() {
        return Labels.oneOf(DayPart.class, next("a part of the day"));
    }

    private Reference reference() {
        return Labels.oneOf(Reference.class, next("a reference"));
    }

    private EventOffset.Direction direction() {
        return Labels.oneOf(EventOffset.Direction.class, next("a direction"));
    }

    private String next(String expected) {
        if (read >= words.size()) {
            throw new IllegalArgumentException(
                    "read '" + String.join(" ", words) + "', expected " + expected + " after it");
        }
        return words.get(read++);
    }
}
