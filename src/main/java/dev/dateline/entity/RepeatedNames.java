package dev.dateline.entity;

import dev.dateline.tagging.Hash;
import dev.dateline.tagging.WordSequence;
import dev.dateline.text.Sentence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that the tagger found in a text on the first pass, by the hashes of their words, with surnames and acronyms. */
final class RepeatedNames {

    /** The most words of a name that is looked up. Chosen by hand; it keeps the work linear. */
    static final int MOST_WORDS = 6;

    /** The fewest letters of a surname: one or two are initials or small words. */
    private static final int SURNAME_LETTERS = 3;

    private final WordSequence words;
    private final Map<Long, RepeatedName> byHash = new HashMap<>();
    private final Map<String, EntityType> acronyms = new HashMap<>();
    private final Set<Long> firstWords = new HashSet<>();

    /**
     * @param labels what the tagger labelled the words on the first pass
     */
    RepeatedNames(WordSequence words, byte[] labels, List<Sentence> sentences) {
        this.words = words;
        for (Sentence sentence : sentences) {
            int at = sentence.firstToken();
            while (at < sentence.endToken()) {
                int end = at + 1;
                if (labels[at] != NameLabels.OUTSIDE) {
                    end = NameLabels.endOfName(labels, at, sentence.endToken());
                    addName(at, end, NameLabels.typeOf(labels[at]));
                }
                at = end;
            }
        }
    }

    private void addName(int from, int to, EntityType type) {
        int length = to - from;
        if (length > MOST_WORDS) {
            return;
        }
        add(from, to);
        if (length > 1 && (type == EntityType.ORGANIZATION || type == EntityType.LOCATION)) {
            addAcronym(from, to, type);
        }
        boolean isFullName = length > 1 && type == EntityType.PERSON;
        if (isFullName && words.word(to - 1).text().length() >= SURNAME_LETTERS) {
            add(to - 1, to).setSurname();
        }
    }

    private RepeatedName add(int from, int to) {
        firstWords.add(words.word(from).lower());
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = Hash.step(hash, words.word(i).lower());
        }
        return byHash.computeIfAbsent(hash, k -> new RepeatedName());
    }

    private void addAcronym(int from, int to, EntityType type) {
        StringBuilder letters = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (words.word(i).isCapitalised()) {
                letters.append(words.word(i).text().charAt(0));
            }
        }
        if (letters.length() > 1) {
            acronyms.putIfAbsent(letters.toString(), type);
        }
    }

    /** The type of the first name whose acronym the word is, null if it is none. */
    @Nullable
    EntityType acronymAt(int at) {
        String text = words.word(at).text();
        return words.word(at).isUpper() && text.length() > 1 ? acronyms.get(text.replace(".", "")) : null;
    }

    /** Whether a name may start with the word. */
    boolean mayStartAt(int at) {
        return words.word(at).isCapitalised()
                && firstWords.contains(words.word(at).lower());
    }

    /** One past the last word of the longest name that starts at {@code at} and ends by {@code limit}; {@code at} if none does. */
    int endOfLongest(int at, int limit) {
        long hash = 0;
        int end = at;
        for (int i = at; i < Math.min(limit, at + MOST_WORDS); i++) {
            hash = Hash.step(hash, words.word(i).lower());
            if (byHash.containsKey(hash)) {
                end = i + 1;
            }
        }
        return end;
    }

    /** The name of the words {@code [from, to)}, which {@link #endOfLongest} found. */
    RepeatedName get(int from, int to) {
        return add(from, to);
    }
}
