package dev.dateline.intake.page;

import dev.dateline.text.Blanks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * A page as its elements in document order and the passages that stand in them: every element holds a range of passages,
 * so that sums over any part of the page take one subtraction.
 */
final class Outline {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "button",
            "select",
            "textarea",
            "input",
            "label",
            "head",
            "dialog",
            "map",
            "datalist",
            "progress");

    /** In the classes of words that only screen readers are to say. */
    private static final List<String> SPOKEN =
            List.of("off-screen", "offscreen", "sr-only", "screen-reader-text", "visually-hidden", "visuallyhidden");

    /** What text is for by the element that holds it. */
    private static final Map<String, Passage.Place> PLACES = places();

    private static Map<String, Passage.Place> places() {
        Map<Passage.Place, List<String>> tags = Map.of(
                Passage.Place.PARAGRAPH, List.of("p", "blockquote", "dd"),
                Passage.Place.TITLE, List.of("h1"),
                Passage.Place.HEADING, List.of("h2", "h3", "h4", "h5", "h6", "dt"),
                Passage.Place.CAPTION, List.of("figcaption", "caption"),
                Passage.Place.ITEM, List.of("li"),
                Passage.Place.CELL, List.of("td", "th"),
                Passage.Place.PREFORMATTED, List.of("pre"));
        Map<String, Passage.Place> places = new HashMap<>();
        tags.forEach((place, names) -> names.forEach(name -> places.put(name, place)));
        return places;
    }

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "img", "ins", "kbd", "mark", "picture", "q", "s", "samp", "small", "source", "span", "strike", "strong",
            "sub", "sup", "time", "tt", "u", "var", "wbr");

    private final List<Part> parts = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final long[] weights;

    /**
     * An element and the passages in it.
     *
     * @param parent index of the part around it, -1 for the page's body
     * @param from index of its first passage
     * @param to one past the index of its last passage
     */
    record Part(Element element, int parent, int from, int to) {}

    private Outline(Collector collector) {
        for (int i = 0; i < collector.elements.size(); i++) {
            parts.add(new Part(
                    collector.elements.get(i), collector.parents.get(i), collector.from.get(i), collector.to.get(i)));
        }
        passages.addAll(collector.passages);
        weights = new long[passages.size() + 1];
        for (int i = 0; i < passages.size(); i++) {
            weights[i + 1] = weights[i] + passages.get(i).weight();
        }
    }

    /** The outline of an element and all it holds. */
    static Outline of(Element root) {
        Collector collector = new Collector();
        NodeTraversor.filter(collector, root);
        collector.flush();
        return new Outline(collector);
    }

    /** The elements in document order. */
    List<Part> parts() {
        return parts;
    }

    /** The passages in document order. */
    List<Passage> passages() {
        return passages;
    }

    /** Weight of the passages of a part. */
    long weight(Part part) {
        return weights[part.to()] - weights[part.from()];
    }

    /** Sums of weights of the passages that are kept: {@code [i]} is that of the first {@code i}. */
    long[] weightsOf(boolean[] isDropped) {
        long[] sums = new long[passages.size() + 1];
        for (int i = 0; i < passages.size(); i++) {
            sums[i + 1] = sums[i] + (isDropped[i] ? 0 : passages.get(i).weight());
        }
        return sums;
    }

    /** Walks over a page once. */
    private static final class Collector implements NodeFilter {

        private final List<Element> elements = new ArrayList<>();
        private final List<Integer> parents = new ArrayList<>();
        private final List<Integer> from = new ArrayList<>();
        private final List<Integer> to = new ArrayList<>();
        private final List<Passage> passages = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final int[] open = new int[Passage.Place.values().length];
        private int[] stack = new int[64];
        private int depth;
        private int links;
        private int linkCharacters;
        private boolean isAfterBreak;

        @Override
        public FilterResult head(Node node, int level) {
            if (node instanceof TextNode words) {
                add(words.getWholeText());
                return FilterResult.CONTINUE;
            }
            if (!(node instanceof Element element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            String tag = element.normalName();
            if (UNSEEN.contains(tag) || isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (tag.equals("br")) {
                lineBreak();
                return FilterResult.SKIP_ENTIRELY;
            }
            if (!INLINE.contains(tag)) {
                flush();
                enter(element, tag);
            } else if (tag.equals("a")) {
                links++;
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int level) {
            if (node instanceof Element element) {
                String tag = element.normalName();
                if (tag.equals("a")) {
                    links--;
                } else if (!INLINE.contains(tag) && !tag.equals("br") && !UNSEEN.contains(tag)) {
                    flush();
                    leave(tag);
                }
            }
            return FilterResult.CONTINUE;
        }

        private void enter(Element element, String tag) {
            if (depth == stack.length) {
                stack = Arrays.copyOf(stack, 2 * depth);
            }
            parents.add(depth == 0 ? -1 : stack[depth - 1]);
            stack[depth++] = elements.size();
            elements.add(element);
            from.add(passages.size());
            to.add(passages.size());
            open[placeOf(tag).ordinal()]++;
        }

        private void leave(String tag) {
            to.set(stack[--depth], passages.size());
            open[placeOf(tag).ordinal()]--;
        }

        private static Passage.Place placeOf(String tag) {
            return PLACES.getOrDefault(tag, Passage.Place.LOOSE);
        }

        private Passage.Place place() {
            for (Passage.Place place : ORDER) {
                if (open[place.ordinal()] > 0) {
                    return place;
                }
            }
            return Passage.Place.LOOSE;
        }

        private static final List<Passage.Place> ORDER = List.of(
                Passage.Place.CAPTION,
                Passage.Place.TITLE,
                Passage.Place.HEADING,
                Passage.Place.PARAGRAPH,
                Passage.Place.ITEM,
                Passage.Place.PREFORMATTED,
                Passage.Place.CELL);

        private void add(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (c == '\u00AD' || c == '\u200B' || c == '\uFEFF') {
                    continue;
                }
                if (!Blanks.isBlank(c)) {
                    text.append(c);
                    linkCharacters += links > 0 ? 1 : 0;
                    isAfterBreak = false;
                } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                    linkCharacters += links > 0 ? 1 : 0;
                }
            }
        }

        /** One break within a sentence is a space; at the end of one, or two in a row, it ends the passage. */
        private void lineBreak() {
            int last = text.length() - 1;
            while (last >= 0 && text.charAt(last) == ' ') {
                last--;
            }
            if (last < 0 || isAfterBreak || ".!?:\"”".indexOf(text.charAt(last)) >= 0) {
                flush();
            } else {
                add(" ");
                isAfterBreak = true;
            }
        }

        void flush() {
            String passage = text.toString().strip();
            if (!passage.isEmpty()) {
                passages.add(new Passage(place(), passage, Math.min(linkCharacters, passage.length())));
            }
            text.setLength(0);
            linkCharacters = 0;
            isAfterBreak = false;
        }

        private static boolean isHidden(Element element) {
            if (element.attributesSize() == 0) {
                return false;
            }
            String style = element.attr("style");
            String classes = element.attr("class");
            return element.hasAttr("hidden")
                    || !classes.isEmpty() && SPOKEN.stream().anyMatch(classes::contains)
                    || !style.isEmpty() && style.replace(" ", "").contains("display:none");
        }
    }
}
