package dev.dateline.intake.page;

import dev.dateline.words.WordList;
import dev.dateline.words.WordTable;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words in the classes and identifiers of a page's elements that tell what the elements are for. */
final class PageCues {

    private static final String DATA = "page-cues.txt";

    /** What a cue tells; the strongest first. */
    enum Kind {
        /** Never the article: comments, cookie notices. */
        NEVER,
        /** Holds the article's text. */
        BODY,
        /** Beside the article, unless most of the page's text stands there. */
        BESIDE,
        /** Whose picture it is. */
        CREDIT,
        /** What a picture shows. */
        CAPTION
    }

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    private final Map<Kind, Set<String>> openings = new EnumMap<>(Kind.class);

    PageCues() {
        WordList file = WordList.beside(PageCues.class, DATA);
        for (WordList.Line line : file.lines()) {
            String[] parts = line.text().split("\\s+");
            Kind kind = WordTable.constant(Kind.class, parts[0]);
            if (kind == null) {
                throw file.complaint(line, "one of " + WordTable.labels(Kind.class) + ", then words");
            }
            for (int i = 1; i < parts.length; i++) {
                if (parts[i].endsWith("*")) {
                    openings.computeIfAbsent(kind, any -> new HashSet<>())
                            .add(parts[i].substring(0, parts[i].length() - 1));
                } else {
                    words.computeIfAbsent(kind, any -> new HashSet<>()).add(parts[i]);
                }
            }
        }
    }

    /** Whether one of the words, or two or three neighbours joined by hyphens, is a cue of this kind. */
    boolean has(Kind kind, String attribute) {
        String[] parts = parts(attribute);
        for (int i = 0; i < parts.length; i++) {
            String joined = parts[i];
            if (isCue(kind, joined)) {
                return true;
            }
            for (int j = i + 1; j < Math.min(i + 3, parts.length); j++) {
                joined = joined + "-" + parts[j];
                if (words.getOrDefault(kind, Set.of()).contains(joined)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isCue(Kind kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word)
                || openings.getOrDefault(kind, Set.of()).stream().anyMatch(opening -> word.startsWith(opening));
    }

    private static String[] parts(String attribute) {
        StringBuilder words = new StringBuilder(attribute.length() + 8);
        char before = ' ';
        for (int i = 0; i < attribute.length(); i++) {
            char c = attribute.charAt(i);
            if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
                words.append(' ');
            }
            words.append(Character.isLetter(c) ? Character.toLowerCase(c) : ' ');
            before = c;
        }
        return words.toString().strip().split(" +");
    }
}
