package dev.dateline.time;

import dev.dateline.tagging.PosTag;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns the tokens of a sentence into items: numbers in words joined, holidays joined, each with its classes. */
final class Lexer {

    private final Lexicon lexicon;
    private final Vocabulary vocabulary;
    private final NumberJoiner joiner;

    /** @param vocabulary the words that rules write */
    Lexer(Lexicon lexicon, Vocabulary vocabulary) {
        this.lexicon = lexicon;
        this.vocabulary = vocabulary;
        this.joiner = new NumberJoiner(lexicon);
    }

    /** The items of a sentence, in reading order. */
    List<Item> read(TaggedText text, Sentence sentence) {
        List<Item> items = new ArrayList<>(sentence.endToken() - sentence.firstToken());
        int at = sentence.firstToken();
        while (at < sentence.endToken()) {
            Item item = holiday(text, at, sentence.endToken());
            if (item == null) {
                item = single(text, at, at == sentence.firstToken());
                if (item.is(TokenClass.NUMBER)) {
                    item = joiner.join(text, item, sentence.endToken());
                }
            }
            items.add(item);
            at = item.end();
        }
        return items;
    }

    private Item single(TaggedText text, int index, boolean isFirst) {
        String token = text.token(index).text();
        long opening = isFirst ? TokenClass.OPENING.bit() : 0;
        if (NumberReader.startsNumber(token)) {
            NumberReading number = NumberReader.read(token);
            return new Item(
                    index, index + 1, vocabulary.number(token), number.classes() | opening, number.values(), null);
        }
        boolean isCapitalized = Character.isUpperCase(token.charAt(0));
        NumberReading lettered = isCapitalized ? NumberReader.lettered(token) : null;
        if (lettered != null) {
            return new Item(index, index + 1, 0, lettered.classes() | opening, lettered.values(), null);
        }
        String lower = lower(token);
        Lexicon.Word known = lexicon.word(lower);
        long classes = known == null ? 0 : known.anyCase() | (isCapitalized ? known.capitalized() : 0);
        int word = vocabulary.number(lower);
        if (known == null || classes == 0) {
            return unlisted(text, index, word, isCapitalized && !(isFirst && word != 0), opening);
        }
        boolean isName = isCapitalized && !isFirst && (classes & (TokenClass.MONTHS | TokenClass.WEEKDAYS)) == 0;
        long capital = isName ? TokenClass.CAPITALIZED.bit() : 0;
        return new Item(index, index + 1, word, classes | opening | capital, known.values(), null);
    }

    private static String lower(String token) {
        String lower = token.toLowerCase(Locale.ROOT);
        return lower.length() > 1 && lower.indexOf('\u2019') >= 0 ? lower.replace('\u2019', '\'') : lower;
    }

    /** A word that the lexicon does not list. */
    private static Item unlisted(TaggedText text, int index, int word, boolean isName, long opening) {
        long classes = opening
                | (isName ? TokenClass.CAPITALIZED.bit() : 0)
                | (text.tag(index) == PosTag.NNS ? TokenClass.PLURAL.bit() : 0);
        return new Item(index, index + 1, word, classes, Item.Values.NONE, null);
    }

    /** The longest holiday that starts at a token; null where none does. */
    private @Nullable Item holiday(TaggedText text, int at, int end) {
        Lexicon.HolidayName longest = null;
        for (Lexicon.HolidayName name : lexicon.holidaysStarting(text.token(at).text())) {
            boolean isLonger = longest == null || name.words().length > longest.words().length;
            if (isLonger && stands(name.words(), text, at, end)) {
                longest = name;
            }
        }
        return longest == null
                ? null
                : new Item(
                        at,
                        at + longest.words().length,
                        0,
                        TokenClass.HOLIDAY.bit(),
                        Item.Values.of(longest.holiday()),
                        null);
    }

    private static boolean stands(String[] words, TaggedText text, int at, int end) {
        if (at + words.length > end) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (!words[i].equals(text.token(at + i).text().replace('\u2019', '\''))) {
                return false;
            }
        }
        return true;
    }
}
