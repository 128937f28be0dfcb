package dev.dateline.time;

/**
 * The distance of a time from an event: "three days after Haftar launched the offensive" is 3 {@link Grain#DAY} AFTER
 * what follows the words.
 *
 * @param amount how many units, at least 0; 0 means the unit of the event itself ("the day of the vote")
 * @param unit what is counted
 * @param direction on which side of the event
 */
public record EventOffset(int amount, Grain unit, Direction direction) {

    /** On which side of an event a time is. */
    public enum Direction {
        BEFORE(-1),
        AFTER(1);

        private final int sign;

        Direction(int sign) {
            this.sign = sign;
        }

        /** -1 before, 1 after. */
        int sign() {
            return sign;
        }
    }

    public EventOffset {
        if (amount < 0) {
            throw new IllegalArgumentException("event offset of " + amount + " is not at least 0");
        }
    }
}
