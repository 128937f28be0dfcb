package dev.dateline.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the classes of a pattern stand for in a match.
 *
 * @param sequence the pattern
 * @param items what it matched, one for each of its elements
 */
record Bindings(List<PatternParser.Element> sequence, List<Item> items) {

    /** The item bound to a name; null where the pattern has none. */
    @Nullable
    Item item(String name) {
        for (int i = 0; i < sequence.size(); i++) {
            if (sequence.get(i).name().equals(name)) {
                return items.get(i);
            }
        }
        return null;
    }

    /** The whole number bound to the first of the names that is there, or 0. */
    int number(String... names) {
        for (String name : names) {
            Item item = item(name);
            if (item != null) {
                return name.equals("ordinal")
                        ? (int) item.values().count()
                        : item.values().number();
            }
        }
        return 0;
    }

    /** The text bound to a name, or null. */
    @Nullable
    String text(String name) {
        Item item = item(name);
        return item == null ? null : item.values().text();
    }

    /** The first expression in the match. */
    Expression expression() {
        return expressions(0);
    }

    /** The expression at that place among those of the match. */
    Expression expressions(int index) {
        int seen = 0;
        for (Item item : items) {
            Item.Found found = item.found();
            if (found != null && seen++ == index) {
                return found.expression();
            }
        }
        throw new IllegalStateException(
                "read a match without expression " + index + ", expected a class that starts with a-");
    }
}
