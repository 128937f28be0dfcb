package dev.dateline.time;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of tokens as the rules see it: a word, a number, or a time expression read before.
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
     * Whole numbers (months, days, hours), a count, a text (a zone, a numeric date), and a feast.
     *
     * @param count of something; negative where it is unknown
     */
    record Values(
            int number,
            double count,
            @Nullable String text,
            @Nullable Holiday holiday) {
        static final Values NONE = new Values(0, 0, null);

        Values(int number, double count, @Nullable String text) {
            this(number, count, text, null);
        }

        static Values of(int number) {
            return new Values(number, number, null);
        }

        static Values of(Holiday holiday) {
            return new Values(0, 0, null, holiday);
        }

        Values withText(String said) {
            return new Values(number, count, said);
        }
    }

    /** The feast named here, or null. */
    @Nullable
    Holiday holiday() {
        return values.holiday();
    }

    boolean is(TokenClass tokenClass) {
        return (classes & tokenClass.bit()) != 0;
    }
}
