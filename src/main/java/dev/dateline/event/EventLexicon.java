package dev.dateline.event;

import dev.dateline.syntax.VerbGroupFinder;
import dev.dateline.tagging.TaggedText;
import dev.dateline.words.Stems;
import dev.dateline.words.WordList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is known of words that tell events: classes of verbs, event nouns, words of status. */
public final class EventLexicon {

    /** Classes of verbs and governing words; see {@code verb-classes.txt}. */
    public enum VerbClass {
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
    /** The classes of each key, as bits. */
    private final Map<String, Integer> verbs = new HashMap<>();

    /** The same for what may stand before a hyphen of a key. */
    private final Map<String, Integer> verbsBeforeHyphen = new HashMap<>();

    private final Map<StatusClass, Set<String>> statusWords = new EnumMap<>(StatusClass.class);
    private final Set<String> nouns = new HashSet<>();

    EventLexicon() {
        WordList classes = WordList.beside(EventLexicon.class, "verb-classes.txt");
        for (WordList.Line line : classes.lines()) {
            VerbClass kind = constant(VerbClass.class, classes, line);
            words(line).forEach(word -> addVerb(key(word), 1 << kind.ordinal()));
        }
        WordList status = WordList.beside(EventLexicon.class, "status-words.txt");
        for (WordList.Line line : status.lines()) {
            statusWords.put(constant(StatusClass.class, status, line), new HashSet<>(words(line)));
        }
        WordList.beside(EventLexicon.class, "event-nouns.txt").words().forEach(word -> nouns.add(stems.of(word)));
    }

    private void addVerb(String key, int bit) {
        verbs.merge(key, bit, (a, b) -> a | b);
        for (int hyphen = key.indexOf('-'); hyphen >= 0; hyphen = key.indexOf('-', hyphen + 1)) {
            verbsBeforeHyphen.merge(key.substring(0, hyphen), bit, (a, b) -> a | b);
        }
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
    public String stem(String word) {
        return stems.of(word);
    }

    /** Whether any form of the word is in the class. */
    public boolean is(VerbClass kind, String word) {
        return is(kind, verbs, stems.of(word));
    }

    /** Whether the token, alone or with the one after it ("called off"), is in the class. */
    public boolean is(VerbClass kind, TaggedText text, int at) {
        String stem = stems.of(text.token(at).text());
        int next = at + 1;
        return is(kind, verbs, stem)
                || next < text.tags().size()
                        && is(kind, verbsBeforeHyphen, stem)
                        && is(kind, verbs, stem + "-" + VerbGroupFinder.lower(text, next));
    }

    private static boolean is(VerbClass kind, Map<String, Integer> classes, String key) {
        return (classes.getOrDefault(key, 0) >>> kind.ordinal() & 1) != 0;
    }

    /** Whether the lower-case word is in the class. */
    public boolean is(StatusClass kind, String lower) {
        return statusWords.getOrDefault(kind, Set.of()).contains(lower);
    }

    /** Whether any form of the word is a noun that tells an event. */
    public boolean isEventNoun(String word) {
        return isEventKey(stems.of(word));
    }

    /** Whether the key, as {@link #stem} gives it, is that of a noun that tells an event. */
    boolean isEventKey(String key) {
        return nouns.contains(key);
    }
}
