package dev.dateline.tagging;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Restores the spelling of running text for words of sentences in capitals or title case (after Lita et al. 2003,
 * "tRuEcasIng"): by what is known of the word, of its two neighbours, of listed names, and by how the rest of the text spells it.
 * For one text and one thread.
 *
 * <p>What the lexicon keeps of a word: in the low seven bits the log-odds of a capital in units of 1/{@value #UNITS}, 64
 * standing for even odds, and in the bit above whether its form with a capital is all capitals. Of a pair of words it keeps by
 * how much the neighbour changes these odds, on the same scale.
 */
final class Truecaser {

    /** Units of log-odds to one. */
    static final int UNITS = 8;

    /** The value for even odds, or for no change. */
    static final int EVEN = 64;

    /** Set where the form with a capital is all capitals. */
    static final int UPPER = 128;

    private static final int MASK = 127;
    /** Odds of a capital of an unknown word; it is mostly a name. */
    private static final int UNKNOWN = 2 * UNITS;

    /** Odds of a capital of a word in a listed name. */
    private static final int LISTED = 2 * UNITS;

    private static final int SEEN = 2 * UNITS;
    private static final int MOST_SEEN = 5 * UNITS;

    /** How a text spells a word inside its sentences. */
    private static final class Seen {
        int odds;
        String capital = "";
    }

    private final Lexicon lexicon;
    private final Map<Long, Seen> seen = new HashMap<>();

    Truecaser(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Learns from a word inside a sentence of mixed case. */
    void learn(Word word) {
        if (!word.isCapitalised() && !word.hasLower()) {
            return;
        }
        Seen here = seen.computeIfAbsent(word.lower(), w -> new Seen());
        if (word.isCapitalised()) {
            here.odds += SEEN;
            here.capital = word.text();
        } else {
            here.odds -= SEEN;
        }
    }

    /** The log-odds of a capital of each word of a sentence, on the scale of the lexicon. */
    int[] odds(Word[] words, int from, int to) {
        int[] first = new int[to - from];
        for (int i = from; i < to; i++) {
            first[i - from] = odds(words, i, from, to, null);
        }
        int[] odds = new int[to - from];
        for (int i = from; i < to; i++) {
            odds[i - from] = odds(words, i, from, to, first);
        }
        for (int i = from; i < to; i++) {
            raise(words, i, to, odds, from);
        }
        return odds;
    }

    /** Gives the words of the longest listed name at {@code at} capitals together, where one of them has its own. */
    private void raise(Word[] words, int at, int to, int[] odds, int from) {
        long phrase = Lexicon.phrase(0, words[at]);
        boolean isCapital = odds[at - from] >= 0;
        int end = at;
        for (int i = at + 1; i < Math.min(to, at + Lexicon.LONGEST); i++) {
            phrase = Lexicon.phrase(phrase, words[i]);
            isCapital |= odds[i - from] >= 0;
            end = isCapital && lexicon.listsOf(phrase) != 0 ? i + 1 : end;
        }
        for (int i = at; i < end; i++) {
            odds[i - from] = Math.max(odds[i - from], LISTED);
        }
    }

    /** The log-odds at {@code at}; where a neighbour carries no information by itself, its likely capital counts by half. */
    private int odds(Word[] words, int at, int from, int to, int @Nullable [] first) {
        Word word = words[at];
        int known = lexicon.spellingOf(word.lower());
        int odds = known == 0 ? UNKNOWN : (known & MASK) - EVEN;
        if (known != 0 && at > from) {
            int change = change(Lexicon.after(words[at - 1].lower(), word.lower()));
            odds += change == 0 && first != null && at - 1 > from
                    ? change(Lexicon.after(mark(words[at - 1], first[at - 1 - from] >= 0), word.lower())) / 2
                    : change;
        }
        if (known != 0 && at + 1 < to) {
            int change = change(Lexicon.before(words[at + 1].lower(), word.lower()));
            odds += change == 0 && first != null
                    ? change(Lexicon.before(mark(words[at + 1], first[at + 1 - from] >= 0), word.lower())) / 2
                    : change;
        }
        Seen here = seen.get(word.lower());
        return here == null ? odds : odds + Math.max(-MOST_SEEN, Math.min(MOST_SEEN, here.odds));
    }

    /** Represents any neighbour with a capital (1), any other word (2), or any mark (3). */
    static long mark(Word neighbour, boolean isCapital) {
        return !neighbour.isCapitalised() && !neighbour.hasLower() ? 3 : isCapital ? 1 : 2;
    }

    /** The odds of a capital in six steps, from 1, practically never, to 6, practically always. */
    static int sureness(int odds) {
        int steps = Math.floorDiv(odds, 2 * UNITS);
        return Math.max(1, Math.min(6, 4 + steps));
    }

    /** The spelling of a word with the given log-odds of a capital in a sentence of capitals or title case. */
    String spelling(Word word, int odds, WordSequence.Casing casing) {
        String text = word.text();
        boolean isUpper = casing == WordSequence.Casing.UPPER;
        if (!word.isCapitalised()) {
            return isUpper ? text.toLowerCase(Locale.ROOT) : text;
        }
        if (!isUpper && word.isUpper() && text.length() > 1) {
            return text;
        }
        if (odds < 0) {
            return text.toLowerCase(Locale.ROOT);
        }
        Seen here = seen.get(word.lower());
        if (here != null && !here.capital.isEmpty()) {
            return here.capital;
        }
        boolean isAcronym = (lexicon.spellingOf(word.lower()) & UPPER) != 0;
        return isAcronym ? text.toUpperCase(Locale.ROOT) : isUpper ? capitalised(text) : text;
    }

    private int change(long neighbours) {
        int change = lexicon.changeOf(neighbours);
        return change == 0 ? 0 : (change & MASK) - EVEN;
    }

    private static String capitalised(String upper) {
        if (upper.chars().noneMatch(c -> "AEIOUY".indexOf(c) >= 0)) {
            return upper;
        }
        String lower = upper.toLowerCase(Locale.ROOT);
        int inner = lower.startsWith("mc") || lower.startsWith("o'") ? 2 : 0;
        return inner > 0 && upper.length() > 3
                ? upper.charAt(0) + lower.substring(1, inner) + upper.charAt(inner) + lower.substring(inner + 1)
                : upper.charAt(0) + lower.substring(1);
    }

    /** How surely a word is spelt with a capital, by what the lexicon keeps of it: 1 never to 5 always, 0 unknown. */
    static int habit(int known) {
        if (known == 0) {
            return 0;
        }
        int odds = (known & MASK) - EVEN;
        return odds < -3 * UNITS ? 1 : odds < -UNITS ? 2 : odds <= UNITS ? 3 : odds <= 3 * UNITS ? 4 : 5;
    }
}
