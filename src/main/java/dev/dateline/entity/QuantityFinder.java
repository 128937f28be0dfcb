package dev.dateline.entity;

import dev.dateline.tagging.PosTag;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds amounts by rule: money, percentages, and numbers with a unit ("3.5 million barrels"). */
final class QuantityFinder {

    /** No number takes more words: "two hundred and fifty thousand". */
    private static final int LONGEST = 6;

    private static final Set<String> BEFORE_UNITS =
            Set.of("US", "U.S.", "square", "cubic", "metric", "nautical", "Canadian", "Australian", "Hong");

    private static final Set<String> SIGNS =
            new HashSet<>(List.of("$", "\u20ac", "\u00a3", "\u00a5", "US$", "A$", "C$", "HK$", "NZ$", "\u20b9", "R$"));

    private final Map<String, String> units =
            WordKinds.read("units.txt", List.of("money", "share", "measure", "number", "scale"));

    /** The mentions and, between them, the quantities of the text, in reading order. */
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

    private int endOfQuantity(TaggedText text, int first, int limit) {
        boolean isMoney = SIGNS.contains(text.token(first).text());
        int at = isMoney ? first + 1 : first;
        int numbers = at;
        while (at < limit && at - numbers < LONGEST && isNumber(text, at)) {
            at++;
        }
        if (at == numbers) {
            return first;
        }
        if (isMoney) {
            return at;
        }
        if (at + 1 < limit && text.token(at).text().equals("-") && unitAt(text, at + 1) != null) {
            return first;
        }
        if (at + 1 < limit
                && text.token(at).text().equalsIgnoreCase("per")
                && text.token(at + 1).text().equalsIgnoreCase("cent")) {
            return at + 2;
        }
        int adjective = at < limit && BEFORE_UNITS.contains(text.token(at).text()) ? at + 1 : at;
        return adjective < limit && unitAt(text, adjective) != null ? adjective + 1 : first;
    }

    private @Nullable String unitAt(TaggedText text, int at) {
        String kind = units.get(text.token(at).text().toLowerCase(Locale.ROOT));
        return kind == null || kind.equals("number") || kind.equals("scale") ? null : kind;
    }

    private boolean isNumber(TaggedText text, int at) {
        String word = text.token(at).text();
        if (Character.isDigit(word.charAt(0))) {
            return isFigure(word);
        }
        if (text.tag(at) != PosTag.CD && !text.tag(at).isNoun()) {
            return false;
        }
        String kind = units.get(word.toLowerCase(Locale.ROOT));
        return "number".equals(kind) || "scale".equals(kind);
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
}
