package dev.dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Parses the pattern in the {@code match} line of a rule into all sequences it matches. A pattern consists of words (in small
 * letters) and classes ({@code <month>}; {@code <day:last>} is labelled), with {@code (a | b)} for a choice and {@code [a]} for
 * something optional; {@code \(} is a bracket in the text.
 */
final class PatternParser {

    private static final int MOST_SEQUENCES = 2_000;

    /**
     * One place of a sequence: a word of the vocabulary or a class.
     *
     * @param word the number of the word, or 0 for a class
     * @param classes the bits of the class, or of the classes the word has in the lexicon
     * @param label the label of a class ({@code <day:last>}), or ""
     */
    record Element(int word, long classes, String label) {

        boolean accepts(Item item) {
            return word != 0 ? item.word() == word : (item.classes() & classes) != 0;
        }

        boolean isClass() {
            return word == 0;
        }

        // written out: the generated ones cost tens of milliseconds when the rules are first loaded
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Element element
                    && word == element.word
                    && classes == element.classes
                    && label.equals(element.label);
        }

        @Override
        public int hashCode() {
            return word * 31 + Long.hashCode(classes) * 17 + label.hashCode();
        }
    }

    private final String[] parts;
    private final Vocabulary vocabulary;
    private int at;

    private PatternParser(String[] parts, Vocabulary vocabulary) {
        this.parts = parts;
        this.vocabulary = vocabulary;
    }

    /**
     * All sequences that a pattern matches; its words are added to the vocabulary.
     *
     * @throws IllegalArgumentException where brackets do not pair, a class is unknown, or the sequences are too many
     */
    static List<List<Element>> parse(String pattern, Vocabulary vocabulary) {
        PatternParser parser = new PatternParser(parts(pattern), vocabulary);
        List<List<Element>> sequences = parser.choice("");
        if (parser.at < parser.parts.length) {
            throw new IllegalArgumentException(
                    "read '" + parser.parts[parser.at] + "', expected the end of the pattern");
        }
        if (sequences.contains(List.of())) {
            throw new IllegalArgumentException("read '" + pattern + "', expected a pattern that matches something");
        }
        return sequences;
    }

    /** A sequence as a pattern writes it: {@code last <weekday-name>}. */
    static String write(List<Element> sequence, Vocabulary vocabulary) {
        return sequence.stream()
                .map(element -> element.isClass()
                        ? TokenClass.ofBit(element.classes()).written()
                        : vocabulary.word(element.word()))
                .collect(Collectors.joining(" "));
    }

    /** Words, classes and brackets one by one. */
    private static String[] parts(String pattern) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= pattern.length(); i++) {
            char c = i < pattern.length() ? pattern.charAt(i) : ' ';
            boolean isBracket = "()[]|".indexOf(c) >= 0 && (i == 0 || pattern.charAt(i - 1) != '\\');
            if (isBracket || c == ' ') {
                if (i > start) {
                    parts.add(pattern.substring(start, i));
                }
                if (isBracket) {
                    parts.add(String.valueOf(c));
                }
                start = i + 1;
            }
        }
        return parts.toArray(String[]::new);
    }

    private List<List<Element>> choice(String closing) {
        List<List<Element>> all = new ArrayList<>(sequence());
        while (at < parts.length && parts[at].equals("|")) {
            at++;
            all.addAll(sequence());
        }
        if (!closing.isEmpty()) {
            if (at >= parts.length || !parts[at].equals(closing)) {
                throw new IllegalArgumentException("read " + (at < parts.length ? "'" + parts[at] + "'" : "the end")
                        + ", expected '" + closing + "'");
            }
            at++;
        }
        return all;
    }

    private List<List<Element>> sequence() {
        List<List<Element>> all = List.of(List.of());
        while (at < parts.length && !parts[at].equals("|") && !parts[at].equals(")") && !parts[at].equals("]")) {
            String part = parts[at++];
            List<List<Element>> next;
            if (part.equals("(")) {
                next = choice(")");
            } else if (part.equals("[")) {
                next = new ArrayList<>(choice("]"));
                next.add(List.of());
            } else {
                next = List.of(List.of(element(part)));
            }
            all = product(all, next);
        }
        return all;
    }

    private static List<List<Element>> product(List<List<Element>> heads, List<List<Element>> tails) {
        if (heads.size() == 1 && heads.get(0).isEmpty()) {
            return tails;
        }
        if (heads.size() * tails.size() > MOST_SEQUENCES) {
            throw new IllegalArgumentException("read a pattern of more than " + MOST_SEQUENCES + " sequences");
        }
        List<List<Element>> all = new ArrayList<>();
        for (List<Element> head : heads) {
            for (List<Element> tail : tails) {
                List<Element> joined = new ArrayList<>(head);
                joined.addAll(tail);
                all.add(joined);
            }
        }
        return all;
    }

    private Element element(String part) {
        if (part.startsWith("<") && part.endsWith(">")) {
            String inside = part.substring(1, part.length() - 1);
            int colon = inside.indexOf(':');
            String label = colon < 0 ? inside : inside.substring(0, colon);
            return new Element(0, TokenClass.of(label).bit(), colon < 0 ? "" : inside.substring(colon + 1));
        }
        String word = part.startsWith("\\") ? part.substring(1) : part;
        if (!word.equals(word.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("read '" + word + "', expected a word in small letters or a <class>");
        }
        return new Element(vocabulary.add(word), vocabulary.classes(word), "");
    }
}
