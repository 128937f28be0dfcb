package dev.dateline.tagging;

/** Mixes values into 64-bit hashes (multiplicative steps and the finaliser of Steele et al. 2014, SplitMix). */
public final class Hash {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final long SHIFT = 0xD1342543DE82EF95L;

    private Hash() {}

    /** The hash after one more value; small values after adjacent hashes give distant hashes. */
    public static long step(long hash, long value) {
        long mixed = (hash * SHIFT + value) * STEP;
        return mixed ^ (mixed >>> 29);
    }

    /** A hash whose every bit depends on every bit of {@code value}. */
    public static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
