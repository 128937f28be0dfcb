package dev.dateline.time;

import org.jspecify.annotations.Nullable;

/**
 * A sequence of tokens as the rules see it: a word, a number, or a time expression read before.
 *
 * @param first index of its first token
 * @param end one past the index of its last token
 * @param word the word's number in the rules' vocabulary, or 0
 * @param classes bits of {@link TokenClass}
 * @param values what it means as one of its classes
 * @param found what has been read here, or null
 */
record Item(
        int first,
        int end,
        int word,
        long classes,
        Values values,
        @Nullable Found found) {

    /** A time expression and the rule that read it. */
    record Found(Expression expression, String rule) {}

    /**
     * What an item says as one of its classes.
     *
     * @param number a whole number: of a month, a day, an hour; negative where it is none
     * @param count of something; negative where it is unknown
     * @param text a zone, a numeric date, a time of the clock
     */
    record Values(
            int number,
            double count,
            @Nullable String text,
            @Nullable Unit unit,
            @Nullable DayPart dayPart,
            @Nullable Season season,
            @Nullable Holiday holiday) {
        static final Values NONE = new Values(0, 0, null);

        Values(int number, double count, @Nullable String text) {
            this(number, count, text, null, null, null, null);
        }

        static Values of(int number) {
            return new Values(number, number, null);
        }

        static Values of(Holiday holiday) {
            return new Values(0, 0, null, null, null, null, holiday);
        }

        Values withNumber(int said, double counted) {
            return new Values(said, counted, text, unit, dayPart, season, holiday);
        }

        Values withText(String said) {
            return new Values(number, count, said, unit, dayPart, season, holiday);
        }

        Values withUnit(Unit said) {
            return new Values(number, count, text, said, dayPart, season, holiday);
        }

        Values withDayPart(DayPart said) {
            return new Values(number, count, text, unit, said, season, holiday);
        }

        Values withSeason(Season said) {
            return new Values(number, count, text, unit, dayPart, said, holiday);
        }
    }

    boolean is(TokenClass tokenClass) {
        return (classes & tokenClass.bit()) != 0;
    }
}
