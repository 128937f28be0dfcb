package dev.dateline.time;

import java.util.List;

/** What a meaning needs a match to hold; every alternative of a rule is checked for it when the rules are loaded. */
enum Need {
    /** A part of a calendar date: a year, a month, a day or a weekday. */
    DATE_PART(
            "a year, month, day or weekday",
            TokenClass.YEARS | TokenClass.SHORT_YEARS | TokenClass.MONTHS | TokenClass.DAYS | TokenClass.WEEKDAYS),
    YEAR("<year>", TokenClass.YEARS),
    YEAR_OR_TWO_DIGITS("<year> or <year-two-digits>", TokenClass.YEARS | TokenClass.SHORT_YEARS),
    FISCAL_YEAR("<fiscal> or <year>", TokenClass.FISCAL.bit() | TokenClass.YEARS | TokenClass.SHORT_YEARS),
    MONTH("<month>", TokenClass.MONTHS),
    DAY("<day> or <day-ordinal>", TokenClass.DAYS),
    WEEKDAY("<weekday>", TokenClass.WEEKDAYS),
    /** What {@code <...:last>} binds. */
    LAST("<...:last>", Kind.LABEL, 0, 1),
    NUMERIC_DATE("<numeric-date>", TokenClass.NUMERIC_DATE.bit()),
    SEASON("<season>", TokenClass.SEASON.bit()),
    HOLIDAY("<holiday>", TokenClass.HOLIDAY.bit()),
    /** Something that comes every week or every year. */
    RECURRENCE(
            "<weekday>, <month>, <season> or <holiday>",
            TokenClass.WEEKDAYS | TokenClass.MONTHS | TokenClass.SEASON.bit() | TokenClass.HOLIDAY.bit()),
    ORDINAL("<ordinal>", TokenClass.ORDINAL.bit()),
    QUARTER("<ordinal> or <quarter>", TokenClass.ORDINAL.bit() | TokenClass.QUARTER.bit()),
    HALF("<ordinal> or <half>", TokenClass.ORDINAL.bit() | TokenClass.HALF.bit()),
    DECADE("<decade>", TokenClass.DECADE.bit()),
    CLOCK("<hour>, <clock> or <clock-meridiem>", TokenClass.HOUR.bit() | TokenClass.CLOCKS),
    CLOCK_DIGITS("<clock-digits>", TokenClass.CLOCK_DIGITS.bit()),
    HOUR("<hour> or <number>", TokenClass.HOUR.bit() | TokenClass.NUMBER.bit()),
    UNIT("<unit>", Kind.CLASS_OR_WORD, TokenClass.UNITS, 1),
    DAY_PART("<daypart>", Kind.CLASS_OR_WORD, TokenClass.DAYPART.bit(), 1),
    /** A unit, or an expression that an earlier layer read. */
    UNIT_OR_EXPRESSION(
            "<unit> or a class that starts with a-", Kind.CLASS_OR_WORD, TokenClass.UNITS | TokenClass.EXPRESSIONS, 1),
    /** An expression that an earlier layer read. */
    EXPRESSION("a class that starts with a-", TokenClass.EXPRESSIONS),
    TWO_EXPRESSIONS("two classes that start with a-", Kind.CLASS, TokenClass.EXPRESSIONS, 2);

    /** By what an element of a pattern meets a need. */
    private enum Kind {
        /** By its class, where it has no label of its own. */
        CLASS,
        /** By its class, or as a word that the lexicon lists in the class. */
        CLASS_OR_WORD,
        /** By the label {@link Bindings#LAST}. */
        LABEL
    }

    private final String expected;
    private final Kind kind;
    private final long classes;
    private final int count;

    Need(String expected, long classes) {
        this(expected, Kind.CLASS, classes, 1);
    }

    /**
     * @param classes the match must contain one of these classes
     * @param count how often
     */
    Need(String expected, Kind kind, long classes, int count) {
        this.expected = expected;
        this.kind = kind;
        this.classes = classes;
        this.count = count;
    }

    /** What the match must contain, as a rule writes it. */
    String expected() {
        return expected;
    }

    /** Whether every match of the sequence holds it. */
    boolean isMetBy(List<PatternParser.Element> sequence) {
        int met = 0;
        for (PatternParser.Element element : sequence) {
            met += isMetBy(element) ? 1 : 0;
        }
        return met >= count;
    }

    private boolean isMetBy(PatternParser.Element element) {
        boolean isOfClass = (element.classes() & classes) != 0;
        return switch (kind) {
            case CLASS -> isOfClass && element.isClass() && element.label().isEmpty();
            case CLASS_OR_WORD -> isOfClass;
            case LABEL -> element.label().equals(Bindings.LAST);
        };
    }
}
