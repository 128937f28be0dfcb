package dev.dateline.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one layer as a trie of pattern elements, which is searched only at items that can start a rule. Patterns have
 * no repetition, so the work per item is bounded and the whole is linear in the text.
 */
final class RuleTrie {

    /** A rule that matched up to {@code end}. */
    record Match(Rule rule, Bindings bindings, Expression expression, int end) {}

    private static final class Node {
        private final Map<PatternParser.Element, Node> children = new HashMap<>(4);
        private final List<Ending> endings = new ArrayList<>();
        private PatternParser.Element[] elements = {};
        private Node[] nodes = {};

        void freeze() {
            elements = children.keySet().toArray(PatternParser.Element[]::new);
            nodes = new Node[elements.length];
            for (int i = 0; i < elements.length; i++) {
                nodes[i] = children.get(elements[i]);
                nodes[i].freeze();
            }
        }

        /** The child for an element, a new one if there is none yet. */
        Node child(PatternParser.Element element) {
            Node child = children.get(element);
            if (child == null) {
                child = new Node();
                children.put(element, child);
            }
            return child;
        }

        /** The indexes of the elements that ask for the word, or for a class. */
        int[] mayAccept(int word) {
            int[] accepting = new int[elements.length];
            int count = 0;
            for (int i = 0; i < elements.length; i++) {
                if (elements[i].isClass() || elements[i].word() == word) {
                    accepting[count++] = i;
                }
            }
            return Arrays.copyOf(accepting, count);
        }
    }

    private record Ending(Rule rule, int order, List<PatternParser.Element> sequence) {}

    private final Node root = new Node();
    private final boolean[] firstWords;
    private long firstClasses;

    /** By the word of an item, the elements of the root that may accept it, in their order. */
    private final int[][] starts;

    RuleTrie(List<Rule> rules, int vocabularySize) {
        firstWords = new boolean[vocabularySize + 1];
        for (int order = 0; order < rules.size(); order++) {
            for (List<PatternParser.Element> sequence : rules.get(order).matches()) {
                Node node = root;
                for (PatternParser.Element element : sequence) {
                    node = node.child(element);
                }
                node.endings.add(new Ending(rules.get(order), order, sequence));
                PatternParser.Element first = sequence.get(0);
                firstClasses |= first.isClass() ? first.classes() : 0;
                firstWords[first.word()] |= first.word() != 0;
            }
        }
        root.freeze();
        starts = new int[vocabularySize + 1][];
        int[] anyWord = root.mayAccept(0);
        for (int word = 0; word <= vocabularySize; word++) {
            starts[word] = firstWords[word] ? root.mayAccept(word) : anyWord;
        }
    }

    /** The longest match that starts at an item, the first rule among equally long ones; null if there is none. */
    @Nullable
    Match match(List<Item> items, int start) {
        Item first = items.get(start);
        if ((first.classes() & firstClasses) == 0 && !firstWords[first.word()]) {
            return null;
        }
        Search search = new Search(items, start);
        for (int i : starts[first.word()]) {
            if (root.elements[i].accepts(first)) {
                search.walk(root.nodes[i], start + 1);
            }
        }
        return search.best;
    }

    /** The search for the best match from one item. */
    private static final class Search {
        private final List<Item> items;
        private final int start;
        private @Nullable Match best;
        private int bestOrder;

        Search(List<Item> items, int start) {
            this.items = items;
            this.start = start;
        }

        void walk(Node node, int at) {
            for (Ending ending : node.endings) {
                consider(ending, at);
            }
            if (at == items.size()) {
                return;
            }
            Item item = items.get(at);
            for (int i = 0; i < node.elements.length; i++) {
                if (node.elements[i].accepts(item)) {
                    walk(node.nodes[i], at + 1);
                }
            }
        }

        private void consider(Ending ending, int end) {
            Match known = best;
            if (known != null && (end < known.end() || end == known.end() && ending.order() >= bestOrder)) {
                return;
            }
            if (!ending.rule().allows(items, start, end)) {
                return;
            }
            Bindings bindings = new Bindings(ending.sequence(), items.subList(start, end));
            Expression expression = ending.rule().meaning().of(bindings);
            if (expression != null) {
                best = new Match(ending.rule(), bindings, expression, end);
                bestOrder = ending.order();
            }
        }
    }
}
