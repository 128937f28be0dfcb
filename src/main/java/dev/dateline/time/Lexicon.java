package dev.dateline.time;

import dev.dateline.words.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of the calendar and the names of holidays, as words.txt and holidays.txt list them. */
final class Lexicon {

    private static final String WORDS = "words.txt";
    private static final String HOLIDAYS = "holidays.txt";

    /** What a word can be: the class bits of the word in any case, and those it has only with a capital. */
    record Word(long anyCase, long capitalized, Item.Values values) {}

    /** A holiday and the words of its name. */
    record HolidayName(String[] words, Holiday holiday) {}

    private final Map<String, Word> words = new HashMap<>();
    private final Map<String, List<HolidayName>> holidayNames = new HashMap<>();

    Lexicon() {
        for (WordList.Line line : WordList.beside(Lexicon.class, WORDS).lines()) {
            readWords(line);
        }
        for (WordList.Line line : WordList.beside(Lexicon.class, HOLIDAYS).lines()) {
            readHoliday(line);
        }
    }

    private void readWords(WordList.Line line) {
        String[] fields = line.text().split("\\s+");
        try {
            TokenClass tokenClass = TokenClass.of(fields[0]);
            for (int i = 1; i < fields.length; i++) {
                int equals = fields[i].indexOf('=', 1);
                if (equals < 0) {
                    throw new IllegalArgumentException("read '" + fields[i] + "', expected word=value");
                }
                add(tokenClass, fields[i].substring(0, equals), fields[i].substring(equals + 1));
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(WORDS + ":" + line.number() + ": " + e.getMessage(), e);
        }
    }

    private void add(TokenClass tokenClass, String word, String value) {
        String key = word.toLowerCase(Locale.ROOT);
        boolean capitalized = !key.equals(word);
        long bits = tokenClass.bit();
        if (tokenClass == TokenClass.UNIT_SINGULAR || tokenClass == TokenClass.UNIT_PLURAL) {
            bits |= TokenClass.UNIT.bit();
        }
        Word old = words.getOrDefault(key, new Word(0, 0, Item.Values.NONE));
        words.put(
                key,
                new Word(
                        capitalized ? old.anyCase() : old.anyCase() | bits,
                        capitalized ? old.capitalized() | bits : old.capitalized(),
                        merge(old.values(), tokenClass, value)));
    }

    private static Item.Values merge(Item.Values old, TokenClass tokenClass, String value) {
        return switch (tokenClass) {
            case UNIT_SINGULAR, UNIT_PLURAL -> old.withUnit(Labels.oneOf(Unit.class, value));
            case DAYPART -> old.withDayPart(Labels.oneOf(DayPart.class, value));
            case SEASON -> old.withSeason(Labels.oneOf(Season.class, value));
            case ZONE, DASH -> old.withText(value);
            default -> withNumber(old, value);
        };
    }

    private static Item.Values withNumber(Item.Values old, String value) {
        double count = Labels.number(value);
        if (old.count() != 0 && old.count() != count) {
            throw new IllegalArgumentException(
                    "read " + value + " for a word that is " + old.count() + " above, expected the same number");
        }
        return old.withNumber((int) count, count);
    }

    private void readHoliday(WordList.Line line) {
        String[] sides = line.text().split(" = ", 2);
        try {
            if (sides.length < 2) {
                throw new IllegalArgumentException("read '" + line.text() + "', expected name = when");
            }
            String[] name = sides[0].split(" ");
            holidayNames.putIfAbsent(name[0], new ArrayList<>());
            holidaysStarting(name[0]).add(new HolidayName(name, Holiday.parse(sides[0], sides[1])));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(HOLIDAYS + ":" + line.number() + ": " + e.getMessage(), e);
        }
    }

    /** What a word in small letters can be; null where it is no word of the calendar. */
    @Nullable
    Word word(String lowerCase) {
        return words.get(lowerCase);
    }

    /** The holidays whose name starts with a word. */
    List<HolidayName> holidaysStarting(String word) {
        return holidayNames.getOrDefault(word, List.of());
    }
}
