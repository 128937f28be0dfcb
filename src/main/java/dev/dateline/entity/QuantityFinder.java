package dev.dateline.entity;

import dev.dateline.tagging.PosTag;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import dev.dateline.words.PhraseTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds quantities: money, percentages, and numbers with a unit ("3.5 million barrels"). */
final class QuantityFinder {

    /** The most words of a number: "two hundred and fifty thousand" and some room. Chosen by hand. */
    private static final int MOST_NUMBER_WORDS = 6;

    private enum Kind {
        MONEY,
        SHARE,
        MEASURE,
        NUMBER,
        SCALE,
        BEFORE_UNIT,
        SIGN
    }

    private final PhraseTable<Kind> words = PhraseTable.beside(QuantityFinder.class, "units.txt", Kind.class);

    /** The names and, between them, the quantities of the text, in reading order. A quantity that overlaps a name is left out. */
    List<Mention> addTo(TaggedText text, List<Mention> names) {
        List<Mention> all = new ArrayList<>(names);
        int next = 0;
        for (Sentence sentence : text.segmented().sentences()) {
            int at = sentence.firstToken();
            while (at < sentence.endToken()) {
                int end = endOfQuantity(text, at, sentence.endToken());
                if (end == at) {
                    at++;
                    continue;
                }
                int start = text.token(at).start();
                int stop = text.token(end - 1).end();
                while (next < names.size() && names.get(next).end() <= start) {
                    next++;
                }
                if (next == names.size() || names.get(next).start() >= stop) {
                    all.add(new Mention(start, stop, text.text().substring(start, stop), EntityType.QUANTITY));
                }
                at = end;
            }
        }
        all.sort(Comparator.comparing(Mention::span));
        return List.copyOf(all);
    }

    /** One past the last token of the quantity that starts at {@code first}; {@code first} if none does. */
    private int endOfQuantity(TaggedText text, int first, int limit) {
        boolean isMoney = words.is(text.token(first).text(), Kind.SIGN);
        int start = isMoney ? first + 1 : first;
        int end = start;
        while (end < limit && end - start < MOST_NUMBER_WORDS && isNumber(text, end)) {
            end++;
        }
        if (end == start) {
            return first;
        }
        return isMoney ? end : endOfUnit(text, first, end, limit);
    }

    /** One past the unit that follows a number; {@code first} if none follows. */
    private int endOfUnit(TaggedText text, int first, int at, int limit) {
        if (at == limit) {
            return first;
        }
        if (at + 1 < limit && isWord(text, at, "per") && isWord(text, at + 1, "cent")) {
            return at + 2;
        }
        int unit = words.is(text.token(at).text(), Kind.BEFORE_UNIT) ? at + 1 : at;
        return unit < limit && isUnit(text, unit) ? unit + 1 : first;
    }

    private boolean isUnit(TaggedText text, int at) {
        String word = text.token(at).text().toLowerCase(Locale.ROOT);
        return words.is(word, Kind.MONEY) || words.is(word, Kind.SHARE) || words.is(word, Kind.MEASURE);
    }

    private boolean isNumber(TaggedText text, int at) {
        String word = text.token(at).text();
        if (Character.isDigit(word.charAt(0))) {
            return isFigure(word);
        }
        if (text.tag(at) != PosTag.CD && !text.tag(at).isNoun()) {
            return false;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        return words.is(lower, Kind.NUMBER) || words.is(lower, Kind.SCALE);
    }

    /** Whether the word has only digits and the marks between them, and ends with a digit. */
    private static boolean isFigure(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isDigit(c) && c != '.' && c != ',' && c != '/') {
                return false;
            }
        }
        return Character.isDigit(word.charAt(word.length() - 1));
    }

    private static boolean isWord(TaggedText text, int at, String word) {
        return text.token(at).text().equalsIgnoreCase(word);
    }
}
