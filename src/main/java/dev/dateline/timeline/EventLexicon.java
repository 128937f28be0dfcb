package dev.dateline.timeline;

import dev.dateline.text.TaggedText;
import dev.dateline.text.WordList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is known of words that tell events: classes of verbs, event nouns, words of status. */
final class EventLexicon {

    /** Classes of verbs and governing words; see {@code verb-classes.txt}. */
    enum VerbClass {
        REPORTING,
        STATIVE,
        ASPECTUAL,
        INTENT,
        FAILURE,
        CANCEL,
        DOUBT,
        ACHIEVE,
        CONNECTING,
        HAPPENING,
        STAMP
    }

    /** Classes of words of status; see {@code status-words.txt}. */
    enum StatusClass {
        PLANNED,
        POSSIBLE,
        NEGATED,
        UNSUBJECT
    }

    private final Stems stems = new Stems();
    private final Map<VerbClass, Set<String>> verbs = new EnumMap<>(VerbClass.class);
    private final Map<StatusClass, Set<String>> statusWords = new EnumMap<>(StatusClass.class);
    private final Set<String> nouns = new HashSet<>();

    EventLexicon() {
        WordList classes = WordList.beside(EventLexicon.class, "verb-classes.txt");
        for (WordList.Line line : classes.lines()) {
            VerbClass kind = constant(VerbClass.class, classes, line);
            Set<String> keys = new HashSet<>();
            words(line).forEach(word -> keys.add(key(word)));
            verbs.put(kind, keys);
        }
        WordList status = WordList.beside(EventLexicon.class, "status-words.txt");
        for (WordList.Line line : status.lines()) {
            statusWords.put(constant(StatusClass.class, status, line), Set.copyOf(words(line)));
        }
        WordList.beside(EventLexicon.class, "event-nouns.txt").words().forEach(word -> nouns.add(stems.of(word)));
    }

    /** The key of a word, or of the first of two joined by a hyphen. */
    private String key(String word) {
        int hyphen = word.indexOf('-');
        return hyphen < 0 ? stems.of(word) : stems.of(word.substring(0, hyphen)) + word.substring(hyphen);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, WordList file, WordList.Line line) {
        try {
            return Enum.valueOf(type, line.text().split("\\s+", 2)[0].toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw file.complaint(line, "one of " + List.of(type.getEnumConstants()) + " first");
        }
    }

    private static List<String> words(WordList.Line line) {
        List<String> all = List.of(line.text().split("\\s+"));
        return all.subList(1, all.size());
    }

    /** The key under which all forms of a word meet. */
    String stem(String word) {
        return stems.of(word);
    }

    /** Whether any form of the word is in the class. */
    boolean is(VerbClass kind, String word) {
        return verbs.getOrDefault(kind, Set.of()).contains(stems.of(word));
    }

    /** Whether the token, alone or with the one after it ("called off"), is in the class. */
    boolean is(VerbClass kind, TaggedText text, int at) {
        Set<String> keys = verbs.getOrDefault(kind, Set.of());
        String stem = stems.of(text.token(at).text());
        int next = at + 1;
        return keys.contains(stem)
                || next < text.tags().size() && keys.contains(stem + "-" + VerbGroups.lower(text, next));
    }

    /** Whether the lower-case word is in the class. */
    boolean is(StatusClass kind, String lower) {
        return statusWords.getOrDefault(kind, Set.of()).contains(lower);
    }

    /** Whether any form of the word is a noun that tells an event. */
    boolean isEventNoun(String word) {
        return nouns.contains(stems.of(word));
    }
}
