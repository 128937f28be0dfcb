package dev.dateline.time;

import dev.dateline.text.PosTag;
import dev.dateline.text.SegmentedText;
import dev.dateline.text.Sentence;
import dev.dateline.text.TaggedText;
import dev.dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the tokens of a sentence into items: numbers in words joined, feasts joined, each with its classes. */
final class Lexer {

    private static final Set<String> NOT_PLURAL = Set.of(
            "this",
            "always",
            "perhaps",
            "does",
            "towards",
            "whereas",
            "besides",
            "across",
            "afterwards",
            "plus",
            "versus",
            "thus",
            "famous",
            "various",
            "previous",
            "serious",
            "goes",
            "says",
            "whose",
            "ours",
            "theirs",
            "until");

    private final Lexicon lexicon;
    private final Vocabulary vocabulary;

    /** @param vocabulary the words that rules write, in small letters, numbered from 1 */
    Lexer(Lexicon lexicon, Vocabulary vocabulary) {
        this.lexicon = lexicon;
        this.vocabulary = vocabulary;
    }

    /** The items of a sentence, in reading order. */
    List<Item> read(TaggedText text, Sentence sentence) {
        List<Item> items = new ArrayList<>(sentence.endToken() - sentence.firstToken());
        int at = sentence.firstToken();
        while (at < sentence.endToken()) {
            Item item = holiday(text.segmented(), at, sentence.endToken());
            if (item == null) {
                item = single(text, at, at == sentence.firstToken());
                if (item.is(TokenClass.NUMBER)) {
                    item = joined(text, item, sentence.endToken());
                }
            }
            items.add(item);
            at = item.end();
        }
        return items;
    }

    private Item single(TaggedText text, int index, boolean isFirst) {
        String token = text.token(index).text();
        char first = token.charAt(0);
        long opening = isFirst ? TokenClass.OPENING.bit() : 0;
        boolean isApostrophe = (first == '\'' || first == '\u2019') && token.length() > 2;
        if (first >= '0' && first <= '9' || isApostrophe && token.charAt(1) >= '0' && token.charAt(1) <= '9') {
            NumberWord number = NumberWord.read(token);
            int word = vocabulary.number(token);
            return new Item(index, index + 1, word, number.classes() | opening, number.values(), null);
        }
        boolean isCapitalized = Character.isUpperCase(first);
        NumberWord lettered = isCapitalized ? NumberWord.lettered(token) : null;
        if (lettered != null) {
            return new Item(index, index + 1, 0, lettered.classes() | opening, lettered.values(), null);
        }
        String lower = token.length() > 20 ? token : token.toLowerCase(Locale.ROOT);
        if (lower.length() > 1 && lower.indexOf('\u2019') >= 0) {
            lower = lower.replace('\u2019', '\'');
        }
        int word = vocabulary.number(lower);
        Lexicon.Word known = lexicon.word(lower);
        if (known != null) {
            long bits = known.anyCase() | (isCapitalized ? known.capitalized() : 0);
            if (bits != 0) {
                long capital = isCapitalized && !isFirst ? TokenClass.CAPITALIZED.bit() : 0;
                boolean isDateName = (bits & (TokenClass.MONTH.bit() | TokenClass.WEEKDAY.bit())) != 0;
                return new Item(
                        index, index + 1, word, bits | opening | (isDateName ? 0 : capital), known.values(), null);
            }
        }
        long bits = opening;
        if (isCapitalized && !(isFirst && word != 0)) {
            bits |= TokenClass.CAPITALIZED.bit();
        }
        if (isPlural(text.tag(index), token, isCapitalized)) {
            bits |= TokenClass.PLURAL.bit();
        }
        return new Item(index, index + 1, word, bits, Item.Values.NONE, null);
    }

    private static boolean isPlural(PosTag tag, String token, boolean isCapitalized) {
        if (tag != PosTag.OTHER) {
            return tag == PosTag.NNS;
        }
        int length = token.length();
        return !isCapitalized
                        && length > 3
                        && token.charAt(length - 1) == 's'
                        && token.charAt(length - 2) != 's'
                        && !NOT_PLURAL.contains(token)
                || token.equals("people")
                || token.equals("men")
                || token.equals("women")
                || token.equals("feet");
    }

    private @Nullable Item holiday(SegmentedText text, int at, int end) {
        List<Lexicon.HolidayName> names =
                lexicon.holidaysStarting(text.tokens().get(at).text());
        if (names.isEmpty()) {
            return null;
        }
        Item best = null;
        for (Lexicon.HolidayName name : names) {
            String[] words = name.words();
            int matched = 0;
            while (matched < words.length
                    && at + matched < end
                    && words[matched].equals(
                            text.tokens().get(at + matched).text().replace('\u2019', '\''))) {
                matched++;
            }
            if (matched == words.length && (best == null || at + matched > best.end())) {
                best = new Item(at, at + matched, 0, TokenClass.HOLIDAY.bit(), Item.Values.of(name.holiday()), null);
            }
        }
        return best;
    }

    /** Joins "twenty" "-" "five", "two" "hundred", "3" "million" to one count. */
    private Item joined(TaggedText text, Item first, int end) {
        double count = first.values().count();
        int at = first.end();
        boolean isJoined = false;
        for (int steps = 0; steps < 8 && at < end; steps++) {
            Token next = text.token(at);
            int word = at;
            boolean isHyphen = next.text().equals("-") && at + 1 < end;
            if (isHyphen) {
                word = at + 1;
                next = text.token(word);
            }
            Lexicon.Word known = lexicon.word(next.text().toLowerCase(Locale.ROOT));
            if (known == null || (known.anyCase() & (TokenClass.NUMBER.bit() | TokenClass.ORDINAL.bit())) == 0) {
                break;
            }
            double value = known.values().count();
            boolean isTens = count >= 20 && count % 10 == 0 && count % 100 != 0 && value >= 1 && value < 10;
            if ((known.anyCase() & TokenClass.ORDINAL.bit()) != 0) {
                if (isTens && !first.is(TokenClass.SHORT_NUMBER)) {
                    return new Item(
                            first.first(),
                            word + 1,
                            0,
                            TokenClass.ORDINAL.bit(),
                            Item.Values.of((int) (count + value)),
                            null);
                }
                break;
            }
            boolean isScale = value == 100 || value == 1000 || value == 12;
            boolean isRest = count >= 100 && count % 100 == 0 && value < 100;
            if (isHyphen ? !isTens : !isScale && !isTens && !isRest || first.is(TokenClass.DAY) && value == 12) {
                break;
            }
            count = isScale && (count < 100 || value > count) ? count * value : count + value;
            isJoined = true;
            at = word + 1;
        }
        return isJoined
                ? new Item(
                        first.first(), at, 0, TokenClass.NUMBER.bit(), new Item.Values((int) count, count, null), null)
                : first;
    }
}
