package dev.dateline.time;

import java.util.List;

/**
 * A temporal rule: words that name a time, and what they mean.
 *
 * @param name unique among all rules
 * @param matches the sequences it matches
 * @param meaning what they mean
 * @param conditions what must or must not be around it
 * @param examples lines that a test reads
 */
record Rule(
        String name,
        List<List<PatternParser.Element>> matches,
        Meaning meaning,
        List<Condition> conditions,
        List<Example> examples) {

    Rule {
        matches = List.copyOf(matches);
        conditions = List.copyOf(conditions);
        examples = List.copyOf(examples);
    }

    /** On which side of the words a condition looks, and whether it requires or forbids. */
    enum Side {
        ONLY_AFTER(true, true),
        UNLESS_AFTER(true, false),
        ONLY_BEFORE(false, true),
        UNLESS_BEFORE(false, false);

        private final boolean looksBack;
        private final boolean isRequired;

        Side(boolean looksBack, boolean isRequired) {
            this.looksBack = looksBack;
            this.isRequired = isRequired;
        }
    }

    /** What must or must not be right beside the words: one of the sequences. */
    record Condition(Side side, List<List<PatternParser.Element>> sequences) {

        Condition {
            sequences = List.copyOf(sequences);
        }

        /** Whether it holds for the words at {@code [start, end)} of the items. */
        boolean holds(List<Item> items, int start, int end) {
            for (List<PatternParser.Element> sequence : sequences) {
                if (stands(sequence, items, start, end)) {
                    return side.isRequired;
                }
            }
            return !side.isRequired;
        }

        private boolean stands(List<PatternParser.Element> sequence, List<Item> items, int start, int end) {
            if (side.looksBack && isOpening(sequence)) {
                return start == 0;
            }
            int from = side.looksBack ? start - sequence.size() : end;
            if (from < 0 || from + sequence.size() > items.size()) {
                return false;
            }
            for (int i = 0; i < sequence.size(); i++) {
                if (!sequence.get(i).accepts(items.get(from + i))) {
                    return false;
                }
            }
            return true;
        }

        /** {@code <opening>} before the words is the start of the sentence. */
        private static boolean isOpening(List<PatternParser.Element> sequence) {
            return sequence.size() == 1 && sequence.get(0).classes() == TokenClass.OPENING.bit();
        }
    }

    /**
     * An example: this rule reads the words between square brackets in {@code text}, or all of it; a counterexample has no
     * brackets.
     *
     * @param matches whether the rule must match
     * @param text the words
     * @param anchor the publication date, or "" for none
     * @param value the expected TIMEX3 value, or "" if no time may be found
     * @param place file and line
     */
    record Example(boolean matches, String text, String anchor, String value, Place place) {}

    /** Whether all conditions hold. */
    boolean allows(List<Item> items, int start, int end) {
        for (Condition condition : conditions) {
            if (!condition.holds(items, start, end)) {
                return false;
            }
        }
        return true;
    }
}
