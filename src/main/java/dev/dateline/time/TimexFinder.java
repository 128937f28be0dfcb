package dev.dateline.time;

import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the words that name times, by rules in layers: the first reads words, each later one also what was read before.
 * Linear in the text. Safe for use by many threads.
 */
public final class TimexFinder {

    private final Lexer lexer;
    private final List<RuleTrie> layers = new ArrayList<>();

    /**
     * Loads the rules.
     *
     * @throws IllegalStateException as {@code file:line: read, expected}, where a rule file is not as it should be
     */
    public TimexFinder() {
        Lexicon lexicon = new Lexicon();
        RuleBook book = new RuleBook(lexicon);
        for (List<Rule> rules : book.layers()) {
            layers.add(new RuleTrie(rules, book.vocabulary().size()));
        }
        lexer = new Lexer(lexicon, book.vocabulary());
    }

    /** All time expressions in reading order, not overlapping; 04/07/2019 is the seventh of April. */
    public List<FoundTimex> find(TaggedText text) {
        return find(text, false);
    }

    /**
     * All time expressions in reading order, not overlapping.
     *
     * @param isDayFirst whether 04/07/2019 is the fourth of July rather than the seventh of April
     */
    @SuppressWarnings("ReferenceEquality") // a layer that reads nothing gives back the list it was given
    public List<FoundTimex> find(TaggedText text, boolean isDayFirst) {
        List<FoundTimex> all = new ArrayList<>();
        for (Sentence sentence : text.segmented().sentences()) {
            List<Item> items = lexer.read(text, sentence);
            boolean found = false;
            for (RuleTrie layer : layers) {
                List<Item> next = apply(layer, items);
                found |= next != items;
                if (!found) {
                    break;
                }
                items = next;
            }
            if (found) {
                collect(text, items, isDayFirst, all);
            }
        }
        return List.copyOf(all);
    }

    /** The items with what a layer reads put in their place; the same list where it reads nothing. */
    static List<Item> apply(RuleTrie layer, List<Item> items) {
        List<Item> result = null;
        int at = 0;
        while (at < items.size()) {
            RuleTrie.Match match = layer.match(items, at);
            if (match == null) {
                if (result != null) {
                    result.add(items.get(at));
                }
                at++;
                continue;
            }
            if (result == null) {
                result = new ArrayList<>(items.subList(0, at));
            }
            int first = items.get(at).first();
            int end = items.get(match.end() - 1).end();
            Item.Found found = new Item.Found(match.expression(), match.rule().name());
            long opening = items.get(at).classes() & TokenClass.OPENING.bit();
            result.add(new Item(first, end, 0, match.expression().classes() | opening, Item.Values.NONE, found));
            at = match.end();
        }
        return result == null ? items : result;
    }

    private static void collect(TaggedText text, List<Item> items, boolean isDayFirst, List<FoundTimex> all) {
        for (Item item : items) {
            Item.Found found = item.found();
            if (found != null && !(found.expression() instanceof Nothing)) {
                int start = text.token(item.first()).start();
                int end = text.token(item.end() - 1).end();
                String words = text.text().substring(start, end);
                Expression dayFirst =
                        isDayFirst && found.rule().equals("iso-date") ? NumericDate.read(words, true) : null;
                Expression expression = dayFirst == null ? found.expression() : dayFirst;
                all.add(new FoundTimex(start, end, words, expression, found.rule()));
            }
        }
    }
}
