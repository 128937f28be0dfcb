package dev.dateline.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Words that stand for the classes of temporal rules, so that sentences can be made of the rules themselves. */
final class SampleWords {

    private static final Map<TokenClass, List<String>> WORDS = new EnumMap<>(TokenClass.class);

    static {
        put(TokenClass.MONTH, "April", "Sept.", "May", "February");
        put(TokenClass.MONTH_NAME, "January", "November");
        put(TokenClass.MONTH_WORD, "March", "May");
        put(TokenClass.WEEKDAY, "Monday", "Thurs.");
        put(TokenClass.WEEKDAY_NAME, "Friday", "Sunday");
        put(TokenClass.UNIT, "second", "days", "weekend", "fortnights", "season", "centuries", "decade", "quarters");
        put(TokenClass.UNIT_SINGULAR, "minute", "hour", "night", "week", "month", "year", "century");
        put(TokenClass.UNIT_PLURAL, "seconds", "nights", "weekends", "months", "years", "decades");
        put(TokenClass.SEASON, "spring", "winter", "fall");
        put(TokenClass.DAYPART, "morning", "afternoon", "night", "daytime");
        put(TokenClass.HOLIDAY, "Christmas", "Ramadan", "Good Friday", "Thanksgiving Day");
        put(
                TokenClass.NUMBER,
                "3",
                "0",
                "twenty-five",
                "half",
                "3.5",
                "10,000",
                "two hundred",
                "99999999999",
                "100,000");
        put(TokenClass.VAGUE_NUMBER, "several", "countless");
        put(TokenClass.ORDINAL, "first", "last", "21st", "second", "99999999999th", "hundredth");
        put(TokenClass.DAY_ORDINAL, "1st", "31st", "30th");
        put(TokenClass.DAY, "1", "29", "31");
        put(TokenClass.HOUR, "0", "7", "24");
        put(TokenClass.SHORT_NUMBER, "0", "7", "480", "9999");
        put(TokenClass.TWO_DIGITS, "00", "42", "75", "99");
        put(TokenClass.YEAR, "1000", "1914", "2100");
        put(TokenClass.RECENT_YEAR, "1900", "2019");
        put(TokenClass.YEAR_TWO_DIGITS, "'99", "'00");
        put(TokenClass.DECADE, "1990s", "'90s", "nineties", "100s");
        put(TokenClass.NUMERIC_DATE, "2019-04-07", "04/07/2019", "0000-01-01", "31.12.9999", "1/2/03");
        put(TokenClass.CLOCK, "10:30", "17.45", "24:00");
        put(TokenClass.CLOCK_DIGITS, "0930", "2359");
        put(TokenClass.CLOCK_MERIDIEM, "7pm", "5:30PM");
        put(TokenClass.MERIDIEM, "a.m.", "pm");
        put(TokenClass.ZONE, "GMT", "ET", "IST");
        put(TokenClass.QUARTER, "Q1", "Q4");
        put(TokenClass.HALF, "H1", "H2");
        put(TokenClass.FISCAL, "FY2010", "FY09");
        put(TokenClass.DASH, "-", "–");
        put(TokenClass.CAPITALIZED, "Springfield", "Mayor");
        put(TokenClass.PLURAL, "ships", "talks");
        put(TokenClass.OPENING, "");
        put(TokenClass.A_DAY, "April 5, 2019", "tomorrow", "Christmas Eve", "the 20th of May");
        put(TokenClass.A_WEEKDAY, "Friday", "last Tuesday");
        put(TokenClass.A_MONTH, "May 1990", "next month");
        put(TokenClass.A_YEAR, "1945", "2019", "that year", "490 BC");
        put(TokenClass.A_SEASON, "the summer of 1916", "last winter");
        put(TokenClass.A_DECADE, "the 1960s");
        put(TokenClass.A_CENTURY, "the 19th century", "the 1st century");
        put(TokenClass.A_DATE, "March 1981", "yesterday", "the third quarter of 2010");
        put(TokenClass.A_PERIOD, "2011", "this week", "fiscal 2010", "the 5th century BC");
        put(TokenClass.A_CLOCK, "8:30 p.m.", "1700 GMT");
        put(TokenClass.A_PART_OF_DAY, "midnight", "this morning", "tonight");
        put(TokenClass.A_LENGTH, "three days", "two and a half years", "several months", "100,000 years");
        put(TokenClass.AN_OFFSET, "two years ago", "ten weeks later");
        put(TokenClass.A_WEEK, "last week", "next week");
        put(TokenClass.A_MONTH_DAY, "May 22", "September 9, 1812");
    }

    private SampleWords() {}

    private static void put(TokenClass tokenClass, String... words) {
        WORDS.put(tokenClass, List.of(words));
    }

    static List<String> of(TokenClass tokenClass) {
        return WORDS.getOrDefault(tokenClass, List.of());
    }

    /** Words that a sequence matches, those of classes chosen at random. */
    static String of(List<PatternParser.Element> sequence, Vocabulary vocabulary, RandomGenerator random) {
        List<String> words = new ArrayList<>();
        for (PatternParser.Element element : sequence) {
            if (element.isClass()) {
                List<String> samples = of(TokenClass.ofBit(element.classes()));
                words.add(samples.get(random.nextInt(samples.size())));
            } else {
                words.add(vocabulary.word(element.word()));
            }
        }
        return String.join(" ", words).replace(" 's", "'s").strip();
    }

    /** Words that a rule reads: one of its sequences, with what its conditions ask for around it. */
    static String of(Rule rule, List<PatternParser.Element> sequence, Vocabulary vocabulary, RandomGenerator random) {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (Rule.Condition condition : rule.conditions()) {
            List<PatternParser.Element> beside = condition
                    .sequences()
                    .get(random.nextInt(condition.sequences().size()));
            switch (condition.side()) {
                case ONLY_AFTER -> before.append(of(beside, vocabulary, random)).append(' ');
                case ONLY_BEFORE -> after.append(' ').append(of(beside, vocabulary, random));
                case UNLESS_AFTER, UNLESS_BEFORE -> {}
            }
        }
        return (before + of(sequence, vocabulary, random) + after).strip();
    }
}
