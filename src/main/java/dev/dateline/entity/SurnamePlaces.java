package dev.dateline.entity;

import dev.dateline.text.Sentence;
import dev.dateline.text.TaggedText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Places that are people: whom a text names in full the surname alone means, though a town is called so too. */
final class Surnames {

    /** Words before what is a place all the same. */
    private static final Set<String> BEFORE_PLACES = Set.of(
            "in", "at", "near", "to", "into", "outside", "across", "around", "through", "from", "toward", "towards",
            "the", ",");

    private static final byte PLACE = (byte) NameLabels.begin(EntityType.LOCATION);
    private static final byte PERSON = (byte) NameLabels.begin(EntityType.PERSON);

    /**
     * Labels as people the places of one word that are surnames of people whom the text names in full before it names such a
     * place.
     */
    void label(TaggedText text, byte[] labels) {
        Map<String, Integer> surnames = surnames(text, labels);
        if (surnames.isEmpty()) {
            return;
        }
        for (Sentence sentence : text.segmented().sentences()) {
            for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
                String word = text.token(at).text();
                Integer named = labels[at] == PLACE ? surnames.get(word) : null;
                if (named == null) {
                    continue;
                }
                if (at < named) {
                    surnames.remove(word);
                } else if (mayBePerson(text, sentence, labels, at)) {
                    labels[at] = PERSON;
                }
            }
        }
    }

    /** Not "in Phoenix", "the Phoenix area", "Phoenix, Arizona" or a part of a longer name. */
    private static boolean mayBePerson(TaggedText text, Sentence sentence, byte[] labels, int at) {
        int next = at + 1;
        if (next < sentence.endToken()) {
            boolean isLonger = labels[next] == NameLabels.inside(EntityType.LOCATION);
            boolean isInRegion =
                    text.token(next).text().equals(",") && next + 1 < sentence.endToken() && labels[next + 1] == PLACE;
            if (isLonger || isInRegion) {
                return false;
            }
        }
        return at == sentence.firstToken()
                || !BEFORE_PLACES.contains(text.token(at - 1).text().toLowerCase(Locale.ROOT));
    }

    /** The last words of the names of people in several words, and where each stands first. */
    private static Map<String, Integer> surnames(TaggedText text, byte[] labels) {
        Map<String, Integer> surnames = new HashMap<>();
        int inside = NameLabels.inside(EntityType.PERSON);
        for (int at = 1; at < labels.length; at++) {
            if (labels[at] == inside && (at + 1 == labels.length || labels[at + 1] != inside)) {
                surnames.putIfAbsent(text.token(at).text(), at);
            }
        }
        return surnames;
    }
}
