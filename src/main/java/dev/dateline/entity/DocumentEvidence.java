package dev.dateline.entity;

import dev.dateline.tagging.Hash;
import dev.dateline.tagging.Tagging;
import dev.dateline.tagging.WordSequence;
import dev.dateline.text.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a text as a whole says about each place where a name found at first stands: a name tends to be of one type
 * throughout, so that what the model sees at the other places counts here too, and a person named in full is later called by
 * the last word of the name (after the two-stage tagging of Krishnan and Manning 2006). For one text and one thread.
 */
final class DocumentEvidence implements Tagging.Evidence {

    private static final int LONGEST = 6;
    /** How much the mean of the other places, and of one that says nothing, weighs against the place itself. */
    private static final float POOLED = 2;

    /** In units of log-probability, as is the next. */
    private static final float SURNAME = 3;

    private static final float ACRONYM = 5;

    private static final int TYPES = NameLabels.TYPES.size();

    /** The words of a name found at first, wherever they stand in the text. */
    private static final class Form {
        /** The sum of its {@link NameReading}s over its places. */
        final float[] sums = new float[TYPES + 1];

        int places;
        boolean isPart;

        @Nullable
        EntityType acronymOf;
    }

    private final WordSequence words;
    private final Tagging tagging;
    private final float scale;
    private final Map<Long, Form> forms = new HashMap<>();
    private final Map<String, EntityType> acronyms = new HashMap<>();
    private final Map<Long, Boolean> beginnings = new HashMap<>();
    private final @Nullable Form[] formAt;
    private final float[] @Nullable [] readingAt;
    private final boolean[] isBegin;

    /**
     * @param tagging has labelled the words, with memory
     * @param labels what it labelled them
     * @param scale units of its scores to one of log-probability
     */
    DocumentEvidence(WordSequence words, Tagging tagging, byte[] labels, List<Sentence> sentences, float scale) {
        this.words = words;
        this.tagging = tagging;
        this.scale = scale;
        readingAt = new float[words.size()][];
        formAt = new Form[words.size()];
        isBegin = new boolean[words.size()];
        for (Sentence sentence : sentences) {
            collect(labels, sentence);
        }
        for (Sentence sentence : sentences) {
            match(sentence);
        }
    }

    private void collect(byte[] labels, Sentence sentence) {
        int at = sentence.firstToken();
        while (at < sentence.endToken()) {
            if (labels[at] == 0) {
                at++;
                continue;
            }
            EntityType type = NameLabels.typeOf(labels[at]);
            int end = NameLabels.endOfName(labels, at, sentence.endToken());
            if (end - at <= LONGEST) {
                remember(at, end);
                if (end - at > 1 && (type == EntityType.ORGANIZATION || type == EntityType.LOCATION)) {
                    acronym(at, end, type);
                }
                if (type == EntityType.PERSON
                        && end - at > 1
                        && words.word(end - 1).text().length() > 2) {
                    remember(end - 1, end).isPart = true;
                }
            }
            at = end;
        }
    }

    /** A name in several words may later stand as its first letters. */
    private void acronym(int from, int to, EntityType type) {
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

    private Form remember(int from, int to) {
        beginnings.put(words.word(from).lower(), true);
        long key = 0;
        for (int i = from; i < to; i++) {
            key = Hash.step(key, words.word(i).lower());
        }
        return forms.computeIfAbsent(key, k -> new Form());
    }

    private void match(Sentence sentence) {
        int at = sentence.firstToken();
        while (at < sentence.endToken()) {
            int end = at + 1;
            if (words.word(at).isUpper() && words.word(at).text().length() > 1) {
                acronymAt(at);
            }
            if (words.word(at).isCapitalised()
                    && beginnings.containsKey(words.word(at).lower())) {
                end = matchAt(at, Math.min(sentence.endToken(), at + LONGEST));
            }
            at = end;
        }
    }

    private void acronymAt(int at) {
        EntityType type = acronyms.get(words.word(at).text().replace(".", ""));
        if (type != null && formAt[at] == null) {
            Form form = new Form();
            form.acronymOf = type;
            formAt[at] = form;
            isBegin[at] = true;
        }
    }

    /** Takes the longest form that stands at the place. */
    private int matchAt(int at, int limit) {
        long key = 0;
        int end = at + 1;
        Form best = null;
        for (int i = at; i < limit; i++) {
            key = Hash.step(key, words.word(i).lower());
            Form form = forms.get(key);
            if (form != null) {
                best = form;
                end = i + 1;
            }
        }
        if (best != null) {
            float[] reading = NameReading.of(tagging, scale, at, end);
            for (int t = 0; t <= TYPES; t++) {
                best.sums[t] += reading[t];
            }
            best.places++;
            isBegin[at] = true;
            for (int i = at; i < end; i++) {
                best.acronymOf = end == at + 1 && formAt[at] != null ? formAt[at].acronymOf : best.acronymOf;
                formAt[i] = best;
                readingAt[i] = reading;
            }
        }
        return end;
    }

    /** Whether anything is known of a place of the sentence. */
    boolean touches(Sentence sentence) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            Form form = formAt[i];
            if (form != null && (form.places > 1 || form.isPart || form.acronymOf != null)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void addTo(int[] scores, int first, int at) {
        Form form = formAt[at];
        if (form == null) {
            return;
        }
        float[] reading = readingAt[at];
        for (int t = 0; t <= TYPES; t++) {
            float change = reading == null ? 0 : POOLED * (form.sums[t] - reading[t]) / form.places;
            if (t < TYPES) {
                change += named(form, NameLabels.TYPES.get(t));
            }
            scores[first + NameReading.label(t, isBegin[at])] += Math.round(change * scale);
        }
    }

    /** What speaks for a type besides the other places: that the words are short for a longer name. */
    private static float named(Form form, EntityType type) {
        float surname = form.isPart && type == EntityType.PERSON ? SURNAME : 0;
        return form.acronymOf == type ? surname + ACRONYM : surname;
    }
}
