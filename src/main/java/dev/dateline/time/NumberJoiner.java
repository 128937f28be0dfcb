package dev.dateline.time;

import dev.dateline.tagging.TaggedText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Joins "twenty" "-" "five", "two" "hundred", "3" "million" to one number, and "twenty" "-" "first" to one ordinal. */
final class NumberJoiner {

    private static final int DOZEN = 12;
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1_000;

    private final Lexicon lexicon;

    NumberJoiner(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The number that starts with an item, with what is joined to it before {@code end}. */
    Item join(TaggedText text, Item first, int end) {
        double count = first.values().count();
        int at = first.end();
        while (at < end) {
            boolean isHyphen = text.token(at).text().equals("-") && at + 1 < end;
            int index = isHyphen ? at + 1 : at;
            Lexicon.Word next = number(text.token(index).text());
            if (next == null) {
                break;
            }
            double value = next.values().count();
            if ((next.anyCase() & TokenClass.ORDINAL.bit()) != 0) {
                if (!isUnitAfterTens(count, value) || first.is(TokenClass.SHORT_NUMBER)) {
                    break;
                }
                return item(first, index + 1, TokenClass.ORDINAL, count + value);
            }
            if (!isJoined(first, count, value, isHyphen)) {
                break;
            }
            count = isMultiplied(count, value) ? count * value : count + value;
            at = index + 1;
        }
        return at == first.end() ? first : item(first, at, TokenClass.NUMBER, count);
    }

    private static Item item(Item first, int end, TokenClass tokenClass, double count) {
        return new Item(first.first(), end, 0, tokenClass.bit(), new Item.Values((int) count, count, null), null);
    }

    /** A word for a number or an ordinal; null where it is none. */
    private Lexicon.@Nullable Word number(String token) {
        Lexicon.Word known = lexicon.word(token.toLowerCase(Locale.ROOT));
        long numbers = TokenClass.NUMBER.bit() | TokenClass.ORDINAL.bit();
        return known != null && (known.anyCase() & numbers) != 0 ? known : null;
    }

    private static boolean isJoined(Item first, double count, double value, boolean isHyphen) {
        if (isUnitAfterTens(count, value)) {
            return true;
        }
        boolean isDayBeforeDozen = first.is(TokenClass.DAY) && value == DOZEN;
        boolean isRest = count >= HUNDRED && count % HUNDRED == 0 && value < HUNDRED;
        return !isHyphen && !isDayBeforeDozen && (isScale(value) || isRest);
    }

    /** "twenty five" */
    private static boolean isUnitAfterTens(double count, double value) {
        boolean isTens = count >= 20 && count % 10 == 0 && count % HUNDRED != 0;
        return isTens && value >= 1 && value < 10;
    }

    private static boolean isScale(double value) {
        return value == HUNDRED || value == THOUSAND || value == DOZEN;
    }

    /** "two hundred", "two hundred thousand"; but "two thousand twelve" is a sum. */
    private static boolean isMultiplied(double count, double value) {
        return isScale(value) && (count < HUNDRED || value > count);
    }
}
