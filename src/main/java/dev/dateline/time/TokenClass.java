package dev.dateline.time;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Classes of words and numbers that temporal rules name as {@code <class>}. */
enum TokenClass {
    /** A month, short forms included; its value is 1 to 12. */
    MONTH,
    /** A month whose name is no other word, in full. */
    MONTH_NAME,
    /** A month that is a word or a name too: March, April, May, June, August. */
    MONTH_WORD,
    /** A weekday, short forms included; Monday is 1. */
    WEEKDAY,
    /** A weekday in full. */
    WEEKDAY_NAME,
    /** A unit of time, singular or plural. */
    UNIT,
    UNIT_SINGULAR,
    UNIT_PLURAL,
    SEASON,
    DAYPART,
    HOLIDAY,
    /** A count, in digits or words: 3, 3.5, 10,000, twenty-five. */
    NUMBER,
    /** A count that is not known: several, few. */
    VAGUE_NUMBER,
    /** 1st, twenty-first, third; "last" and "final" are -1. */
    ORDINAL,
    /** An ordinal in digits, 1st to 31st. */
    DAY_ORDINAL,
    /** A bare number from 1 to 31. */
    DAY,
    /** A bare number from 0 to 24. */
    HOUR,
    /** A bare number from 1 to 4 digits. */
    SHORT_NUMBER,
    /** Two digits: 00 to 99. */
    TWO_DIGITS,
    /** Four digits from 1000 to 2100. */
    YEAR,
    /** Four digits from 1900 to 2099: a year of the 20th or 21st century. */
    RECENT_YEAR,
    /** '99. */
    YEAR_TWO_DIGITS,
    /** 1990s, '90s, nineties. */
    DECADE,
    /** 2019-04-07, 04/07/2019. */
    NUMERIC_DATE,
    /** 10:30, 17.45. */
    CLOCK,
    /** Four digits that can be read as hours and minutes: 0930, 1700. */
    CLOCK_DIGITS,
    /** 7pm, 5:30PM in one. */
    CLOCK_MERIDIEM,
    /** a.m. is 0, p.m. is 12. */
    MERIDIEM,
    ZONE,
    /** Q1 to Q4. */
    QUARTER,
    /** H1, H2. */
    HALF,
    /** FY2010. */
    FISCAL,
    /** A hyphen or dash. */
    DASH,
    /** Starts with a capital and is none of the words the rules know. */
    CAPITALIZED,
    /** A word in small letters ending in s, none the rules know: may be a plural. */
    PLURAL,
    /** The first token of a sentence. */
    OPENING,
    /** What has been read before: a day of the calendar, a weekday … */
    A_DAY,
    A_WEEKDAY,
    A_MONTH,
    A_YEAR,
    A_SEASON,
    A_DECADE,
    A_CENTURY,
    /** Any calendar time of a day or longer. */
    A_DATE,
    /** A calendar time longer than a day. */
    A_PERIOD,
    A_CLOCK,
    A_PART_OF_DAY,
    A_LENGTH,
    /** A time some length from another: "two days later". */
    AN_OFFSET,
    /** A week of the calendar. */
    A_WEEK,
    /** A day said by its month. */
    A_MONTH_DAY;

    static final long YEARS = YEAR.bit() | RECENT_YEAR.bit() | SHORT_NUMBER.bit();
    static final long SHORT_YEARS = YEAR_TWO_DIGITS.bit() | TWO_DIGITS.bit();
    static final long MONTHS = MONTH.bit() | MONTH_NAME.bit() | MONTH_WORD.bit();
    static final long DAYS = DAY.bit() | DAY_ORDINAL.bit();
    static final long WEEKDAYS = WEEKDAY.bit() | WEEKDAY_NAME.bit();
    static final long CLOCKS = CLOCK.bit() | CLOCK_MERIDIEM.bit();
    static final long UNITS = UNIT.bit() | UNIT_SINGULAR.bit() | UNIT_PLURAL.bit();

    /** The bits of all classes of what has been read before. */
    static final long EXPRESSIONS = -1L << A_DAY.ordinal() & (1L << A_MONTH_DAY.ordinal() + 1) - 1;

    private static final Map<String, TokenClass> BY_LABEL = new HashMap<>();

    static {
        for (TokenClass tokenClass : values()) {
            BY_LABEL.put(Labels.of(tokenClass), tokenClass);
        }
    }

    /** The bit it takes in a set of classes. */
    long bit() {
        return 1L << ordinal();
    }

    /** How rules write it: {@code <month-name>}. */
    String written() {
        return "<" + Labels.of(this) + ">";
    }

    /** The class with a bit. */
    static TokenClass ofBit(long bit) {
        return values()[Long.numberOfTrailingZeros(bit)];
    }

    /** All names, for messages. */
    static String labels() {
        return Arrays.stream(values()).map(Labels::of).collect(Collectors.joining(", "));
    }

    /** The class of that name. */
    static TokenClass of(String label) {
        TokenClass known = BY_LABEL.get(label);
        if (known == null) {
            throw new IllegalArgumentException("read <" + label + ">, expected one of " + labels());
        }
        return known;
    }
}
