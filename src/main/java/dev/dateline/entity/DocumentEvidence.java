package dev.dateline.entity;

import dev.dateline.text.Hash;
import dev.dateline.text.Sentence;
import dev.dateline.text.Tagging;
import dev.dateline.text.WordSequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the names found at first all over a text say about each place: a name tends to be of one type throughout, and a
 * person named in full is later called by the last word of the name (after the two-stage tagging of Krishnan and Manning
 * 2006). For one text and one thread.
 */
final class DocumentEvidence implements Tagging.Evidence {

    private static final int LONGEST = 6;
    /** How much agreement elsewhere weighs, in units of log-probability. */
    private static final float AGREEMENT = 3;

    /** The same in a sentence whose capitals say nothing. */
    private static final float HEADLINE_AGREEMENT = 5;

    private static final float SURNAME = 3;
    private static final float ACRONYM = 5;

    /** How often a form was found as a name of each type, and how often it stands in the text. */
    private static final class Form {
        final int[] found = new int[NameLabels.TYPES.size()];
        int seen;
        boolean isPart;

        @Nullable
        EntityType acronymOf;
    }

    private final WordSequence words;
    private final float scale;
    private final Map<Long, Form> forms = new HashMap<>();
    private final Map<String, EntityType> acronyms = new HashMap<>();
    private final Map<Long, Boolean> beginnings = new HashMap<>();
    private final @Nullable Form[] formAt;
    private final boolean[] isBegin;

    DocumentEvidence(WordSequence words, byte[] labels, List<Sentence> sentences, float scale) {
        this.words = words;
        this.scale = scale;
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
                form(at, end).found[NameLabels.TYPES.indexOf(type)]++;
                if (end - at > 1 && (type == EntityType.ORGANIZATION || type == EntityType.LOCATION)) {
                    acronym(at, end, type);
                }
                if (type == EntityType.PERSON
                        && end - at > 1
                        && words.word(end - 1).text().length() > 2) {
                    form(end - 1, end).isPart = true;
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

    private Form form(int from, int to) {
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
            best.seen++;
            isBegin[at] = true;
            for (int i = at; i < end; i++) {
                best.acronymOf = end == at + 1 && formAt[at] != null ? formAt[at].acronymOf : best.acronymOf;
                formAt[i] = best;
            }
        }
        return end;
    }

    /** Whether anything is known of a place of the sentence. */
    boolean touches(Sentence sentence) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            Form form = formAt[i];
            if (form != null && (form.seen > 1 || form.isPart || form.acronymOf != null)) {
                return true;
            }
        }
        return false;
    }

    private float agreement(int at) {
        return words.casing(at) == WordSequence.Casing.MIXED ? AGREEMENT : HEADLINE_AGREEMENT;
    }

    @Override
    public void addTo(int[] scores, int first, int at) {
        Form form = formAt[at];
        if (form == null) {
            return;
        }
        for (int t = 0; t < form.found.length; t++) {
            float bonus = form.seen > 1 ? agreement(at) * form.found[t] / (form.seen + 0.5f) : 0;
            if (form.acronymOf == NameLabels.TYPES.get(t)) {
                bonus += ACRONYM;
            }
            if (form.isPart && NameLabels.TYPES.get(t) == EntityType.PERSON) {
                bonus += SURNAME;
            }
            if (bonus > 0) {
                EntityType type = NameLabels.TYPES.get(t);
                scores[first + (isBegin[at] ? NameLabels.begin(type) : NameLabels.inside(type))] +=
                        Math.round(bonus * scale);
            }
        }
    }
}
