package dev.dateline.event;

import dev.dateline.syntax.VerbGroupFinder;
import dev.dateline.tagging.TaggedText;
import dev.dateline.words.Stems;
import dev.dateline.words.WordList;
import dev.dateline.words.WordTable;
import java.util.HashSet;
import java.util.Set;

/** The lexicon of event words: classes of verbs, nouns for events, words for their status. */
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

    /** Classes of words for the status of an event; see {@code status-words.txt}. */
    enum StatusClass {
        PLANNED,
        POSSIBLE,
        UNSUBJECT
    }

    private final Stems stems = new Stems();
    private final WordTable<VerbClass> verbs =
            WordTable.of(WordList.beside(EventLexicon.class, "verb-classes.txt"), VerbClass.class, this::key);

    /** The verbs of keys that have a particle, so that other verbs need no second look-up. */
    private final Set<String> verbsBeforeHyphen = new HashSet<>();

    private final WordTable<StatusClass> statusWords =
            WordTable.beside(EventLexicon.class, "status-words.txt", StatusClass.class);
    private final Set<String> nouns = new HashSet<>();

    EventLexicon() {
        for (String key : verbs.words()) {
            for (int hyphen = key.indexOf('-'); hyphen >= 0; hyphen = key.indexOf('-', hyphen + 1)) {
                verbsBeforeHyphen.add(key.substring(0, hyphen));
            }
        }
        WordList.beside(EventLexicon.class, "event-nouns.txt").words().forEach(word -> nouns.add(stems.of(word)));
    }

    /** The key of a word, or of the first of two joined by a hyphen. */
    private String key(String word) {
        int hyphen = word.indexOf('-');
        return hyphen < 0 ? stems.of(word) : stems.of(word.substring(0, hyphen)) + word.substring(hyphen);
    }

    /** The key of a word, equal for all its forms. */
    public String stem(String word) {
        return stems.of(word);
    }

    /** Whether a form of the word is in the class. */
    public boolean is(VerbClass kind, String word) {
        return verbs.has(kind, stems.of(word));
    }

    /** Whether the token, alone or with the one after it ("called off"), is in the class. */
    public boolean is(VerbClass kind, TaggedText text, int at) {
        String stem = stems.of(text.token(at).text());
        int next = at + 1;
        return verbs.has(kind, stem)
                || next < text.tags().size()
                        && verbsBeforeHyphen.contains(stem)
                        && verbs.has(kind, stem + "-" + VerbGroupFinder.lower(text, next));
    }

    /** Whether the lower-case word is in the class. */
    public boolean is(StatusClass kind, String lower) {
        return statusWords.has(kind, lower);
    }

    /** Whether a form of the word is a noun for an event. */
    public boolean isEventNoun(String word) {
        return isEventKey(stems.of(word));
    }

    /** Whether the key is that of a noun for an event. */
    boolean isEventKey(String key) {
        return nouns.contains(key);
    }
}
