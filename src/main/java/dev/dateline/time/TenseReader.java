package dev.dateline.time;

import dev.dateline.tagging.PosTag;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import dev.dateline.words.WordList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the tense of the words around a time expression. */
final class TenseReader {

    private static final String WORDS = "tense-words.txt";

    /** How many words are looked at to each side; chosen by hand. */
    private static final int REACH = 14;

    private final Map<TenseWord, Set<String>> words = new EnumMap<>(TenseWord.class);

    /** @throws IllegalStateException as {@code file:line: read, expected}, where the list of words is not as it should be */
    TenseReader() {
        for (TenseWord tenseWord : TenseWord.values()) {
            words.put(tenseWord, new HashSet<>());
        }
        for (WordList.Line line : WordList.beside(TenseReader.class, WORDS).lines()) {
            List<String> fields = List.of(line.text().split("\\s+"));
            try {
                set(Labels.oneOf(TenseWord.class, fields.get(0))).addAll(fields.subList(1, fields.size()));
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(new Place(WORDS, line.number()) + ": " + e.getMessage(), e);
            }
        }
    }

    private Set<String> set(TenseWord tenseWord) {
        return words.getOrDefault(tenseWord, Set.of());
    }

    private boolean is(TenseWord tenseWord, String word) {
        return set(tenseWord).contains(word);
    }

    /**
     * The tense of the words nearest to the tokens {@code [first, end)} in their sentence: first to the left, then to the
     * right; words without a tense are skipped.
     */
    Tense around(TaggedText text, int first, int end) {
        Sentence sentence = text.segmented().sentenceAt(text.token(first).start());
        Tense tense = ofPreposition(text, first - 1, sentence);
        for (int i = first - 1; tense == Tense.PRESENT && i >= Math.max(sentence.firstToken(), first - REACH); i--) {
            tense = at(text, i, sentence.endToken());
        }
        for (int i = end; tense == Tense.PRESENT && i < Math.min(sentence.endToken(), end + REACH); i++) {
            tense = at(text, i, sentence.endToken());
        }
        return tense;
    }

    /** The tense that the word before the expression implies; PRESENT if it implies none. */
    private Tense ofPreposition(TaggedText text, int before, Sentence sentence) {
        if (before < sentence.firstToken()) {
            return Tense.PRESENT;
        }
        String preposition = lower(text, before);
        return switch (preposition) {
            case "since" -> Tense.PAST;
            case "than" -> Tense.FUTURE; // "no later than Friday"
            case "as" -> isSoonAs(text, before, sentence) ? Tense.FUTURE : Tense.PRESENT;
            case "until", "till" -> isHeldUntil(text, before, sentence) ? Tense.PRESENT : Tense.FUTURE;
            default -> Tense.PRESENT;
        };
    }

    /** "as soon as Monday" */
    private static boolean isSoonAs(TaggedText text, int as, Sentence sentence) {
        return as > sentence.firstToken() && text.token(as - 1).text().equals("soon");
    }

    /** "was held until Friday" is over; "postponed until Friday" and "would stay until Friday" are not. */
    private boolean isHeldUntil(TaggedText text, int until, Sentence sentence) {
        for (int i = until - 1; i >= Math.max(sentence.firstToken(), until - REACH); i--) {
            PosTag tag = text.tag(i);
            boolean isOpen = tag == PosTag.MD || tag == PosTag.TO || tag == PosTag.VBZ;
            if (isOpen || is(TenseWord.PUT_OFF, lower(text, i))) {
                return false;
            }
            if (tag == PosTag.VBD) {
                return true;
            }
        }
        return false;
    }

    private Tense at(TaggedText text, int index, int end) {
        String word = lower(text, index);
        String next = index + 1 < end ? text.token(index + 1).text() : "";
        if (looksAhead(text, index, word) || looksAheadBefore(text, index, word, next)) {
            return Tense.FUTURE;
        }
        return switch (text.tag(index)) {
            case MD -> ofModal(word, next);
            case VBN -> ofParticiple(text, index, word, next);
            case VBD -> Tense.PAST;
            default -> Tense.PRESENT;
        };
    }

    private boolean looksAhead(TaggedText text, int index, String word) {
        PosTag tag = text.tag(index);
        if (is(TenseWord.FUTURE, word)) {
            return tag == PosTag.MD || !word.equals("will");
        }
        return (tag == PosTag.VBZ || tag == PosTag.VBP) && is(TenseWord.TIMETABLE, word);
    }

    private boolean looksAheadBefore(TaggedText text, int index, String word, String next) {
        return switch (next) {
            case "to" -> is(TenseWord.PLAN, word) && !isAfterHad(text, index);
            case "be" -> word.equals("to") && text.tag(index + 1) == PosTag.VB;
            default -> is(TenseWord.SET, word) && is(TenseWord.SET_FOR, next);
        };
    }

    /** "had planned to": a plan that is over. */
    private static boolean isAfterHad(TaggedText text, int index) {
        return index > 0 && text.token(index - 1).text().equals("had");
    }

    private Tense ofModal(String word, String next) {
        if (next.isEmpty() || !is(TenseWord.OPEN, word)) {
            return Tense.PRESENT;
        }
        return next.equals("have") ? Tense.PAST : Tense.FUTURE;
    }

    /** "a law passed in December" is past; with an auxiliary before it the auxiliary decides. */
    private Tense ofParticiple(TaggedText text, int index, String word, String next) {
        if (next.isEmpty() || index == 0 || is(TenseWord.PLANNED, word)) {
            return Tense.PRESENT;
        }
        boolean isAlone =
                text.tag(index - 1).isNoun() || text.token(index - 1).text().equals(",");
        return isAlone ? Tense.PAST : Tense.PRESENT;
    }

    private static String lower(TaggedText text, int index) {
        return text.token(index).text().toLowerCase(Locale.ROOT);
    }
}
