package dev.dateline.time;

import dev.dateline.time.PatternParser.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the classes of a pattern match. Asking for something that the pattern does not contain is an error of
 * the rule's meaning: it has to declare it as a {@link Need}.
 *
 * @param sequence the pattern
 * @param items what it matched, one for each of its elements
 */
record Bindings(List<Element> sequence, List<Item> items) {

    /** The label of the second of two numbers: {@code <day:last>}. */
    static final String LAST = "last";

    /** The first item that a class of the pattern binds, of those named by their bits; null where the pattern has none. */
    @Nullable
    Item item(long classes) {
        for (int i = 0; i < sequence.size(); i++) {
            Element element = sequence.get(i);
            if ((element.classes() & classes) != 0
                    && element.isClass()
                    && element.label().isEmpty()) {
                return items.get(i);
            }
        }
        return null;
    }

    @Nullable
    Item item(TokenClass tokenClass) {
        return item(tokenClass.bit());
    }

    /** The whole number bound to one of the classes, or 0. */
    int number(long classes) {
        Item item = item(classes);
        return item == null ? 0 : item.values().number();
    }

    /** The number bound to {@code <...:last>}. */
    int last() {
        for (int i = 0; i < sequence.size(); i++) {
            if (sequence.get(i).label().equals(LAST)) {
                return items.get(i).values().number();
            }
        }
        throw missing(Need.LAST);
    }

    /** The text bound to a class, or null. */
    @Nullable
    String text(TokenClass tokenClass) {
        Item item = item(tokenClass);
        return item == null ? null : item.values().text();
    }

    /** The unit that a class binds or that the pattern writes as a word: {@code last (week|month)}. */
    Unit unit() {
        Item bound = item(TokenClass.UNITS);
        Item item = bound == null ? lastOf(TokenClass.UNIT) : bound;
        Unit unit = item == null ? null : item.values().unit();
        if (unit == null) {
            throw missing(Need.UNIT);
        }
        return unit;
    }

    /** The part of the day that a class binds or that the pattern writes as a word. */
    DayPart dayPart() {
        Item item = lastOf(TokenClass.DAYPART);
        DayPart part = item == null ? null : item.values().dayPart();
        if (part == null) {
            throw missing(Need.DAY_PART);
        }
        return part;
    }

    Season season() {
        Item item = item(TokenClass.SEASON);
        Season season = item == null ? null : item.values().season();
        if (season == null) {
            throw missing(Need.SEASON);
        }
        return season;
    }

    Holiday holiday() {
        Item item = item(TokenClass.HOLIDAY);
        Holiday holiday = item == null ? null : item.values().holiday();
        if (holiday == null) {
            throw missing(Need.HOLIDAY);
        }
        return holiday;
    }

    private @Nullable Item lastOf(TokenClass tokenClass) {
        for (int i = items.size() - 1; i >= 0; i--) {
            if (items.get(i).is(tokenClass)) {
                return items.get(i);
            }
        }
        return null;
    }

    /** Whether the match holds an expression that an earlier layer read. */
    boolean hasExpression() {
        return items.stream().anyMatch(item -> item.found() != null);
    }

    /** The first expression in the match. */
    Expression expression() {
        return expression(0);
    }

    /** The expression at an index among those of the match. */
    Expression expression(int index) {
        int seen = 0;
        for (Item item : items) {
            Item.Found found = item.found();
            if (found != null && seen++ == index) {
                return found.expression();
            }
        }
        throw missing(index == 0 ? Need.EXPRESSION : Need.TWO_EXPRESSIONS);
    }

    private static IllegalStateException missing(Need need) {
        return new IllegalStateException(
                "read a match without " + need.expected() + ", which the meaning does not declare");
    }
}
